import type { Fills } from "../../../src/contract/fills.js";
import type { Identity } from "../../../src/contract/identity.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { ErrorRow, Kind } from "../input/contract-json.js";
import type { Loaded } from "../input/load.js";
import { deriveFills } from "./derive-fills.js";
import { deriveIdentity } from "./derive-identity.js";

/** What is known of a contract once what its files leave out has been derived. */
export interface Facts {
  readonly name: string;
  readonly kind: Kind;
  readonly version: string;
  readonly id: string;
  readonly correlationHeader: string;
  readonly description: string;
  /** The owner's page. */
  readonly source?: string;
  readonly annotations: readonly string[];
  /** What the builder fills. */
  readonly fills: Fills;
  /** How payloads are recognised; absent where they carry no mark. */
  readonly identity?: Identity;
  readonly errors: readonly ErrorRow[];
}

const property = (schema: unknown, name: string): SchemaObject | undefined => {
  const properties = isSchemaObject(schema) ? schema.properties : undefined;
  const found = isSchemaObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return isSchemaObject(found) ? found : undefined;
};

const kindOf = (schema: Schema): Kind => {
  const isObject = (name: string) => property(schema, name)?.type === "object";
  return isObject("metadata") && isObject("data") ? "event" : "plain";
};

/** Derives what a contract's files leave out: the kind from the shape, the version from the name, the usual header. */
export const deriveFacts = (loaded: Loaded, all: readonly Loaded[] = [loaded]): Facts => {
  const { name, published, contract } = loaded;
  const schema = isSchemaObject(published) ? published : {};
  const kind = contract.kind ?? kindOf(published);
  const version = contract.version ?? /V(\d+)$/.exec(name)?.[1] ?? "1";
  const isEvent = kind === "event";
  const identity = deriveIdentity(loaded, version, all);
  return {
    name,
    kind,
    version,
    id: typeof schema.$id === "string" ? schema.$id : `urn:client-contracts:${name}`,
    correlationHeader: contract.correlationHeader ?? "correlation-id",
    description: String(schema.description ?? schema.title ?? name),
    ...(contract.source !== undefined && { source: contract.source }),
    annotations: contract.annotations ?? [],
    fills: deriveFills(loaded, version, isEvent),
    ...(identity && { identity }),
    errors: contract.errors ?? [],
  };
};
