import { type Dialect, dialectOf, type Follow, isSchemaObject, type Schema } from "./json-schema.js";
import { walk } from "./walk.js";

export type { Follow } from "./json-schema.js";

/** Finds the subschema that a `$ref` names: its path, or undefined if the schema does not hold it. */
export type Resolve = (reference: string) => readonly string[] | undefined;

/** The subschema at a path that a resolver gave. */
export const at = (root: Schema, path: readonly string[]): Schema =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root) as Schema;

// The pointer of a URI fragment, its percent-escapes decoded (RFC 6901, section 6); none if they are broken.
const decodePointer = (fragment: string): string | undefined => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
};

/**
 * The references of one self-contained schema: `#`, `#/pointer`, `#anchor`, and each of them after the schema's own
 * `$id`.
 */
export const createResolver = (root: Schema, dialect: Dialect): Resolve => {
  const places = [...walk(root, dialect)];
  const paths = new Map(
    places.map(({ pointer, path }) => [pointer, path] as const).filter(([pointer]) => pointer !== ""),
  );
  const anchors = new Map<string, readonly string[]>();
  for (const { schema, path } of places) {
    if (isSchemaObject(schema) && typeof schema.$anchor === "string") anchors.set(schema.$anchor, path);
  }
  const id = isSchemaObject(root) && typeof root.$id === "string" ? root.$id.replace(/#$/, "") : undefined;

  return (reference) => {
    const [base = "", fragment = ""] = reference.split("#", 2);
    const isOwn =
      base === "" || base === id || (id !== undefined && URL.canParse(base, id) && new URL(base, id).href === id);
    if (!isOwn) return undefined;
    if (fragment === "") return [];
    if (!fragment.startsWith("/")) return anchors.get(fragment);
    return paths.get(decodePointer(fragment) ?? "");
  };
};

/** Follows the references of one schema that has passed the linter; one that leads nowhere would ask for nothing. */
export const createFollow = (root: Schema, dialect = dialectOf(root) as Dialect): Follow => {
  const resolve = createResolver(root, dialect);
  return (reference) => {
    const path = resolve(reference);
    return path === undefined ? true : at(root, path);
  };
};
