import { ciCode, codeTabs, consumerCode } from "./code-tabs.js";
import { contractPath as pageOf } from "./contract-links.js";
import { contractSearch } from "./contract-search.js";
import { errorTable } from "./error-table.js";
import { exampleHtml } from "./example-list.js";
import { payloadOf } from "./example-payload.js";
import { fieldAnchors, sectionAnchors } from "./field-anchors.js";
import { fieldTable } from "./field-table.js";
import { flowDiagram } from "./flow-diagram.js";
import { historyList } from "./history-list.js";
import { type Child, codeHtml, element, escapeHtml, type Html, joinHtml, linkHtml } from "./html.js";
import { ownersWords } from "./owners-words.js";
import { frontMatter, headingOf, type Page } from "./page.js";
import type { PageInput } from "./page-input.js";
import { fillTable, recognisedBy, termList } from "./recognised-by.js";

const text = escapeHtml;
const verdicts = [
  ["valid", "Valid", "Producers may write them, and consumers accept them."],
  ["tolerated", "Tolerated", "Consumers accept them; producers must not write them."],
  ["invalid", "Invalid", "They break the rules: each issue stands below the line that it is about."],
] as const;

/** A name that a narrow page breaks between its words. */
const breakable = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "<wbr>");

const contractList = (base: string, names: readonly string[]): Child =>
  names.map((name, index) => joinHtml(text(index === 0 ? "" : ", "), linkHtml(pageOf(base, name), codeHtml(name))));

const firstLine = ({ facts, schemas }: PageInput): Html[] => {
  const { summary } = facts.about;
  const own = facts.description;
  return [
    element("p", { class: "lead" }, text(summary ?? own)),
    ...(summary !== undefined && own !== summary && own !== facts.name
      ? [element("p", {}, text("In the owner's words: "), element("q", {}, ownersWords(own)))]
      : []),
    ...(typeof schemas.published === "boolean" ? [element("p", {}, text("Its schema asks for nothing."))] : []),
  ];
};

const aboutTerms = ({ base, facts, relatives }: PageInput): Html => {
  const { about, version, source } = facts;
  const others = relatives.family.filter((name) => name !== facts.name);
  const optional = (term: string, ...what: Child[]) => [term, ...what] as const;
  return termList([
    optional("Version", codeHtml(version)),
    optional("Owner", text(about.owner ?? "not known")),
    optional("Raised", text(about.raised ?? "not known")),
    ...(source === undefined ? [] : [optional("Source", text(source))]),
    ...(others.length > 0 ? [optional("Other versions", contractList(base, others))] : []),
    ...(about.response === undefined ? [] : [optional("Answered by", contractList(base, [about.response]))]),
    ...(relatives.requests.length > 0 ? [optional("Answers", contractList(base, relatives.requests))] : []),
    ...(relatives.carried.length > 0 ? [optional("Carries", contractList(base, relatives.carried))] : []),
  ]);
};

const examplesOf = ({ examples }: PageInput): string[] =>
  verdicts.flatMap(([verdict, title, what]) => {
    const own = examples.filter((example) => example.verdict === verdict);
    return own.length === 0
      ? []
      : [
          headingOf(3, title, `examples-${verdict}`),
          element("p", {}, text(what)),
          ...own.map((example, index) => exampleHtml(example, index === 0)),
        ];
  });

const downloadsOf = ({ base, downloads }: PageInput): Html =>
  element(
    "ul",
    { class: "downloads" },
    downloads.map(({ label, path, what }) =>
      element("li", {}, linkHtml(`${base}${path}`, text(label), { download: true }), text(` ${what}`)),
    ),
  );

/** Returns the page of a contract: all that its folder says, for people. */
export const contractPage = (input: PageInput): Page => {
  const { facts, fields, base } = input;
  const anchors = fieldAnchors(fields);
  const payloads = input.examples.filter(({ verdict }) => verdict === "valid").map(payloadOf);
  const fills = fillTable(facts);
  const { name } = facts;
  const body = [
    `# ${breakable(name)}`,
    ...firstLine(input),
    aboutTerms(input),
    flowDiagram({ contract: name, producers: facts.about.producers, consumers: facts.about.consumers }),
    headingOf(2, "Check a payload", sectionAnchors.check),
    element("CheckPayload", { contract: name }),
    headingOf(2, "Fields", sectionAnchors.fields),
    fieldTable(fields, anchors, payloads),
    headingOf(2, "How it is recognised", sectionAnchors.recognised),
    recognisedBy(facts, (contract) => pageOf(base, contract)),
    ...(fills === undefined ? [] : [headingOf(3, "What the builder fills", "fills"), fills]),
    ...(input.examples.length === 0 ? [] : [headingOf(2, "Examples", sectionAnchors.examples), ...examplesOf(input)]),
    headingOf(2, "Code", sectionAnchors.code),
    codeTabs([
      { label: "Producer", language: "ts", code: input.producerCode },
      { label: "Consumer", language: "ts", code: consumerCode(facts) },
      { label: "CI", language: "yaml", code: ciCode(facts) },
    ]),
    ...(facts.errors.length === 0
      ? []
      : [headingOf(2, "Errors", sectionAnchors.errors), errorTable(`Errors of ${name}`, facts.errors)]),
    headingOf(2, "History", sectionAnchors.history),
    historyList(input.releases, input.waivers),
    headingOf(2, "Downloads", sectionAnchors.downloads),
    downloadsOf(input),
  ];
  return {
    path: `contracts/${name}.md`,
    markdown: `${frontMatter({ title: name, description: facts.about.summary ?? facts.description })}\n${body.join("\n\n")}\n`,
    search: contractSearch(input, anchors),
  };
};
