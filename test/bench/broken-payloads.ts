import { fullText, shortText } from "./payload.js";

type Json = { [key: string]: Json };
type Edit = (parent: object, key: string) => void;

const pathsOf = (value: Json, path: readonly string[] = []): string[][] =>
  Object.entries(value).flatMap(([key, member]) => [
    [...path, key],
    ...(typeof member === "object" ? pathsOf(member, [...path, key]) : []),
  ]);

const change = (text: string, path: readonly string[], edit: Edit): unknown => {
  const value: Json = JSON.parse(text);
  const parent = path.slice(0, -1).reduce((object, key) => object[key] as Json, value);
  edit(parent, path.at(-1) as string);
  return value;
};

const changeEach = (text: string, edit: Edit): unknown[] =>
  pathsOf(JSON.parse(text)).map((path) => change(text, path, edit));

const replaceBy =
  (value: unknown): Edit =>
  (parent, key) =>
    Object.assign(parent, { [key]: value });

/** Payloads that break the published schema, most in one place: a property of another type, or one that is missing. */
export const brokenPayloads: readonly unknown[] = [
  null,
  [],
  fullText,
  ...changeEach(fullText, replaceBy(true)),
  ...changeEach(fullText, replaceBy(null)),
  ...changeEach(fullText, replaceBy([])),
  ...changeEach(shortText, (parent, key) => Reflect.deleteProperty(parent, key)),
  change(fullText, ["metadata", "typeName"], replaceBy("ClientAddressAddedV1")),
  change(fullText, ["metadata", "version"], replaceBy(Number.NaN)),
];
