import { describe, expect, it } from "vitest";
import { findDates } from "../../scripts/generator/description/find-dates.js";
import { toFields } from "../../scripts/generator/description/to-fields.js";
import { findUnknown, isFaultless } from "../../src/fields/unknown.js";
import { redact } from "../../src/index.js";
import { createFiller } from "../../src/kinds/fill.js";
import { findFields } from "../../src/schema/find-fields.js";

const personal = { "x-sensitive": "personal" };
const address = { properties: { city: {}, street: personal } };
const schema = {
  properties: {
    headers: { properties: { "x-id": {} }, patternProperties: { "^x-": {}, "-key$": personal } },
    closed: { patternProperties: { "^a": address }, additionalProperties: false },
    byId: { additionalProperties: address },
    counts: { additionalProperties: { type: "integer" } },
    list: { items: { patternProperties: { "^a": { $ref: "#/$defs/address" } } } },
  },
  $defs: { address },
};
const fields = toFields(findFields(schema));
const unknownIn = (payload: unknown) => findUnknown(payload, fields).map(({ path }) => path.join("/"));

describe("fields that only patterns or a schema for all others describe", () => {
  it.each<[object, string[]]>([
    [{ headers: { "x-id": 1, "x-other": 1, "api-key": 1 } }, []],
    [{ headers: { y: 1, "": 1 } }, ["headers/y", "headers/"]],
    [{ closed: { a1: { city: 1, citi: 1 }, b: {} } }, ["closed/a1/citi", "closed/b"]],
    [{ byId: { any: { city: 1, other: 1 }, more: [{ street: 1, x: 1 }] } }, ["byId/any/other", "byId/more/0/x"]],
    [{ counts: { any: 1 } }, []],
    [{ list: [{ a: { zip: 1 } }, { b: 1 }] }, ["list/0/a/zip", "list/1/b"]],
    [
      JSON.parse('{ "headers": { "__proto__": 1 }, "closed": { "__proto__": 1 } }'),
      ["headers/__proto__", "closed/__proto__"],
    ],
  ])("are known, and what is unknown in them is found: %j", (payload, unknown) => {
    expect(unknownIn(payload)).toEqual(unknown);
    if (unknown.length > 0) expect(isFaultless(payload, fields)).toBe(false);
  });

  it("are not what JSON cannot carry", () => {
    expect(isFaultless({ headers: { "x-a": 1 } }, fields)).toBe(true);
    expect(isFaultless({ headers: { "x-\ud800": 1 } }, fields)).toBe(false);
    expect(isFaultless({ byId: { "\ud800": {} } }, fields)).toBe(false);
  });

  it("are shown and masked like others; a text or number that no name or pattern describes is unknown", () => {
    const payload = {
      headers: { "x-id": 1, "x-key": 2, "api-key": 3, y: 4 },
      closed: { a: { city: 1, street: 2, other: 3 } },
      byId: { any: { city: 1, street: 2 }, text: "Ann" },
      counts: { any: 1 },
    };
    expect(redact({ fields }, payload)).toEqual({
      headers: { "x-id": 1, "x-key": "[personal]", "api-key": "[personal]", y: "[unknown]" },
      closed: { a: { city: 1, street: "[personal]", other: "[unknown]" } },
      byId: { any: { city: 1, street: "[personal]" }, text: "[unknown]" },
      counts: { any: "[unknown]" },
    });
  });
});

describe("a Date in them", () => {
  const time = { type: "string", format: "date-time" };
  const dates = findDates(
    findFields({
      properties: {
        deadlines: { properties: { name: { type: "string" } }, additionalProperties: time },
        times: {
          patternProperties: { "^at": { items: time }, "^no": {} },
          additionalProperties: { properties: { at: time } },
        },
      },
    }),
  );
  const parts = { name: "X", version: "1", id: "urn:x", correlationHeader: "c", fields: {}, dates };
  const fill = createFiller({ ...parts, published: { check: () => true, explain: () => [] } });
  const date = new Date(0);
  const text = date.toISOString();

  it("becomes text wherever a date-time is asked for, and nowhere else", () => {
    const draft = Object.freeze({
      deadlines: Object.freeze({ first: date, name: date }),
      times: Object.freeze({ at1: [date], no1: date, other: { at: date, no: date } }),
    });
    expect(fill(draft)).toEqual({
      deadlines: { first: text, name: date },
      times: { at1: [text], no1: date, other: { at: text, no: date } },
    });
    expect(draft.deadlines.first).toBe(date);
  });

  it("stays as it is if it has no text, or stands in what is not a plain object", () => {
    const invalid = { deadlines: { first: new Date(Number.NaN) } };
    expect(fill(invalid)).toBe(invalid);
    const odd = {
      deadlines: Object.assign(
        new (class Odd {
          get x() {
            return 1;
          }
        })(),
        { first: date },
      ),
    };
    expect(fill(odd)).toBe(odd);
  });
});
