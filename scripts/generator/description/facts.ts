import type { About } from "../../../src/catalogue/about.js";
import type { Fills } from "../../../src/contract/fills.js";
import type { Identity } from "../../../src/contract/identity.js";
import { isSchemaObject } from "../../../src/schema/json-schema.js";
import { aboutOf, type ErrorRow, type Kind } from "../input/contract-json.js";
import type { Loaded } from "../input/load.js";
import { deriveFills } from "./derive-fills.js";
import { deriveIdentity } from "./derive-identity.js";
import { publishedAt } from "./schemas-at.js";

/** What is known of a contract, including what is derived because its files leave it out. */
export interface Facts {
  readonly name: string;
  readonly kind: Kind;
  readonly version: string;
  readonly id: string;
  readonly correlationHeader: string;
  readonly description: string;
  /** The owner's page. */
  readonly source?: string;
  readonly about: About;
  readonly annotations: readonly string[];
  /** What the builder fills. */
  readonly fills: Fills;
  /** How payloads are recognised; absent if they carry no mark. */
  readonly identity?: Identity;
  /** The place of what keeps payloads in order that belong together. */
  readonly partitionKey?: string;
  readonly errors: readonly ErrorRow[];
}

/** The kind that `contract.json` states, or else that of the schema's shape. */
export const kindOf = (loaded: Loaded): Kind => {
  const isEvent = ["/metadata", "/data"].every((place) => publishedAt(loaded, place)?.type === "object");
  return loaded.contract.kind ?? (isEvent ? "event" : "plain");
};

/** Derives what a contract's files leave out: the kind from the shape, the version from the name, the usual header. */
export const deriveFacts = (loaded: Loaded, all: readonly Loaded[] = [loaded]): Facts => {
  const { name, published, contract } = loaded;
  const schema = isSchemaObject(published) ? published : {};
  const kind = kindOf(loaded);
  const version = contract.version ?? /V(\d+)$/.exec(name)?.[1] ?? "1";
  const identity = deriveIdentity(loaded, version, all);
  return {
    name,
    kind,
    version,
    id: typeof schema.$id === "string" ? schema.$id : `urn:client-contracts:${name}`,
    correlationHeader: contract.correlationHeader ?? "correlation-id",
    description: String(schema.description ?? schema.title ?? name),
    ...(contract.source !== undefined && { source: contract.source }),
    about: aboutOf(contract),
    annotations: contract.annotations ?? [],
    fills: deriveFills(loaded, version, kind === "event"),
    ...(identity && { identity }),
    ...(contract.partitionKey !== undefined && { partitionKey: contract.partitionKey }),
    errors: contract.errors ?? [],
  };
};
