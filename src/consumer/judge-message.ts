import type { RuleSet } from "../contract/contract.js";
import type { Issues } from "../contract/issue.js";
import { findMarkIssues, readAt } from "../contract/mark-issues.js";
import { recogniseEnvelope } from "../envelopes/known-envelopes.js";
import type { Unwrap } from "../envelopes/unwrap.js";
import { findCorrelationId, isUsableId } from "../headers/correlation-id.js";
import { type HeaderTexts, joinHeaders, readHeaders } from "../headers/header-texts.js";
import { createIdentify, type Identified } from "../identity/identify.js";
import { judgeIdentified } from "../identity/judge-identified.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { type IncomingMessage, readParts } from "./incoming-message.js";
import type { Refusal } from "./outcome.js";
import { notJson } from "./read-body.js";
import { type ReadMessage, readMessage } from "./read-message.js";
import type { Received, Route } from "./route.js";

// Only words: an object that throws when it is read has no place to point at.
const unreadable = /* @__PURE__ */ notJson("cannot be read: it is not a message, or a getter or Proxy throws");

/** Carries what a route's `when` throws past the catch for messages that cannot be read. */
class WhenThrew extends Error {
  constructor(override readonly cause: unknown) {
    super("when threw", { cause });
  }
}

const withGuardedWhen = <Name extends string>(route: Route<Name>): Route<Name> => {
  const { when } = route;
  if (!when) return route;
  const guarded = (value: unknown): boolean => {
    try {
      return when(value);
    } catch (error) {
      throw new WhenThrew(error);
    }
  };
  return { ...route, when: guarded };
};

const reasonOf = ([{ pointer, message }]: Issues): string => (pointer ? `${pointer} ${message}` : message);

const hasMark = ({ identity }: Route["contract"], value: unknown): boolean =>
  identity !== undefined && findMarkIssues(identity, value).length === 0;

/** The correlation id in a payload, if the payload has a mark at the same place as one of the routes' contracts. */
const findIdIn = (value: unknown, routes: readonly Route[]): string | undefined => {
  for (const { contract } of routes) {
    const { at, correlationAt } = contract.identity ?? {};
    if (at === undefined || correlationAt === undefined || typeof readAt(value, at) !== "string") continue;
    const id = readAt(value, correlationAt);
    if (isUsableId(id)) return id;
  }
  return undefined;
};

/** The correlation id as a property, if there is one. */
export const withId = (correlationId: string | undefined) => (correlationId === undefined ? {} : { correlationId });

/** Why a message is refused. */
interface Refused<Name extends string> {
  readonly texts: HeaderTexts;
  readonly refusal: Refusal<Name>;
}

/** A payload that satisfies its contract, and the route to its handler. */
interface Opened<Name extends string> {
  readonly texts: HeaderTexts;
  readonly route: Route<Name>;
  readonly payload: unknown;
  readonly received: Pick<Received, "headers" | "correlationId" | "envelope">;
}

/** What a message holds, or why it is refused. */
export type Judged<Name extends string> = Refused<Name> | Opened<Name>;

/** How a consumer judges. */
export interface JudgeOptions {
  readonly rules: RuleSet;
  readonly unwrap: readonly Unwrap[];
}

/** Makes the function that finds out whose payload a message holds, and whether the payload satisfies its contract. */
export const createJudge = <Name extends string>(given: readonly Route<Name>[], { rules, unwrap }: JudgeOptions) => {
  const routes = given.map(withGuardedWhen);
  const identify = createIdentify(routes);
  const malformed = (issues: Issues): Refusal<Name> => ({ status: "malformed", reason: reasonOf(issues), issues });

  /** Finds out whose payload a message holds, and whether the payload satisfies its contract. */
  const open = ({ texts, reading }: ReadMessage, given: Route<Name> | undefined): Judged<Name> => {
    const unread = () => withId(findCorrelationId(texts));
    if ("empty" in reading) return { texts, refusal: { status: "empty", reason: "has no body", ...unread() } };
    if ("issues" in reading) return { texts, refusal: { ...malformed(reading.issues), ...unread() } };
    const { value } = reading;
    const identified = identifyAs(given, value);
    const header = "found" in identified ? identified.found.contract.correlationHeader : undefined;
    const possible = "found" in identified ? [identified.found] : routes;
    const id = findCorrelationId(texts, header) ?? findIdIn(value, possible);
    const refuse = (refusal: Refusal<Name>): Judged<Name> => ({ texts, refusal: { ...refusal, ...withId(id) } });

    if ("unknown" in identified)
      return refuse({ status: "unknown-type", reason: recogniseEnvelope(value) ?? identified.unknown });
    if ("otherVersionOf" in identified) {
      const { name } = identified.otherVersionOf.contract;
      return refuse({
        status: "unknown-version",
        contract: name,
        reason: `is another version of ${name}, which has a handler`,
      });
    }
    const { found: route, payload, envelope } = identified;
    const { contract } = route;
    const at = (envelope && contract.identity?.envelope?.at) ?? "";
    const result = judgeIdentified(rules === "strict" ? contract.strict : contract, contract.name, payload, at);
    if (!result.success) {
      const { error } = result;
      // Whose it is was said by the caller, and by no mark: then it may be in an envelope that nobody opens.
      const reason = (hasMark(contract, value) ? undefined : recogniseEnvelope(value)) ?? error.message;
      return refuse({ status: "invalid", contract: contract.name, reason, error });
    }
    const received: { headers: Received["headers"]; correlationId?: string; envelope?: typeof envelope } = {
      headers: joinHeaders(texts),
    };
    if (id !== undefined) received.correlationId = id;
    if (envelope) received.envelope = envelope;
    return { texts, route, payload: result.value, received: received as Opened<Name>["received"] };
  };

  const identifyAs = (given: Route<Name> | undefined, value: unknown): Identified<Route<Name>> => {
    if (!given) return identify(value);
    const { envelope } = given.contract.identity ?? {};
    // Even if the caller knows whose payload it is, the mark shows whether it came in an envelope.
    if (!envelope || !hasMark(given.contract, value)) return { found: given, isMarked: false, payload: value };
    return {
      found: given,
      isMarked: true,
      payload: readAt(value, envelope.at),
      envelope: value as Readonly<Record<string, unknown>>,
    };
  };

  // A promise only for what takes a while to read.
  return (message: IncomingMessage, given: Route<Name> | undefined): Judged<Name> | Promise<Judged<Name>> => {
    const parts = readParts(message);
    if (!parts) return { texts: readHeaders(undefined), refusal: malformed(unreadable) };
    const { headers, body } = parts;
    const fail = (error: unknown): Judged<Name> => {
      if (error instanceof WhenThrew) throw error.cause;
      rethrowIfOurs(error, body);
      const texts = readHeaders(headers);
      return { texts, refusal: { ...malformed(unreadable), ...withId(findCorrelationId(texts)) } };
    };
    try {
      const read = readMessage(readHeaders(headers), body, unwrap, rules === "strict");
      return read instanceof Promise ? read.then((each) => open(each, given)).catch(fail) : open(read, given);
    } catch (error) {
      return fail(error);
    }
  };
};
