import { describe, expect, it } from "vitest";
import {
  compareSemanticVersions,
  toSemanticVersion,
} from "../../../../src/cli/commands/export/eventcatalog/pages/semantic-version.js";

describe("semantic versions", () => {
  it("come in the order that the specification gives", () => {
    const ordered = ["0.0.1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2"];
    ordered.push("1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.2", "1.0.10", "1.9.0", "2.0.0", "10.0.0");
    for (const [index, left] of ordered.entries())
      for (const [place, right] of ordered.entries())
        expect(Math.sign(compareSemanticVersions(left, right) as number), `${left} ${right}`).toBe(
          Math.sign(index - place),
        );
  });

  it("are the same however short they are written, and whatever build they are of", () => {
    for (const text of ["1", "1.0", "v1.0.0", "1.0.0+build.7"]) expect(compareSemanticVersions(text, "1.0.0")).toBe(0);
  });

  it("cannot be compared with what is none", () => {
    for (const text of ["", "latest", "undefined", "1.x", ">=1.0.0", "2026-01-30T"])
      expect(compareSemanticVersions(text, "1.0.0")).toBeUndefined();
  });

  it("are made of a contract's version", () => {
    expect(["1", "12", "1.0.0", "0.0.1"].map(toSemanticVersion)).toEqual(["1.0.0", "12.0.0", "1.0.0", "0.0.1"]);
  });
});
