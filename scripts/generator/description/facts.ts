import type { Identity } from "../../../src/contract/identity.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { ErrorRow, Kind } from "../input/contract-json.js";
import type { Loaded } from "../input/load.js";
import { deriveIdentity, majorOf } from "./identity.js";

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
  /** What the builder fills with the same value each time. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The metadata keys that the builder fills with the time. */
  readonly times: readonly string[];
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

// The value of metadata.version: the constant that the schema gives, else what its type allows.
const versionValue = (schema: SchemaObject | undefined, name: string, version: string): unknown => {
  if (schema?.const !== undefined) return schema.const;
  if (schema?.type === "number" || schema?.type === "integer") return majorOf(name, version);
  return schema?.type === "string" ? `V${version}` : undefined;
};

const eventDefaults = (schema: Schema, name: string, version: string): Record<string, unknown> => {
  const metadata = property(schema, "metadata");
  const values = {
    typeName: property(metadata, "typeName") && name,
    version: versionValue(property(metadata, "version"), name, version),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
};

const eventTimes = (schema: Schema): string[] =>
  ["occurredAtUtc", "sentAtUtc"].filter((key) => property(property(schema, "metadata"), key)?.type === "string");

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
    defaults: { ...(isEvent && eventDefaults(published, name, version)), ...contract.defaults },
    times: isEvent ? eventTimes(published) : [],
    ...(identity && { identity }),
    errors: contract.errors ?? [],
  };
};
