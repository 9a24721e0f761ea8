import { IsUuid } from "typebox/format";
import { describe, expect, it } from "vitest";
import { uuid } from "../../src/runtime/uuid.js";

const good = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

// Each character in turn, replaced by others, left out and doubled.
const near = [...good].flatMap((unit, index) =>
  ["", unit + unit, "g", "-", "0", "F", " ", "\n", "é"].map(
    (other) => good.slice(0, index) + other + good.slice(index + 1),
  ),
);

describe("uuid", () => {
  it.each([good, good.toUpperCase(), "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"])(
    "accepts %s",
    (text) => {
      expect(uuid(text)).toBe(true);
    },
  );

  it.each(["", `${good}\n`, ` ${good}`, `{${good}}`, `urn:uuid:${good}`, good.replaceAll("-", "")])(
    "refuses %j",
    (text) => {
      expect(uuid(text)).toBe(false);
    },
  );

  it("says what TypeBox says of everything that is near", () => {
    const verdicts = near.map(uuid);
    expect(verdicts).toEqual(near.map(IsUuid));
    expect(new Set(verdicts).size).toBe(2);
  });
});
