import { _, type Ajv, type AnySchema, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv";
import { alwaysValidSchema, evaluatedPropsToName, mergeEvaluated, Type } from "ajv/dist/compile/util.js";
import { isMultipleOf } from "../../../src/runtime/multiple-of.js";

type Code = CodeKeywordDefinition["code"];
type Rule = { definition: CodeKeywordDefinition };

/** Replaces the code of a keyword. */
export const replaceCode = ({ RULES }: Ajv, keyword: string, replace: (original: Code) => Code): void => {
  const rule = RULES.all[keyword] as unknown as Rule;
  rule.definition = { ...rule.definition, code: replace(rule.definition.code) };
};

// Ajv's own multipleOf divides binary fractions, and goes wrong above 1e21. This one calls the same function as the check.
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "" },
  code: (context) => {
    const call = context.gen.scopeValue("func", { ref: isMultipleOf, code: new Name("isMultipleOf") });
    context.fail(_`!${call}(${context.data}, ${context.schemaCode})`);
  },
};

// In a loop over arrays, Ajv's own contains gives an empty array the result of the array before it.
const contains = (context: KeywordCxt, original: Code): void => {
  const { gen, data, it, parentSchema, schema } = context;
  const counts = it.opts.next && (parentSchema.minContains !== undefined || parentSchema.maxContains !== undefined);
  if (counts || alwaysValidSchema(it, schema)) {
    original(context);
    return;
  }
  it.items = true;
  context.setParams({ min: 1 });
  const length = gen.const("len", _`${data}.length`);
  const valid = gen.let("valid", false);
  const isContained = gen.name("_valid");
  gen.forRange("i", 0, length, (index) => {
    const item = { keyword: "contains", dataProp: index, dataPropType: Type.Num, compositeRule: true } as const;
    context.subschema(item, isContained);
    gen.if(isContained, () => gen.assign(valid, true).break());
  });
  context.result(valid, () => context.reset());
};

// Where the first failure ends the judgement, Ajv's own tuples end it too if an item is not there.
const tuple = (context: KeywordCxt): void => {
  const { gen, data, it, keyword, schema } = context;
  const schemas = schema as readonly AnySchema[];
  if (it.opts.unevaluated && it.items !== true) it.items = mergeEvaluated.items(gen, schemas.length, it.items);
  const length = gen.const("len", _`${data}.length`);
  const valid = gen.name("valid");
  if (!it.allErrors) gen.var(valid, true);
  for (const [index, each] of schemas.entries()) {
    if (alwaysValidSchema(it, each)) continue;
    const item = { keyword, schemaProp: index, dataProp: index };
    gen.if(_`${length} > ${index}`, () => context.subschema(item, valid));
    context.ok(valid);
  }
};

// What an alternative looked at counts only if the alternative is satisfied. Ajv asks that, but if nothing was looked at
// before, or only what is known without the value, it goes on with the alternative's own account in any case. An account
// that exists before is added to.
const keepProperties = ({ gen, it }: KeywordCxt): void => {
  if (it.props !== true && !(it.props instanceof Name)) it.props = evaluatedPropsToName(gen, it.props);
};
const keepItems = ({ gen, it }: KeywordCxt): void => {
  if (it.items !== true && !(it.items instanceof Name)) it.items = gen.var("items", it.items ?? 0);
};

// The account of items is how many were looked at from the first one on; or true, or nothing yet, with which Ajv's code
// compares the length as if it were a number.
const countItems = ({ data, gen, it }: KeywordCxt): void => {
  const { items } = it;
  if (items instanceof Name) gen.assign(items, _`${items} === true ? ${data}.length : ${items} || 0`);
};

/** Fixes the keywords that Ajv judges wrongly. */
export const mendAjv = (ajv: Ajv): Ajv => {
  const around = (keyword: string, judge: (context: KeywordCxt, original: () => void) => void) => {
    if (!ajv.RULES.all[keyword]) return;
    replaceCode(ajv, keyword, (original) => (context) => {
      if (context.it.opts.unevaluated) judge(context, () => original(context));
      else original(context);
    });
  };
  for (const keyword of ["$ref", "anyOf", "oneOf"])
    around(keyword, (context, original) => {
      keepProperties(context);
      keepItems(context);
      original();
    });
  // Its code is for objects alone: what it says of items is never read, and must not hide what is known of them.
  around("dependentSchemas", (context, original) => {
    const { items } = context.it;
    keepProperties(context);
    original();
    Object.assign(context.it, { items });
  });
  around("unevaluatedItems", (context, original) => {
    countItems(context);
    original();
  });
  for (const keyword of ["items", "prefixItems"]) {
    if (!ajv.RULES.all[keyword]) continue;
    replaceCode(ajv, keyword, (original) => (context) => {
      if (Array.isArray(context.schema)) tuple(context);
      else original(context);
    });
  }
  replaceCode(ajv, "contains", (original) => (context) => contains(context, original));
  return ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
};
