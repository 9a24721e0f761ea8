import type { Facts } from "../../scripts/generator/description/facts.js";
import type { Fill } from "../../src/contract/fills.js";
import { type Child, codeHtml, element, escapeHtml, type Html, joinHtml, linkHtml } from "./html.js";
import { scrollTable, tableRow } from "./scroll-table.js";

const text = escapeHtml;

/** A list of terms and what they are. */
export const termList = (rows: readonly (readonly [term: string, ...what: Child[]])[]): Html =>
  element(
    "dl",
    { class: "terms" },
    rows.map(([term, ...what]) => element("div", {}, element("dt", {}, text(term)), element("dd", {}, what))),
  );

const listed = (codes: readonly string[]): Html =>
  joinHtml(codes.map((code, index) => joinHtml(index === 0 ? undefined : text(" or "), codeHtml(code))));

const markOf = ({ identity, name }: Facts, pageOf: (contract: string) => string): Child => {
  if (!identity)
    return text(
      `Its payloads carry no mark: say whose they are, with receive(message, { contract: ${name} }), the command's --contract, or the name of a folder.`,
    );
  const { at, values, with: others = {}, versionAt, envelope } = identity;
  return [
    values === undefined ? text("By any text at ") : joinHtml(listed(values), text(" at ")),
    codeHtml(at),
    Object.entries(others).map(([place, value]) => [text(", with "), codeHtml(value), text(" at "), codeHtml(place)]),
    versionAt && [text(`; version ${versionAt.values.join(" or ")}, if there is one at `), codeHtml(versionAt.at)],
    envelope && [
      text(". It comes in "),
      linkHtml(pageOf(envelope.contract), codeHtml(envelope.contract)),
      text(" at "),
      codeHtml(envelope.at),
      text("; these places are the envelope's"),
    ],
  ];
};

const fillWords = (fill: Fill): Child => {
  if (fill === "now") return text("the current time");
  if (fill === "sent") return text("the time of sending, which restamp sets again");
  if (fill === "uuid") return text("a new UUID");
  if ("const" in fill) return codeHtml(JSON.stringify(fill.const));
  return [text("the producer's option "), codeHtml(fill.producer)];
};

/** Returns how a contract's payloads are recognised, their headers, and what keeps them in order. */
export const recognisedBy = (facts: Facts, pageOf: (contract: string) => string): Html => {
  const { identity, correlationHeader, partitionKey } = facts;
  return termList([
    ["Recognised by", markOf(facts, pageOf)],
    [
      "Correlation id",
      text("header "),
      codeHtml(correlationHeader),
      ...(identity?.correlationAt === undefined
        ? []
        : [
            text(", or "),
            codeHtml(identity.correlationAt),
            text(identity.envelope ? " in the envelope" : " in the payload"),
          ]),
    ],
    [
      "Partition key",
      ...(partitionKey === undefined
        ? [text("not known: nothing says which payloads must stay in order")]
        : [codeHtml(partitionKey), text(": payloads with the same one stay in order")]),
    ],
    ["Schema id", codeHtml(facts.id)],
  ]);
};

/** Returns what the builder fills where the caller gives nothing; nothing if it fills nothing. */
export const fillTable = ({ fills }: Facts): Html | undefined => {
  const rows = Object.entries(fills).map(([place, fill]) => tableRow([codeHtml(place), fillWords(fill)]));
  return rows.length === 0 ? undefined : scrollTable("What the builder fills", ["Place", "Filled with"], rows);
};
