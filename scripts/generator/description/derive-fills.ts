import type { Fill, Fills } from "../../../src/contract/fills.js";
import { escapeToken } from "../../../src/json/pointer.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Loaded } from "../input/load.js";
import { majorOf } from "./derive-identity.js";
import { isRequiredAt, publishedAt, schemasAt } from "./schemas-at.js";

const propertiesOf = (schema: Schema): [string, Schema][] =>
  isSchemaObject(schema) && isSchemaObject(schema.properties)
    ? (Object.entries(schema.properties) as [string, Schema][])
    : [];

/** The places of properties at any depth of objects in objects, by `properties` alone. */
const placesIn = (schema: Schema, at = ""): string[] =>
  propertiesOf(schema).flatMap(([name, inner]) => {
    const place = `${at}/${escapeToken(name)}`;
    return [place, ...placesIn(inner, place)];
  });

// A property of any name that must be there and can have only one value.
const requiredConsts = (loaded: Loaded): [string, Fill][] => {
  const places = [...placesIn(loaded.published), ...placesIn(loaded.documented ?? true)];
  return [...new Set(places)].flatMap((place): [string, Fill][] => {
    const named = schemasAt(loaded, place).find((schema) => schema.const !== undefined);
    return named && isRequiredAt(loaded, place) ? [[place, { const: named.const }]] : [];
  });
};

// The value of an event's version, in a type that the schema allows.
const versionFill = ({ type, const: only }: SchemaObject, name: string, version: string): Fill | undefined => {
  if (only !== undefined) return { const: only };
  if (type === "number" || type === "integer") return { const: majorOf(name, version) };
  return type === "string" ? { const: `V${version}` } : undefined;
};

const ofText =
  (fill: Fill) =>
  ({ type }: SchemaObject): Fill | undefined =>
    type === "string" ? fill : undefined;

/** What the metadata of events hold, by the names that all their pages use. */
const standardMetadata = (
  name: string,
  version: string,
): Readonly<Record<string, (schema: SchemaObject) => Fill | undefined>> => ({
  "/metadata/typeName": ofText({ const: name }),
  "/metadata/version": (schema) => versionFill(schema, name, version),
  "/metadata/occurredAtUtc": ofText("now"),
  "/metadata/sentAtUtc": ofText("sent"),
  "/metadata/source": ofText({ producer: "source" }),
  "/metadata/applicationBreadcrumb": ofText({ producer: "applicationBreadcrumb" }),
});

// A producer fills what the published schema lists, not everything that is known.
const standardFills = (loaded: Loaded, version: string): [string, Fill][] =>
  Object.entries(standardMetadata(loaded.name, version)).flatMap(([place, fillOf]): [string, Fill][] => {
    const schema = publishedAt(loaded, place);
    const fill = schema && fillOf(schema);
    return fill === undefined ? [] : [[place, fill]];
  });

const correlationFills = ({ contract: { correlationAt } }: Loaded): [string, Fill][] =>
  correlationAt === undefined ? [] : [[correlationAt, { producer: "correlationId" }]];

/** Derives what the contract's builder fills: standard metadata, required consts, and what `contract.json` names. */
export const deriveFills = (loaded: Loaded, version: string, isEvent: boolean): Fills =>
  Object.fromEntries([
    ...(isEvent ? standardFills(loaded, version) : []),
    ...requiredConsts(loaded),
    ...correlationFills(loaded),
    ...Object.entries(loaded.contract.fills ?? {}),
  ]);
