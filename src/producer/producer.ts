import type { UnknownProperties } from "../contract/contract.js";
import type { Issue } from "../contract/issue.js";
import { findCorrelationId } from "../headers/correlation-id.js";
import { readHeaders } from "../headers/header-texts.js";
import {
  findHeaderIssues,
  findIdIssues,
  type GivenHeaders,
  mergeHeaders,
  traceContext,
} from "../headers/message-headers.js";
import { isObject } from "../json/is-object.js";
import type { BuildOptions, Clock } from "../kinds/fill.js";
import { ContractError, nestIssue, newId, readAt } from "../runtime/index.js";
import { assertTracer, type TracingOptions } from "../tracing/tracer.js";
import type {
  BuildArguments,
  Buildable,
  DataOf,
  MessageArguments,
  NoArguments,
  WithoutMetadata,
} from "./contract-arguments.js";
import type { Message } from "./message.js";
import type { MessageOptions } from "./message-options.js";
import { traceCreation } from "./trace-creation.js";

/** What is the same for all messages of a producer. */
export interface ProducerOptions extends TracingOptions {
  /** The `source` of an event's metadata, if its contract has one and the call gives none. */
  readonly source?: string | undefined;
  /** The `applicationBreadcrumb` of an event's metadata, if its contract has one and the call gives none. */
  readonly applicationBreadcrumb?: string | undefined;
  /** The current time, for what builders fill; the system's clock if absent. */
  readonly clock?: Clock | undefined;
  /** Whether properties that a contract does not know may be written; if absent, they are refused. */
  readonly unknownProperties?: UnknownProperties | undefined;
  /**
   * Returns the correlation id of the current work, from an AsyncLocalStorage for example; undefined if there is none.
   */
  readonly correlationId?: (() => string | undefined) | undefined;
  /** Headers for every message, or a function that gives them for each: for example, OpenTelemetry's `traceparent`. */
  readonly headers?: GivenHeaders | (() => GivenHeaders | undefined) | undefined;
}

/** What to answer: the details that a handler got with its message, or the message itself. */
export interface Answerable {
  readonly correlationId?: string | undefined;
  readonly headers?: unknown;
}

/** Builds payloads, and the messages around them, with what is the same for all messages of a service. */
export interface Producer {
  /**
   * Returns the payload that the contract's own `build` returns, with the producer's `source`, `applicationBreadcrumb`
   * and clock if the call gives none. Throws a {@link ContractError} if the payload breaks its contract.
   */
  build<Built extends Buildable>(
    contract: Built,
    data: DataOf<Built>,
    ...metadata: BuildArguments<Built>
  ): ReturnType<Built["build"]>;
  /** No call means this one: it is here for the compiler, which then says which metadata are missing. */
  build<Built extends Buildable>(
    contract: WithoutMetadata<Built>,
    data: DataOf<Built>,
    ...none: NoArguments<Built>
  ): ReturnType<Built["build"]>;
  /**
   * Returns a message around a new payload. Its headers are the correlation id, under the name that the contract's page
   * gives, `content-type` (`application/json`), and the given headers. The correlation id is that of the call, else the
   * provider's, else that of the message that is answered, else a new UUID. Where payloads carry the id themselves (the
   * `cid` of Pismo's envelope), it is the message's own, whichever of them is given.
   *
   * Throws a {@link ContractError} if the payload breaks its contract, and if a header could not travel: an id that is
   * blank or longer than 256 characters; a control character, or one beyond Latin-1 (RFC 9110, section 5.5). The
   * issue's pointer is then that of the header: `/headers/correlation-id`.
   *
   * @example
   * ```ts
   * import { createProducer, PismoPhoneChangeV1 } from "client-contracts";
   *
   * const { headers, body } = createProducer().message(
   *   PismoPhoneChangeV1,
   *   { account_id: 32422, area_code: "11", number: "422742123", type: "MOBILE", extension: null, active: true, country_code: "55" },
   *   { email: "operator@example.com", roles: ["crm-operator"], origin: "CRM" },
   *   { correlationId: "0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11" },
   * );
   * ```
   */
  message<Built extends Buildable>(
    contract: Built,
    data: DataOf<Built>,
    ...metadataAndOptions: MessageArguments<Built>
  ): Message<ReturnType<Built["build"]>, Built["name"]>;
  /** No call means this one: it is here for the compiler, which then says which metadata are missing. */
  message<Built extends Buildable>(
    contract: WithoutMetadata<Built>,
    data: DataOf<Built>,
    ...none: NoArguments<Built>
  ): Message<ReturnType<Built["build"]>, Built["name"]>;
  /**
   * Returns a producer of answers to what a consumer received. It passes on the correlation id and the trace context
   * (`traceparent` and `tracestate`) that came, unless the call or the producer has others.
   *
   * @example
   * ```ts
   * import { ClientAddressRemovedV1, createProducer, on } from "client-contracts";
   *
   * const producer = createProducer({ source: "CRM" });
   * const echo = on(ClientAddressRemovedV1, (event, received) =>
   *   producer.inReplyTo(received).message(ClientAddressRemovedV1, event.data),
   * );
   * ```
   */
  inReplyTo(received: Answerable): Producer;
}

