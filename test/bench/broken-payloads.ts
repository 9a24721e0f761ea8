import { payloadText } from "./payload.js";

type Json = { [key: string]: Json };

const parent = (value: Json, path: readonly string[]): Json =>
  path.slice(0, -1).reduce((object, key) => object[key] as Json, value);

const pathsOf = (value: Json, path: readonly string[] = []): string[][] =>
  Object.entries(value).flatMap(([key, member]) => [
    [...path, key],
    ...(typeof member === "object" ? pathsOf(member, [...path, key]) : []),
  ]);

const full = payloadText(15);
const withOnlyRequired = payloadText(0);

const change = (text: string, path: readonly string[], edit: (object: Json, key: string) => void): unknown => {
  const value: Json = JSON.parse(text);
  edit(parent(value, path), path.at(-1) as string);
  return value;
};

/** Payloads that break the published schema in one place each: a property of another type, or one that is missing. */
export const brokenPayloads: readonly unknown[] = [
  null,
  [],
  "{}",
  ...pathsOf(JSON.parse(full)).map((path) =>
    change(full, path, (object, key) => Object.assign(object, { [key]: true })),
  ),
  ...pathsOf(JSON.parse(withOnlyRequired)).map((path) =>
    change(withOnlyRequired, path, (object, key) => Reflect.deleteProperty(object, key)),
  ),
  change(full, ["metadata", "typeName"], (object, key) => Object.assign(object, { [key]: "ClientAddressAddedV1" })),
];
