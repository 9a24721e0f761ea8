import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { type BuildOptions, createFiller, finish } from "./fill.js";

interface EventShape {
  readonly metadata?: unknown;
  readonly data?: unknown;
}

/** An event as `build` returns it: metadata and data are present, even if the published schema lets them be absent. */
export type BuiltEvent<Event extends EventShape> = Event extends { readonly metadata: unknown; readonly data: unknown }
  ? Event
  : Event & Required<Pick<Event, "metadata" | "data">>;

/** A contract of an event of the client domain: an object of `metadata` and `data`. */
export interface EventContract<
  Event extends EventShape,
  Name extends string = string,
  Strict extends EventShape = Event,
  Data = Exclude<Strict["data"], undefined>,
  Metadata = Exclude<Strict["metadata"], undefined>,
> extends Contract<Event, Name, Strict> {
  /**
   * Returns a new event of `data` and metadata, validated strictly. It fills what the contract's `fills` name and the
   * caller does not give: the name, a version of the type that the schema asks for, and the current time, in ISO 8601
   * and UTC. A `Date` becomes text wherever the schema asks for a date-time. The caller's values win, and the caller's
   * objects are never changed: `build` copies `data` only if something in it changes. Throws a {@link ContractError}
   * with every issue if the event breaks the published schema or the documented rules.
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
    data: Data,
    ...metadataAndOptions: Record<never, never> extends Metadata
      ? [metadata?: Metadata | undefined, options?: BuildOptions]
      : [metadata: Metadata, options?: BuildOptions]
  ): BuiltEvent<Strict>;
}

/** Makes a contract of the kind `event`. */
export const defineEvent = <
  Event extends EventShape,
  Name extends string,
  Strict extends EventShape,
  Data = Exclude<Strict["data"], undefined>,
  Metadata = Exclude<Strict["metadata"], undefined>,
>(
  parts: ContractParts<Name>,
): EventContract<Event, Name, Strict, Data, Metadata> => {
  const contract = createContract<Event, Name, Strict>(parts);
  const complete = createFiller(parts);
  const build = (data: unknown, metadata: unknown = {}, options?: BuildOptions) =>
    finish(contract, complete({ metadata, data }, options), options) as BuiltEvent<Strict>;
  return { ...contract, build };
};
