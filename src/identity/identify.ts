import type { Identity } from "../contract/identity.js";
import { findContextIssues, findVersionIssues, readAt } from "../contract/mark-issues.js";
import { type Fields, fieldAt } from "../fields/field-tree.js";
import { isObject } from "../json/is-object.js";
import { toKeys, valueAt } from "../json/pointer.js";
import { splitVersion } from "./split-version.js";

/** The parts of a contract by which its payloads are recognised. */
export interface Recognisable {
  readonly name: string;
  readonly identity?: Identity | undefined;
  readonly fields: Fields;
  is(value: unknown): boolean;
}

/** A contract that a value may belong to. */
export interface Candidate {
  readonly contract: Recognisable;
  /** Whether a payload without a mark belongs to the contract, if the caller knows more than its shape shows. */
  readonly when?: ((value: unknown) => unknown) | undefined;
}

/** The contract that a value belongs to, or why it belongs to none. */
export type Identified<Of extends Candidate> =
  | {
      readonly found: Of;
      /** Whether the value's mark says so. */
      readonly isMarked: boolean;
      readonly payload: unknown;
      /** The value itself, if it is an envelope around the payload. */
      readonly envelope?: Readonly<Record<string, unknown>>;
    }
  | {
      /** The candidate that is another version of what the value claims to be: the latest one of several. */
      readonly otherVersionOf: Of;
      /** JSON Pointer of the text that says so. */
      readonly at: string;
    }
  | {
      /** Why it belongs to none, in words that follow a name for the value and hold nothing of the value itself. */
      readonly unknown: string;
      /** JSON Pointer of the place that was checked. */
      readonly at: string;
      /** The text that names no candidate, if there is one. */
      readonly text?: string;
      /** The candidate that the text would name, if what stands beside it did not say otherwise. */
      readonly butFor?: Of;
    };

/** How far a mark belongs to a candidate. */
type Answer = "own" | "other version" | "no";

/** A place where a text names the payload, and the candidates that it can name. */
interface Place<Of> {
  readonly at: string;
  readonly keys: readonly string[];
  readonly byText: Map<string, Of[]>;
  readonly byFamily: Map<string, Of[]>;
  /** The candidates that any text names. */
  readonly open: Of[];
}

/** What a value says at such a place. */
interface Mark<Of> {
  readonly place: Place<Of>;
  readonly text: string;
}

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

const toPlaces = <Of extends Candidate>(candidates: readonly Of[]): Place<Of>[] => {
  const places = new Map<string, Place<Of>>();
  for (const candidate of candidates) {
    const { identity } = candidate.contract;
    if (!identity) continue;
    const { at, values, family } = identity;
    const place: Place<Of> = places.get(at) ?? {
      at,
      keys: toKeys(at),
      byText: new Map(),
      byFamily: new Map(),
      open: [],
    };
    places.set(at, place);
    for (const value of values ?? []) push(place.byText, value, candidate);
    if (family !== undefined) push(place.byFamily, family, candidate);
    if (values === undefined) place.open.push(candidate);
  }
  return [...places.values()];
};

/** How far a value whose mark names a candidate belongs to it: what stands elsewhere in the value may say otherwise. */
const answerOf = (identity: Identity, value: unknown): Answer => {
  if (findContextIssues(identity, value).length > 0) return "no";
  return findVersionIssues(identity, value).length > 0 ? "other version" : "own";
};

const isMeantBy =
  (answer: Answer, value: unknown) =>
  ({ contract }: Candidate): boolean =>
    answerOf(contract.identity as Identity, value) === answer;

/** The candidates of which a text names another version, or the same version written differently. */
const otherVersions = <Of extends Candidate>({ byFamily }: Place<Of>, text: string): Of[] => {
  const { family, version } = splitVersion(text);
  return version === undefined ? [] : (byFamily.get(family) ?? []);
};

const payloadIn = ({ contract: { identity } }: Candidate, value: unknown): unknown =>
  identity?.envelope ? readAt(value, identity.envelope.at) : value;

const latest = <Of extends Candidate>(candidates: readonly Of[]): Of | undefined =>
  [...candidates].sort(
    ({ contract: left }, { contract: right }) => (right.identity?.version ?? 0) - (left.identity?.version ?? 0),
  )[0];

const describe = (pointer: string): string => toKeys(pointer).join(".");

const listPlaces = (places: readonly Place<unknown>[]): string => places.map(({ at }) => describe(at)).join(" nor ");

