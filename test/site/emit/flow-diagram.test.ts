import { describe, expect, it } from "vitest";
import { flowDiagram } from "../../../site/emit/flow-diagram.js";

const count = (html: string, part: string): number => html.split(part).length - 1;

describe("flowDiagram", () => {
  it("draws each system once for wide pages and once for narrow ones, and says it in words", () => {
    const html = flowDiagram({ contract: "MovedV1", producers: ["A", "B"], consumers: ["C"] });
    expect(count(html, "<svg")).toBe(2);
    for (const name of ["A", "B", "C"]) expect(count(html, `>${name}</text>`)).toBe(2);
    expect(count(html, "Producers: A, B. Consumers: C.")).toBe(2);
    expect(count(html, 'class="flow-unknown"')).toBe(0);
  });

  it("says of whom nothing is known", () => {
    const html = flowDiagram({ contract: "MovedV1", producers: [], consumers: ["C"] });
    expect(html).toContain("Producers: not known. Consumers: C.");
    expect(count(html, 'class="flow-unknown"')).toBe(2);
  });

  it("breaks long names, and loses nothing of them", () => {
    const name = "TransactionalAccountAuthorisedUserAddedV1";
    const html = flowDiagram({ contract: name, producers: ["x".repeat(50)] });
    const lines = [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line as string);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
    expect(lines.join("")).toContain(name);
    expect(lines.join("")).toContain("x".repeat(50));
  });

  it("holds no style of its own, which the policy forbids", () => {
    expect(flowDiagram({ contract: "A" })).not.toContain("style=");
  });
});
