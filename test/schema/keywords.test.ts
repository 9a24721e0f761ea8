import { describe, expect, it } from "vitest";
import type { Dialect } from "../../src/schema/json-schema.js";
import type { Keyword } from "../../src/schema/keyword.js";
import { isIn, keywordOf, keywords } from "../../src/schema/keywords.js";

const names = Object.keys(keywords);
const namesIn = (dialect: Dialect) => names.filter((name) => isIn(keywordOf(name) as Keyword, dialect));

describe("the table of keywords", () => {
  it("stands in the order of the alphabet, so that one is found, and none is there twice", () => {
    const inOrder = names.toSorted((left, right) => left.toLowerCase().localeCompare(right.toLowerCase(), "en"));
    expect(names).toEqual(inOrder);
  });

  // JSON Schema draft-07, and draft 2020-12 without $dynamicRef, $dynamicAnchor and $vocabulary, which need more than one schema.
  it("has every keyword of its dialects that one self-contained schema may have", () => {
    const shared = [
      ..."$comment $defs $id $ref $schema additionalProperties allOf anyOf const contains contentEncoding".split(" "),
      ..."contentMediaType default definitions description else enum example examples exclusiveMaximum exclusiveMinimum".split(
        " ",
      ),
      ..."format if items maximum maxItems maxLength maxProperties minimum minItems minLength minProperties".split(" "),
      ..."multipleOf not oneOf pattern patternProperties properties propertyNames readOnly required then title".split(
        " ",
      ),
      ..."type uniqueItems writeOnly".split(" "),
    ];
    const later = ["contentSchema", "deprecated"];
    expect(namesIn("draft-07").toSorted()).toEqual([...shared, ...later, "additionalItems", "dependencies"].toSorted());
    expect(namesIn("2020-12").toSorted()).toEqual(
      [
        ...shared,
        ...later,
        ..."$anchor dependentRequired dependentSchemas maxContains minContains prefixItems".split(" "),
        ..."unevaluatedItems unevaluatedProperties".split(" "),
      ].toSorted(),
    );
  });

  it("has nothing for what every object inherits", () => {
    for (const name of ["constructor", "toString", "__proto__", "x-messages", ""])
      expect(keywordOf(name)).toBe(undefined);
  });
});

describe("a new keyword", () => {
  it("is a row, and the compiler says what is missing in it", () => {
    // @ts-expect-error it does not say what its subschemas judge, what is reported of it, and in which words
    const row: Keyword = { role: "applicator", holds: { "2020-12": "schema" }, typing: "nothing" };
    // @ts-expect-error it does not say what it does to the types
    const assertion: Keyword = { role: "assertion", dialects: ["2020-12"], message: null, words: null };
    expect([row.role, assertion.role]).toEqual(["applicator", "assertion"]);
  });
});
