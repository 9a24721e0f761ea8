import { Document, isMap, isScalar, isSeq, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";
import { UsageError } from "../../../../../check/model/usage-error.js";

/** An object in front matter. */
export type Item = Readonly<Record<string, unknown>>;

/** The front matter of a page, which keeps the comments and the order of what people wrote. */
export interface FrontMatter {
  /** A value as it is spelled; undefined if it is absent or not a single value. */
  readonly text: (key: string) => string | undefined;
  readonly has: (key: string) => boolean;
  /** The objects in a list. */
  readonly items: (key: string) => readonly Item[];
  /** Sets a value, unless it is that already. */
  readonly set: (key: string, value: unknown) => void;
  /**
   * Puts an item into a list. If there is one that `isSame` says is meant, sets the values of the item there, and leaves
   * others that it has.
   */
  readonly put: (key: string, item: Item, isSame: (item: Item) => boolean) => void;
  /** Takes items out of a list. */
  readonly drop: (key: string, isMeant: (item: Item) => boolean) => void;
  /** The front matter as text: the very text that was read, if nothing else is said now. */
  readonly yaml: () => string;
}

// No line is folded, so that a change of one word is a change of one line.
const style = { lineWidth: 0 } as const;

const printed = (document: Document): string => (document.contents === null ? "" : document.toString(style));

// EventCatalog reads YAML by another version of it, in which a bare 2026-01-30 is a time: text is quoted.
const nodeOf = (document: Document, value: unknown) => {
  const node = document.createNode(value);
  const quote = (scalar: Scalar) => {
    if (typeof scalar.value === "string") scalar.type = "QUOTE_DOUBLE";
  };
  if (isScalar(node)) quote(node);
  else visit(node, { Scalar: (key, scalar) => (key === "key" ? undefined : quote(scalar)) });
  return node;
};

const wrap = (document: Document, source: string, path: string): FrontMatter => {
  const before = printed(document);
  const textOf = (value: unknown): string | undefined => {
    if (!isScalar(value) || value.value === null || value.value === undefined) return undefined;
    return typeof value.value === "string" ? value.value : (value.source ?? String(value.value));
  };
  const listAt = (key: string) => {
    const node = document.get(key, true) as unknown;
    if (isSeq(node)) return node;
    if (node !== undefined && !(isScalar(node) && node.value === null))
      throw new UsageError(`${path}: ${key} must be a list.`);
    return undefined;
  };
  const plain = (node: unknown): Item => (isMap(node) ? (node.toJS(document) as Item) : {});
  const text = (key: string) => textOf(document.get(key, true));
  return {
    text,
    has: (key) => document.has(key),
    items: (key) => (listAt(key)?.items ?? []).filter(isMap).map(plain),
    set: (key, value) => {
      if (typeof value !== "string" || text(key)?.trim() !== value) document.set(key, nodeOf(document, value));
    },
    put: (key, item, isSame) => {
      const list = listAt(key);
      const same = list?.items.find((node) => isMap(node) && isSame(plain(node))) as YAMLMap | undefined;
      if (list === undefined) document.set(key, nodeOf(document, [item]));
      else if (same === undefined) list.add(nodeOf(document, item));
      else
        for (const [name, value] of Object.entries(item))
          if (same.get(name) !== value) same.set(name, nodeOf(document, value));
    },
    drop: (key, isMeant) => {
      const list = listAt(key);
      if (!list) return;
      const kept = list.items.filter((node) => !(isMap(node) && isMeant(plain(node))));
      if (kept.length === 0 && list.items.length > 0) document.delete(key);
      else list.items = kept;
    },
    yaml: () => {
      const after = printed(document);
      return after === before ? source : after;
    },
  };
};

/** Reads front matter. Throws a {@link UsageError} if it is not YAML, or not an object. */
export const parseFrontMatter = (source: string, path: string): FrontMatter => {
  const document = parseDocument(source);
  const [error] = document.errors;
  if (error !== undefined) {
    // The first line of the page is the mark above the front matter.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new UsageError(`${path}:${line}: the front matter is not YAML (${error.code}). Mend it, and run it again.`);
  }
  if (document.contents !== null && !isMap(document.contents))
    throw new UsageError(`${path}: the front matter must be an object.`);
  return wrap(document as unknown as Document, source === "" ? "" : `${source}\n`, path);
};

/** Returns front matter of a page that is not there yet. */
export const createFrontMatter = (values: Item, path: string): FrontMatter => {
  const document = new Document({});
  for (const [key, value] of Object.entries(values)) document.set(key, nodeOf(document, value));
  return wrap(document, printed(document), path);
};
