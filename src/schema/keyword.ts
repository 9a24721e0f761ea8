import type { Dialect, Follow, Schema, SchemaObject } from "./json-schema.js";

/** What a keyword holds: subschemas in one of five arrangements. */
export type Arrangement = "schema" | "list" | "map" | "schema or list" | "schema or names";

/** In which dialects a keyword holds subschemas, and how. */
export type Holding = { readonly [Each in Dialect]?: Arrangement };

/**
 * What a keyword says, in words made from its value, from the schema around it and from what its references lead to.
 * They hold nothing of a payload.
 */
export type MessageMaker = (value: unknown, schema: SchemaObject, follow: Follow) => string;

/** What a keyword asks for, short enough for a table; nothing if the table shows it in another way. */
export type Words = (value: unknown, schema: SchemaObject, summarise: (schema: Schema) => string) => string | undefined;

/**
 * What a keyword does to the generated types: it states a value's type; it changes a type that another keyword states;
 * or it does nothing, which leaves the types wider than the validators, and never narrower.
 */
export type Typing = "says" | "changes" | "nothing";

/**
 * By which rule two schemas are compared that have the keyword: `src/compatibility/rules.ts` has one for each. What has
 * no rule constrains nothing, or is followed to what does.
 */
export type ComparedBy =
  | "type"
  | "values"
  | "limits of numbers"
  | "divisors"
  | "lengths"
  | "texts"
  | "number of items"
  | "repeats"
  | "items"
  | "contained"
  | "unevaluated items"
  | "number of properties"
  | "required"
  | "dependencies"
  | "fields"
  | "names"
  | "unevaluated properties"
  | "all"
  | "any"
  | "one"
  | "not"
  | "condition";

/** Constrains a value by itself. */
export interface Assertion {
  readonly role: "assertion";
  readonly dialects: readonly Dialect[];
  readonly typing: Typing;
  readonly comparedBy: ComparedBy;
  /** The words of its issue; null if it is never reported by itself. */
  readonly message: MessageMaker | null;
  /** The words of `show`; null if `show` shows it in another way. */
  readonly words: Words | null;
}

/** Constrains a value by subschemas. */
export interface Applicator {
  readonly role: "applicator";
  readonly holds: Holding;
  /** What its subschemas judge: the value itself, whether they must accept it or not; or parts of the value. */
  readonly judges: "value" | "excluded value" | "items" | "fields" | "names";
  /** Whether it is reported in addition to what failed in its subschemas. */
  readonly isComposite: boolean;
  readonly typing: Typing;
  readonly comparedBy: ComparedBy;
  readonly message: MessageMaker | null;
  readonly words: Words | null;
}

/** Holds subschemas for others to refer to. */
export interface Definitions {
  readonly role: "definitions";
  readonly holds: Holding;
  readonly typing: Typing;
}

/** Says what a schema is, or refers to another one, which then constrains the value. */
export interface Core {
  readonly role: "core" | "reference";
  readonly dialects: readonly Dialect[];
  readonly typing: Typing;
}

/** Tells readers something and constrains nothing. */
export interface Annotation {
  readonly role: "annotation";
}

export type Keyword = Assertion | Applicator | Definitions | Core | Annotation;
