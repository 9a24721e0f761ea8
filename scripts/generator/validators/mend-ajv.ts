import { _, type Ajv, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv";
import { alwaysValidSchema, Type } from "ajv/dist/compile/util.js";
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

/** Fixes the keywords that Ajv judges wrongly. */
export const mendAjv = (ajv: Ajv): Ajv => {
  replaceCode(ajv, "contains", (original) => (context) => contains(context, original));
  return ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
};
