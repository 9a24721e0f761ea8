import type { CatalogueEntry } from "../../src/catalogue/catalogue-entry.js";
import type { Fills } from "../../src/contract/fills.js";
import { toKeys, valueAt } from "../../src/json/pointer.js";
import { printLiteral } from "./print-literal.js";
import { withoutPlaces } from "./without-places.js";

/** What is known of a contract whose payloads are built. */
export interface BuiltContract {
  readonly name: string;
  readonly kind: CatalogueEntry["kind"];
  readonly fills: Fills;
}

type Members = Readonly<Record<string, unknown>>;

const without = (payload: Members, name: string): Members =>
  Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name));

/** What a call of a contract's builder is given, by its kind. A second argument without members is left out. */
const argumentsOf: Readonly<Record<BuiltContract["kind"], (payload: Members) => readonly [unknown, Members?]>> = {
  event: (payload) => [payload.data, (payload.metadata ?? {}) as Members],
  "pismo-payload": (payload) => [payload.object, without(payload, "object")],
  "debitsuccess-request": (payload) => [without(payload, "User"), { user: payload.User }],
  "pismo-envelope": (payload) => [payload],
  plain: (payload) => [payload],
};

/** The options of the producer that fills what the payload says at these places. */
const producerOptions = (fills: Fills, payload: unknown): Map<string, unknown> => {
  const options = new Map<string, unknown>();
  for (const [pointer, fill] of Object.entries(fills)) {
    const value = valueAt(payload, toKeys(pointer));
    if (typeof fill === "object" && "producer" in fill && typeof value === "string") options.set(fill.producer, value);
  }
  return options;
};

/**
 * Returns the places of a payload that its builder fills by itself: the times and ids, which are new in every message,
 * what a producer is made with, and a constant where the payload says the same.
 */
export const filledPlaces = (fills: Fills, payload: unknown): string[] =>
  Object.entries(fills).flatMap(([pointer, fill]) => {
    const value = valueAt(payload, toKeys(pointer));
    if (value === undefined) return [];
    const isFilled = typeof fill !== "object" || ("const" in fill ? fill.const === value : typeof value === "string");
    return isFilled ? [pointer] : [];
  });

const printOptions = (options: ReadonlyMap<string, unknown>): string =>
  options.size === 0
    ? ""
    : `{ ${[...options].map(([name, value]) => `${name}: ${name === "correlationId" ? "() => " : ""}${printLiteral(value)}`).join(", ")} }`;

/**
 * Returns the TypeScript of a producer that builds a payload, without what the builder fills. It compiles, and gives the
 * payload back, if the payload is valid by the strict rules. It holds the payload's values: show it to whoever gave
 * them, and to nobody else.
 */
export const builderCode = ({ name, kind, fills }: BuiltContract, payload: unknown): string => {
  const given = withoutPlaces(payload, filledPlaces(fills, payload)) as Members;
  const [data, metadata] = argumentsOf[kind](given);
  const rest = metadata && Object.keys(metadata).length > 0 ? `, ${printLiteral(metadata)}` : "";
  const names = [name, "createProducer"].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
  return `import { ${names.join(", ")} } from "client-contracts";

const producer = createProducer(${printOptions(producerOptions(fills, payload))});

export const message = producer.message(${name}, ${printLiteral(data)}${rest});
`;
};
