import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { createFollow, type Follow } from "../../../src/schema/references.js";
import { ruleWords } from "../../../src/schema/rule-words.js";
import { sensitivityOf } from "../../../src/schema/sensitivity.js";
import { describedProperty } from "./described-property.js";

/** The keyword under which a published schema has what the page says of the same place. */
const pageSays = "x-page";

// What the type beside the comment shows already.
const shown = ["additionalItems", "additionalProperties", "const", "enum", "items"];

const saysType = (schema: Schema): boolean =>
  isSchemaObject(schema) && ["$ref", "const", "enum", "properties", "type"].some((keyword) => keyword in schema);

const isShown = (keyword: string, value: unknown): boolean =>
  shown.includes(keyword) || ((keyword === "anyOf" || keyword === "oneOf") && (value as Schema[]).every(saysType));

const wordsOf = (schemas: readonly SchemaObject[]): string[] =>
  schemas.flatMap((schema) =>
    ruleWords(Object.fromEntries(Object.entries(schema).filter(([keyword, value]) => !isShown(keyword, value)))),
  );

/** What a schema and its page ask of a field, in words, and the field's mark; each on a line that begins with its word. */
const notesOf = (schema: SchemaObject, follow: Follow): string[] => {
  const asked = conjuncts(schema, follow);
  const page = (schema[pageSays] ?? []) as readonly SchemaObject[];
  const rules = new Set(wordsOf(asked));
  // What only the page lists is not in the published type.
  for (const words of page.flatMap(ruleWords)) if (!rules.has(words)) rules.add(`${words} (documented)`);
  const mark = sensitivityOf([...asked, ...page]);
  return [
    ...(rules.size > 0 ? [`Rule: ${[...rules].join("; ").replace(/\s+/g, " ")}`] : []),
    ...(mark === undefined ? [] : [`Mark: ${mark}`]),
  ];
};

/** The comment of a field: title, description, rules and mark, default and examples, as JSDoc has them. */
export const fieldComment = (schema: SchemaObject, follow: Follow): string => {
  const texts = [schema.title, schema.description].filter((line) => line !== undefined);
  // An empty line keeps each on a line of its own where an editor shows it.
  const paragraphs = [texts.join("\n").trim(), ...notesOf(schema, follow)].filter((paragraph) => paragraph !== "");
  return [
    ...(paragraphs.length > 0 ? [paragraphs.join("\n\n")] : []),
    ...(schema.default === undefined ? [] : [`@default ${JSON.stringify(schema.default)}`]),
    ...((schema.examples as unknown[] | undefined) ?? []).map((example) => `@example ${JSON.stringify(example)}`),
  ].join("\n");
};

/** Returns the published schema with what the page says of each of its fields, for their comments alone. */
export const withPage = (published: Schema, documented: Schema): Schema => {
  const follow = createFollow(documented);
  const annotate = (schema: Schema, pages: readonly Schema[]): Schema => {
    const said = pages.flatMap((page) => conjuncts(page, follow));
    if (!isSchemaObject(schema) || said.length === 0) return schema;
    const { properties, items } = schema;
    const fields = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>).map(([name, field]) => [
      name,
      annotate(
        field,
        pages.map((page) => describedProperty(page, name, follow) ?? true),
      ),
    ]);
    const ofItems = said.flatMap((page) => (isSchemaObject(page.items) ? [page.items as Schema] : []));
    return {
      ...schema,
      ...(properties !== undefined && { properties: Object.fromEntries(fields) }),
      ...(isSchemaObject(items) && { items: annotate(items, ofItems) }),
      [pageSays]: said,
    };
  };
  return annotate(published, [documented]);
};
