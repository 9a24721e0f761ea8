import { describe, expect, it } from "vitest";
import type { Dates } from "../../src/contract/dates.js";
import type { Fills } from "../../src/contract/fills.js";
import { createFiller } from "../../src/kinds/fill.js";

const rules = { check: () => true, explain: () => [] };
const parts = (fills: Fills, dates: Dates = {}) => ({
  name: "ThingV1",
  version: "1",
  id: "urn:test",
  correlationHeader: "correlation-id",
  fields: {},
  published: rules,
  fills,
  dates,
});
const clock = () => new Date(0);
const now = "1970-01-01T00:00:00.000Z";

describe("what is filled", () => {
  it("is put under the caller's values, in copies of his objects", () => {
    const fill = createFiller(parts({ "/a": { const: 9 }, "/b": { const: 9 }, "/c": { const: 9 }, "/d/e": "now" }));
    const draft = Object.freeze({ a: 1, b: undefined, c: null, d: Object.freeze({}) });
    expect(fill(draft, { clock })).toEqual({ a: 1, b: 9, c: null, d: { e: now } });
  });

  it("is the time, the time of sending, a new id, and what a producer was made with", () => {
    const fill = createFiller(
      parts({
        "/id": "uuid",
        "/time": "now",
        "/sent": "sent",
        "/source": { producer: "source" },
        "/one": { const: 1 },
      }),
    );
    expect(fill({}, { clock, newId: () => "new", source: "CRM" })).toEqual({
      id: "new",
      time: now,
      sent: now,
      source: "CRM",
      one: 1,
    });
    expect(fill({}, { clock })).not.toHaveProperty("source");
    expect((fill({}) as { id: string }).id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("is nothing if the object that it belongs to is missing, or is none", () => {
    const fill = createFiller(parts({ "/a/b": { const: 1 } }));
    for (const draft of [{}, { a: 1 }, { a: null }, [{}], null, "text", 1]) expect(fill(draft)).toBe(draft);
  });

  it("is not what cannot be read: the draft is left to validation", () => {
    const draft = {
      get a(): never {
        throw new Error("secret");
      },
    };
    expect(createFiller(parts({ "/a": { const: 1 } }))(draft)).toBe(draft);
  });

  it("lets what the caller's clock or ids throw pass", () => {
    const throwing = () => {
      throw new Error("of the caller");
    };
    const fill = createFiller(parts({ "/a": "uuid" }));
    expect(() => fill({}, { clock: throwing })).toThrow("of the caller");
    expect(() => fill({}, { newId: throwing })).toThrow("of the caller");
  });
});

describe("a Date", () => {
  const date = { date: true } as const;
  const fill = createFiller(parts({}, { parts: { at: date, list: { parts: { at: date } }, times: date } }));

  it("is its text in ISO 8601 and UTC if a date-time is asked for, in lists too", () => {
    const date = new Date(0);
    const draft = { at: date, list: [{ at: date }, { at: "text" }], times: [date, date], other: date };
    expect(fill(draft)).toEqual({ at: now, list: [{ at: now }, { at: "text" }], times: [now, now], other: date });
    expect(draft.at).toBe(date);
  });

  it("leaves what has none as it is", () => {
    const draft = { at: now, list: [{ at: "text" }] };
    expect(fill(draft)).toBe(draft);
    const invalid = { at: new Date(Number.NaN) };
    expect(fill(invalid)).toBe(invalid);
  });
});
