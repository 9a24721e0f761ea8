import fc from "fast-check";
import { IsDateTime } from "typebox/format";
import { describe, expect, it } from "vitest";
import { dateTime } from "../../src/runtime/date-time.js";

describe("dateTime", () => {
  it.each([
    "2023-09-08T12:00:00Z",
    "2023-09-08t12:00:00.123456789z",
    "2024-02-29T23:59:59+14:00",
    "2000-02-29T00:00:00-00:00",
    "1998-12-31T23:59:60Z",
    "1998-12-31T15:59:60.123-08:00",
  ])("accepts %s", (text) => {
    expect(dateTime(text)).toBe(true);
  });

  it.each([
    "2023-09-08",
    "2023-09-08T12:00:00",
    "2023-09-08 12:00:00Z",
    "2023-09-08T12:00Z",
    "2023-02-29T12:00:00Z",
    "1900-02-29T12:00:00Z",
    "2023-04-31T12:00:00Z",
    "2023-13-01T12:00:00Z",
    "2023-00-01T12:00:00Z",
    "2023-09-08T24:00:00Z",
    "2023-09-08T12:60:00Z",
    "2023-09-08T12:00:60Z",
    "2023-09-08T12:00:00.Z",
    "2023-09-08T12:00:00+24:00",
    "2023-09-08T12:00:00Z[Europe/Paris]",
    "২০২৩-০৯-০৮T12:00:00Z",
    "",
  ])("refuses %s", (text) => {
    expect(dateTime(text)).toBe(false);
  });

  it("says what TypeBox says, of texts of this form", () => {
    const part = (...texts: string[]) => fc.constantFrom(...texts);
    const text = fc
      .tuple(
        part("2024", "2023", "1900", "2000", "0000", "0100"),
        part("-01", "-02", "-04", "-12", "-13", "-00"),
        part("-28", "-29", "-30", "-31", "-32", "-00"),
        part("T", "t", " "),
        part("23:59", "22:29", "00:30", "24:00", "01:59"),
        part(":60", ":59", ":00", ":61", ":60.5", ":00.", ""),
        part("Z", "z", "+00:00", "-01:30", "+01:00", "+23:59", "-23:59", "+24:00", ""),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (sample) => {
        expect(dateTime(sample)).toBe(IsDateTime(sample));
      }),
      { numRuns: 20_000 },
    );
  });
});
