import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { isObject } from "../json/is-object.js";
import { type BuildOptions, type DateTime, fill, finish, makeOrGiven, systemClock, toText } from "./fill.js";

/** The metadata keys that a builder fills where the caller gives none. */
export type FilledMetadata = "typeName" | "version" | "occurredAtUtc" | "sentAtUtc";

interface EventShape {
  readonly metadata?: unknown;
  readonly data?: unknown;
}

type Metadata<Event extends EventShape> = Exclude<Event["metadata"], undefined>;

/** What the caller of an event's `build` gives as metadata: the filled keys may be left out, and dates may be a `Date`. */
export type GivenMetadata<Event extends EventShape, Filled extends PropertyKey = FilledMetadata> = Omit<
  Metadata<Event>,
  Filled
> & {
  readonly [Key in Filled & keyof Metadata<Event>]?:
    | Metadata<Event>[Key]
    | (Key extends "occurredAtUtc" | "sentAtUtc" ? DateTime : never)
    | undefined;
};

/** An event as `build` returns it: metadata and data are there, also where the published schema lets them be absent. */
export type BuiltEvent<Event extends EventShape> = Event & Required<Pick<Event, "metadata" | "data">>;

/** A contract of an event of the client domain: an object of `metadata` and `data`. */
export interface EventContract<
  Event extends EventShape,
  Name extends string = string,
  Filled extends PropertyKey = FilledMetadata,
> extends Contract<Event, Name> {
  /**
   * Returns a new event of `data` and metadata, validated strictly. Where the caller gives none, `typeName` is the
   * contract's name, `version` is of the type that the schema asks for, and `occurredAtUtc` and `sentAtUtc` are now, in
   * ISO 8601 and UTC. The caller's values win and their objects are left as they are; `data` is not copied. Throws a
   * {@link ContractError} with every issue where the event breaks the published schema or the documented rules.
   *
   * @example
   * ```ts
   * import { ClientAddressRemovedV1 } from "client-contracts";
   *
   * const event = ClientAddressRemovedV1.build(
   *   {
   *     clientId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
   *     accountNumber: "10023456",
   *     addressRemoved: {
   *       addressId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
   *       firstLineOfAddress: "8 King Street",
   *       countryCode: "GB",
   *     },
   *     removedBySource: "My Christies",
   *     removedAtUtc: "2026-01-30T09:15:00Z",
   *   },
   *   { source: "Internet" },
   * );
   * ```
   */
  build(
    data: Exclude<Event["data"], undefined>,
    ...rest: Record<never, never> extends GivenMetadata<Event, Filled>
      ? [metadata?: GivenMetadata<Event, Filled>, options?: BuildOptions]
      : [metadata: GivenMetadata<Event, Filled>, options?: BuildOptions]
  ): BuiltEvent<Event>;
}

/** What the generator knows of an event. */
export interface EventParts<Name extends string> extends ContractParts<Name> {
  /** Metadata that is the same for every event of the contract. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Metadata keys that hold a date and time, and are now where absent. */
  readonly times: readonly string[];
}

/** Makes a contract of the kind `event`. */
export const defineEvent = <Event extends EventShape, Name extends string, Filled extends PropertyKey>(
  parts: EventParts<Name>,
): EventContract<Event, Name, Filled> => {
  const contract = createContract<Event, Name>(parts);
  const { defaults, times } = parts;
  const complete = (given: unknown, now: Date) => {
    const metadata = fill({ ...defaults, ...Object.fromEntries(times.map((key) => [key, now])) }, given);
    if (!isObject(metadata)) return metadata;
    return { ...metadata, ...Object.fromEntries(times.map((key) => [key, toText(metadata[key])])) };
  };
  const build = (data: unknown, given?: unknown, options?: BuildOptions) => {
    const now = (options?.clock ?? systemClock)();
    const metadata = makeOrGiven(() => complete(given, now), given);
    return finish(contract, { metadata, data }, options) as BuiltEvent<Event>;
  };
  return { ...contract, build };
};
