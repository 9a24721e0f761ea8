import type { Issues } from "../contract/issue.js";
import { nestIssue } from "../contract/nest-issue.js";
import type { Validator } from "../contract/validator.js";
import { findCorrelationId, findIdFaults } from "../headers/correlation-id.js";
import { joinHeaders, readHeaders } from "../headers/header-texts.js";
import { ContractError } from "../runtime/index.js";
import { checkRoutes } from "./check-routes.js";
import type { Outcome, Refusal } from "./outcome.js";
import { notJson, readBody } from "./read-body.js";
import type { Received, Route } from "./route.js";
import { createRouter, isOfEnvelope } from "./router.js";

/** A message as a client hands it over. */
export interface IncomingMessage {
  /** JSON text, its UTF-8 bytes, or the object that was parsed from it. */
  readonly body: unknown;
  /**
   * An object of texts, bytes, numbers or lists of them (Kafka, AMQP, Node's HTTP, the attributes of SQS), a `Map`, a
   * `Headers`, NATS' `MsgHdrs`, or a list of pairs. Names are read in any letter case.
   */
  readonly headers?: object | null | undefined;
}

/** How a consumer judges, and whom it tells. */
export interface ConsumerOptions<Name extends string = string, Message extends IncomingMessage = IncomingMessage> {
  /** Judge by the documented rules too, which only producers are bound to. */
  readonly strict?: boolean | undefined;
  /**
   * Told of every outcome, for logs and counters; `receive` waits for it, and throws what it throws. No outcome holds a
   * value of the payload. It is not told where a handler throws, since nothing has become of the message yet.
   */
  readonly onOutcome?: ((outcome: Outcome<Name>, message: Message) => unknown) | undefined;
}

/** Routes messages to handlers. */
export interface Consumer<Name extends string = string, Message extends IncomingMessage = IncomingMessage> {
  /**
   * Returns what became of the message. It never throws for what arrives, only what a handler throws, as it is: then nothing
   * has become of the message, and the broker should deliver it again. So it does with what `onOutcome` throws, but then the
   * handler is done.
   */
  receive(message: Message): Promise<Outcome<Name>>;
}

// Whoever reads it has only the words: an object that throws when it is read has no place to point at.
const unreadable = notJson("cannot be read: it is no message, or a getter or Proxy throws");

const reasonOf = ([{ pointer, message }]: Issues): string => (pointer ? `${pointer} ${message}` : message);

/** Judges the payload in Pismo's envelope. Its issues stand where they are in the envelope. */
const judgeData = (validator: Validator<unknown>, name: string, { data }: Readonly<Record<string, unknown>>) => {
  const result = validator.safeParse(data);
  if (result.success) return result;
  const issues = result.error.issues.map((issue) => nestIssue("data", issue)) as unknown as Issues;
  return { success: false, error: new ContractError(name, issues) } as const;
};

const usableId = (id: unknown): string | undefined =>
  typeof id === "string" && findIdFaults(id).length === 0 ? id : undefined;

const withId = (correlationId: string | undefined) => (correlationId === undefined ? {} : { correlationId });

type Opened<Name extends string> =
  | { readonly refusal: Refusal<Name> }
  | { readonly route: Route<Name>; readonly payload: unknown; readonly received: Received };

/**
 * Returns a consumer, which reads messages, judges their payloads by the published schemas, and hands them to the handler
 * of their contract. Throws a `TypeError` where two handlers are for one contract, one is for none, or there is none.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, deadLetter, on } from "client-contracts";
 *
 * const consumer = createConsumer([
 *   on(ClientAddressRemovedV1, async (event, { correlationId }) => {
 *     console.log(correlationId, event.data.addressRemoved.addressId);
 *   }),
 * ]);
 *
 * const receive = async (message: { headers: Record<string, string>; body: Uint8Array }) => {
 *   const outcome = await consumer.receive(message);
 *   return outcome.status === "handled" ? undefined : deadLetter(message, outcome);
 * };
 * ```
 */
export const createConsumer = <Name extends string, Message extends IncomingMessage = IncomingMessage>(
  routes: readonly Route<Name>[],
  options?: ConsumerOptions<Name, Message>,
): Consumer<Name, Message> => {
  checkRoutes(routes);
  const { strict = false, onOutcome } = options ?? {};
  if (onOutcome !== undefined && typeof onOutcome !== "function")
    throw new TypeError("createConsumer: onOutcome must be a function, which is told of each outcome");
  const findRoute = createRouter(routes);
  const malformed = (issues: Issues): Refusal<Name> => ({ status: "malformed", reason: reasonOf(issues), issues });

  /** Finds out whose payload a message holds, and whether it satisfies its contract. */
  const open = ({ headers, body }: IncomingMessage): Opened<Name> => {
    const texts = readHeaders(headers);
    const reading = readBody(body);
    if ("issues" in reading) return { refusal: { ...malformed(reading.issues), ...withId(findCorrelationId(texts)) } };
    const destination = findRoute(reading.value);
    const { envelope } = destination;
    const header = "route" in destination ? destination.route.contract.correlationHeader : undefined;
    const id = findCorrelationId(texts, header) ?? usableId(envelope?.cid);
    const refuse = (refusal: Refusal<Name>): Opened<Name> => ({ refusal: { ...refusal, ...withId(id) } });

    if ("unknown" in destination) return refuse({ status: "unknown-type", reason: destination.unknown });
    if ("otherVersionOf" in destination) {
      const { otherVersionOf: contract } = destination;
      return refuse({
        status: "unknown-version",
        contract,
        reason: `is another version of ${contract}, which is handled`,
      });
    }
    const { route } = destination;
    const { contract } = route;
    const enveloped = isOfEnvelope(route) ? undefined : envelope;
    const validator = strict ? contract.strict : contract;
    const result = enveloped ? judgeData(validator, contract.name, enveloped) : validator.safeParse(reading.value);
    if (!result.success) {
      const { error } = result;
      return refuse({ status: "invalid", contract: contract.name, reason: error.message, error });
    }
    const received = { headers: joinHeaders(texts), ...withId(id), ...(enveloped && { envelope: enveloped }) };
    return { route, payload: result.value, received };
  };

  const openSafely = (message: IncomingMessage): Opened<Name> => {
    try {
      return open(message);
    } catch {
      return { refusal: malformed(unreadable) };
    }
  };

  const handle = async (message: IncomingMessage): Promise<Outcome<Name>> => {
    const opened = openSafely(message);
    if ("refusal" in opened) return opened.refusal;
    const { route, payload, received } = opened;
    await route.handler(payload as never, received);
    return { status: "handled", contract: route.contract.name, ...withId(received.correlationId) };
  };

  return {
    receive: async (message) => {
      const outcome = await handle(message);
      await onOutcome?.(outcome, message);
      return outcome;
    },
  };
};