const assertContract = (contract: Buildable) => {
  if (typeof contract?.build !== "function")
    throw new TypeError("producer: the first argument must be a contract; give (contract, data, metadata)");
};

/** The part of a payload that keeps it in order among others. */
const keyOf = ({ partitionKey }: Buildable, payload: unknown): string | undefined => {
  const key = partitionKey === undefined ? undefined : readAt(payload, partitionKey);
  return typeof key === "string" || typeof key === "number" ? String(key) : undefined;
};

const findPlaceOfId = ({ fills = {} }: Buildable): string | undefined =>
  Object.keys(fills).find((at) => {
    const fill = fills[at];
    return typeof fill === "object" && "producer" in fill && fill.producer === "correlationId";
  });

// Looked up once for each contract, and not for each of its messages.
const placesOfIds = /* @__PURE__ */ new WeakMap<Buildable, string | undefined>();

/** The place of the correlation id in the payloads of a contract, if they carry it. */
const placeOfId = (contract: Buildable): string | undefined => {
  if (!placesOfIds.has(contract)) placesOfIds.set(contract, findPlaceOfId(contract));
  return placesOfIds.get(contract);
};

const otherId: Issue = {
  path: [],
  pointer: "",
  keyword: "const",
  message: "must be the correlation id that is given for the message",
  rule: "documented",
};

const refuse = (contract: string, issues: readonly Issue[]) => {
  const [first, ...others] = issues;
  if (first) throw new ContractError(contract, [first, ...others]);
};

/**
 * Returns a producer: it builds the payloads of a service and the messages around them, with what is the same for all.
 * Throws a `TypeError` if `clock` or `correlationId` is not a function.
 *
 * @example
 * ```ts
 * import { AsyncLocalStorage } from "node:async_hooks";
 * import { createProducer } from "client-contracts";
 *
 * const request = new AsyncLocalStorage<{ correlationId: string }>();
 * const producer = createProducer({
 *   source: "My Christies",
 *   correlationId: () => request.getStore()?.correlationId,
 * });
 * ```
 */
export const createProducer = (options?: ProducerOptions): Producer => {
  const { source, applicationBreadcrumb, clock, unknownProperties, correlationId, headers, tracer, traceAttributes } =
    options ?? {};
  for (const [name, value] of Object.entries({ clock, correlationId }))
    if (value !== undefined && typeof value !== "function")
      throw new TypeError(`createProducer: ${name} must be a function, which is called for each message`);

  assertTracer("createProducer", tracer);

  const build = (contract: Buildable, data: unknown, given: unknown, id?: string) => {
    assertContract(contract);
    const options: BuildOptions = { source, applicationBreadcrumb, clock, unknownProperties, correlationId: id };
    return contract.build(data as never, given as never, options);
  };

  const answering = (received?: Answerable): Producer => {
    const answered = readHeaders(received?.headers);
    const answeredId = received?.correlationId ?? findCorrelationId(answered);

    const make = (
      contract: Buildable,
      data: unknown,
      given: unknown,
      { correlationId: ownId, headers: ownHeaders }: MessageOptions,
      traceHeaders?: GivenHeaders,
    ): Message => {
      const usualId = ownId ?? correlationId?.() ?? answeredId ?? newId();
      const payload = build(contract, data, given, usualId);
      const { name, correlationHeader } = contract;
      // A payload that carries an id carries the message's own: the caller's, wherever it was given.
      const at = placeOfId(contract);
      const carried = at === undefined ? undefined : (readAt(payload, at) as string | undefined);
      const id = carried ?? usualId;
      if (at !== undefined && ownId !== undefined && id !== ownId) refuse(name, [nestIssue(at, otherId)]);
      const usualHeaders = typeof headers === "function" ? headers() : headers;
      const more = mergeHeaders(traceContext(answered), traceHeaders, usualHeaders, ownHeaders);
      refuse(name, [...findIdIssues(correlationHeader, id), ...findHeaderIssues(more, correlationHeader)]);
      const allHeaders = mergeHeaders({ [correlationHeader]: id, "content-type": "application/json" }, more);
      const key = keyOf(contract, payload);
      const body = JSON.stringify(payload);
      // Not spread: that takes as long as the headers do.
      return key === undefined
        ? { contract: name, headers: allHeaders, payload, body }
        : { contract: name, headers: allHeaders, key, payload, body };
    };

    const message = (contract: Buildable, data: unknown, given?: unknown, own: MessageOptions = {}): Message => {
      if (!isObject(own as unknown))
        throw new TypeError("producer: the options of a message must be an object: { correlationId, headers }");
      assertContract(contract);
      if (!tracer) return make(contract, data, given, own);
      return traceCreation({ tracer, traceAttributes }, contract, (traceHeaders) =>
        make(contract, data, given, own, traceHeaders),
      );
    };

    return {
      build: (contract: Buildable, data: unknown, given?: unknown) => build(contract, data, given),
      message,
      inReplyTo: answering,
    } as Producer;
  };

  return answering();
};
