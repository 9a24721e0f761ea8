import type { Fills } from "../contract/fills.js";
import type { BuildOptions } from "../kinds/fill.js";
import type { MessageOptions } from "./message-options.js";

/** A contract as a producer needs it. */
export interface Buildable {
  readonly name: string;
  readonly correlationHeader: string;
  readonly fills?: Fills;
  readonly partitionKey?: string;
  build(data: never, given: never, options?: BuildOptions): unknown;
}

/**
 * What a contract's builder takes first: the data of an event, the object of a Pismo payload, the request to
 * Debitsuccess, or a whole payload.
 *
 * @example
 * ```ts
 * import type { ClientAddressRemovedV1, DataOf } from "client-contracts";
 *
 * const removal: DataOf<typeof ClientAddressRemovedV1> = {
 *   clientId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
 *   accountNumber: "10023456",
 *   addressRemoved: { addressId: "3fa85f64-5717-4562-b3fc-2c963f66afa6", firstLineOfAddress: "8 King Street", countryCode: "GB" },
 *   removedBySource: "My Christies",
 *   removedAtUtc: new Date(),
 * };
 * ```
 */
export type DataOf<Built extends Buildable> = Parameters<Built["build"]>[0];

/**
 * What a contract's builder takes second: the metadata of an event, the operation of a Pismo payload, or the user of a
 * request to Debitsuccess. Never, if it takes nothing.
 *
 * @example
 * ```ts
 * import type { ClientAddressRemovedV1, MetadataOf } from "client-contracts";
 *
 * const metadata: MetadataOf<typeof ClientAddressRemovedV1> = { source: "CRM", occurredAtUtc: new Date() };
 * ```
 */
export type MetadataOf<Built extends Buildable> = Exclude<Parameters<Built["build"]>[1], undefined>;

/** What follows the data in a call of a producer's `build`: the metadata, required if the contract's own builder requires it. */
export type BuildArguments<Built extends Buildable> =
  Parameters<Built["build"]> extends readonly [unknown, unknown, ...unknown[]]
    ? [metadata: MetadataOf<Built>]
    : [metadata?: MetadataOf<Built> | undefined];

/**
 * What follows the data in a call of a producer's `message`: the metadata, required if the contract's own builder
 * requires it, and the options. With {@link DataOf} and {@link MetadataOf} it types a function around `message`. Name
 * what it types: if a call forgets the metadata, the compiler says that name.
 *
 * @example
 * ```ts
 * import { type Buildable, createProducer, type DataOf, type MessageArguments } from "client-contracts";
 *
 * const producer = createProducer({ source: "My Christies" });
 * const send = <Built extends Buildable>(
 *   contract: Built,
 *   data: DataOf<Built>,
 *   ...metadataAndOptions: MessageArguments<Built>
 * ) => {
 *   const { headers, body } = producer.message(contract, data, ...metadataAndOptions);
 *   console.log(headers, body);
 * };
 * ```
 */
export type MessageArguments<Built extends Buildable> =
  // Neither distributive nor inferring: the compiler then compares both branches where `Built` is not known yet.
  Parameters<Built["build"]> extends readonly [unknown, unknown, ...unknown[]]
    ? [metadata: MetadataOf<Built>, options?: MessageOptions | undefined]
    : [metadata?: MetadataOf<Built> | undefined, options?: MessageOptions | undefined];

type RequiredNames<Given> = {
  [Name in keyof Given]-?: Record<never, never> extends Pick<Given, Name> ? never : Name;
}[keyof Given];

type ReturningEach<Name> = (Name extends unknown ? (take: () => Name) => void : never) extends (take: infer All) => void
  ? All
  : never;

/** One of the names. Of several signatures, the compiler infers from the last. */
type OneOf<Name> = ReturningEach<Name> extends () => infer One ? One : never;

// A template over several names would be several texts, and the compiler shows only one of them.
type ListOf<Name, One = OneOf<Name>> = [Name] extends [never]
  ? never
  : [Exclude<Name, One>] extends [never]
    ? `${One & string}`
    : `${ListOf<Exclude<Name, One>>}, ${One & string}`;

/**
 * The contract of a call without metadata, if it needs none. Otherwise it is a text, which no contract is: the compiler's
 * message then names the metadata that are missing, and not how many arguments it expected.
 */
export type WithoutMetadata<Built extends Buildable> =
  Parameters<Built["build"]> extends readonly [unknown, unknown, ...unknown[]]
    ? `the third argument is missing: it gives ${ListOf<RequiredNames<MetadataOf<Built>>>}`
    : Built;

/** No further argument, for a contract that needs one; otherwise more than anybody gives. */
export type NoArguments<Built extends Buildable> =
  Parameters<Built["build"]> extends readonly [unknown, unknown, ...unknown[]] ? [] : [never, never, never, never];
