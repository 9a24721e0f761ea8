import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordsThat } from "../../../src/schema/keywords.js";
import type { Follow } from "../../../src/schema/references.js";
import {
  type Alternative,
  alternativesByRule,
  isShownBy,
  keywordsOfRule,
  leadsToFalse,
  mostMembers,
  type ObjectRule,
  rulesOf,
} from "./alternative-rules.js";
import type { NamePart } from "./member-names.js";
import { createMerge } from "./merge-schemas.js";
import { withoutKeywords } from "./without-keywords.js";

/** An alternative of an object, with all that it says of the object. */
export interface Variant {
  readonly name: readonly NamePart[];
  readonly schema: SchemaObject;
  /** The rules that it has yet to show. */
  readonly open: readonly ObjectRule[];
}

/** The variants of an object, and what became of its rules. */
export interface Expansion {
  readonly variants: readonly Variant[];
  /** The rules that all variants show. */
  readonly shown: readonly ObjectRule[];
  /** The rules that would have made too many variants. */
  readonly left: readonly ObjectRule[];
}

const isSame = (rule: ObjectRule) => (other: ObjectRule) =>
  rule.schema === other.schema && rule.keyword === other.keyword;

/** What a schema asks of a value in its own text, without following references. */
export const inlineConjuncts = (schema: Schema): readonly SchemaObject[] => conjuncts(schema, () => true);

// A rule of a schema that is referred to belongs to that schema's own type, unless only the whole shows it.
const rulesIn = (given: SchemaObject, follow: Follow): ObjectRule[] => {
  const found = new Set<SchemaObject>();
  const rules: ObjectRule[] = [];
  const pending: (readonly Schema[])[] = [[]];
  for (const targets of pending)
    for (const schema of inlineConjuncts(targets.at(-1) ?? given)) {
      if (found.has(schema)) continue;
      found.add(schema);
      if (typeof schema.$ref === "string") pending.push([...targets, follow(schema.$ref)]);
      rules.push(...rulesOf(schema).filter((rule) => !targets.some((part) => isShownBy(part, rule, given, follow))));
    }
  return rules;
};

// Not what a branch's conjuncts say of other schemas.
const elsewhere = [...keywordsThat(({ role }) => ["core", "reference", "definitions"].includes(role)), "allOf"];

const isNever = (schema: Schema, name: string): boolean =>
  (schema as SchemaObject).properties !== undefined &&
  ((schema as SchemaObject).properties as SchemaObject)[name] === false;

/** Whether something may satisfy a schema: nothing does if it asks for a property that may not be there. */
export const isPossible = (schema: Schema): schema is SchemaObject =>
  isSchemaObject(schema) && !((schema.required ?? []) as readonly string[]).some((name) => isNever(schema, name));

/** Returns an object's variants by its rules, and by the rules that its variants have then. */
export const expandRules = (given: SchemaObject, follow: Follow): Expansion => {
  const merge = createMerge({ follow, adds: () => true });
  const rules = rulesIn(given, follow);

  // What a branch says besides its rules, as one list of properties.
  const plain = (branch: Schema): Schema => {
    const asked = conjuncts(branch, follow);
    if (branch === false || asked.some((each) => leadsToFalse(each, follow))) return false;
    return asked
      .map((each): Schema => withoutKeywords(each, [...elsewhere, ...rulesOf(each).flatMap(keywordsOfRule)]))
      .reduce(merge, {});
  };

  const narrow = (variant: Variant, { name, schema, branch }: Alternative, rule: ObjectRule): Variant[] => {
    const merged = merge(merge(variant.schema, schema), plain(branch));
    const open = [...withoutRule(variant, rule).open, ...conjuncts(branch, follow).flatMap(rulesOf)];
    return isPossible(merged) ? [{ name: [...variant.name, name], schema: merged, open }] : [];
  };

  const withoutRule = (variant: Variant, rule: ObjectRule): Variant => ({
    ...variant,
    open: variant.open.filter((other) => !isSame(rule)(other)),
  });

  // What a branch alone says would be lost with it.
  const withUntyped = (variant: Variant, rule: ObjectRule): Variant => {
    const { schema, ...rest } = withoutRule(variant, rule);
    if (rules.some(isSame(rule))) return { schema, ...rest };
    const kept = Object.fromEntries(
      Object.entries(rule.schema).filter(([keyword]) => keywordsOfRule(rule).includes(keyword)),
    );
    return { schema: merge(schema, kept) as SchemaObject, ...rest };
  };

  const shown: ObjectRule[] = [];
  const left: ObjectRule[] = [];
  let variants: readonly Variant[] = [{ name: [], schema: {}, open: rules }];
  for (;;) {
    const rule = variants.find(({ open }) => open.length > 0)?.open[0];
    if (rule === undefined) return { variants, shown, left };
    const isOpen = ({ open }: Variant) => open.some(isSame(rule));
    const found = new Map(
      variants
        .filter(isOpen)
        .map((variant) => [variant, alternativesByRule(rule, { allOf: [given, variant.schema] }, follow)] as const),
    );
    const isRule = [...found.values()].every((alternatives) => alternatives !== undefined);
    const next = variants.flatMap((variant) =>
      found.has(variant) ? (found.get(variant) ?? []).flatMap((each) => narrow(variant, each, rule)) : [variant],
    );
    const isTooMany = [next, ...found.values()].some((each = []) => each.length > mostMembers);
    if (isRule && isTooMany) left.push(rule);
    if (isRule && !isTooMany) {
      if (variants.every(isOpen)) shown.push(rule);
      variants = next;
    } else variants = variants.map((variant) => (found.has(variant) ? withUntyped(variant, rule) : variant));
  }
};