// A value without properties does not show which contract it belongs to, and a schema for all other names knows none.
const isKnownAtTheTop = ({ open: _, ...fields }: Fields, value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => fieldAt(fields, key) !== undefined);
};

/**
 * Returns the function that finds which candidate a value belongs to. The consumer, `check`, `open` and `identify` all
 * use it and add their own policies. The marks at the places where payloads are named come first. A payload without a
 * mark belongs to the candidate that claims it, or else to the only one that accepts it and knows every property at its
 * top; it counts no keys and guesses nothing. The function throws what the value's getters throw.
 */
export const createIdentify = <Of extends Candidate>(
  candidates: readonly Of[],
): ((value: unknown) => Identified<Of>) => {
  const places = toPlaces(candidates);
  const unmarked = candidates.filter(({ contract: { identity } }) => !identity || identity.envelope);
  const noShape = unmarked.length > 0 ? ", and is not a payload of a contract without a mark" : "";

  const found = (candidate: Of, value: Readonly<Record<string, unknown>>): Identified<Of> => {
    const own = { found: candidate, isMarked: true, payload: payloadIn(candidate, value) };
    return candidate.contract.identity?.envelope ? { ...own, envelope: value } : own;
  };

  const findUnmarked = (value: Readonly<Record<string, unknown>>): Identified<Of> => {
    const said = unmarked.filter(({ when }) => when?.(value));
    const accepting = unmarked.filter(
      ({ contract, when }) => !when && isKnownAtTheTop(contract.fields, value) && contract.is(value),
    );
    const [only, another] = said.length > 0 ? said : accepting;
    if (only && !another) return { found: only, isMarked: false, payload: value };
    const marks = places.length > 0 ? `has no text at ${listPlaces(places)}` : "carries no mark";
    const shape = another ? ", and satisfies more than one contract without a mark" : noShape;
    return { unknown: marks + shape, at: "" };
  };

  // Nearly every value has one mark, which names one candidate. To answer for that one needs no lists.
  const findOnly = (value: Readonly<Record<string, unknown>>): Of | undefined => {
    let only: Of | undefined;
    for (const { keys, byText } of places) {
      const text = valueAt(value, keys);
      if (typeof text !== "string") continue;
      const named = byText.get(text);
      if (only || named?.length !== 1) return undefined;
      only = named[0];
    }
    return only && answerOf(only.contract.identity as Identity, value) === "own" ? only : undefined;
  };

  /**
   * The payload tells candidates that share a mark apart, as versions of one event may. If several versions accept it,
   * the first one gets it; if none does, the first one says why. If several events share the mark, it belongs to none.
   */
  const chooseOf = (sharing: readonly Of[], value: Readonly<Record<string, unknown>>): Identified<Of> => {
    const accepting = sharing.filter((each) => each.contract.is(payloadIn(each, value)));
    const several = accepting.length > 0 ? accepting : sharing;
    const families = new Set(several.map(({ contract }) => contract.identity?.family));
    if (families.size === 1) return found(several[0] as Of, value);
    return { unknown: "has the marks of more than one contract", at: "" };
  };

  return (value) => {
    if (!isObject(value)) return { unknown: "is not an object", at: "" };
    const sure = findOnly(value);
    if (sure) return found(sure, value);

    const marks: Mark<Of>[] = [];
    const named: Of[] = [];
    for (const place of places) {
      const text = valueAt(value, place.keys);
      if (typeof text !== "string") continue;
      marks.push({ place, text });
      named.push(...(place.byText.get(text) ?? []));
    }
    if (marks.length === 0) return findUnmarked(value);

    const own = named.filter(isMeantBy("own", value));
    const [only, another] = own;
    if (only) return another ? chooseOf(own, value) : found(only, value);

    const open = marks.flatMap(({ place }) => place.open).find(isMeantBy("own", value));
    if (open) return found(open, value);

    // The right name, and another version elsewhere.
    const elsewhere = latest(named.filter(isMeantBy("other version", value)));
    if (elsewhere) return { otherVersionOf: elsewhere, at: elsewhere.contract.identity?.versionAt?.at ?? "" };
    for (const { place, text } of marks) {
      const other = latest(otherVersions(place, text).filter((candidate) => !isMeantBy("no", value)(candidate)));
      if (other) return { otherVersionOf: other, at: place.at };
    }
    const { place, text } = marks[0] as Mark<Of>;
    const [butFor] = named;
    const beside = butFor ? ", with what stands beside it," : "";
    const unknown = `its ${describe(place.at)}${beside} names no contract that is known here`;
    return { unknown, at: place.at, text, ...(butFor && { butFor }) };
  };
};
