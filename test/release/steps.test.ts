import { describe, expect, it } from "vitest";
import { createSteps } from "./steps.js";

describe("the steps of a rehearsal", () => {
  it("say in a line each that they were taken, and hand on what they found", async () => {
    const lines: string[] = [];
    const { step, report } = createSteps((line) => lines.push(line));
    expect(await step("pack", () => "package.tgz")).toBe("package.tgz");
    await step("publish", async () => {});
    expect(lines).toEqual([
      expect.stringMatching(/^✓ pack \(\d+\.\d s\)$/),
      expect.stringMatching(/^✓ publish \(\d+\.\d s\)$/),
    ]);
    expect(report()).toEqual({ numPassedTests: 2, numFailedTests: 0, numPendingTests: 0 });
  });

  it("say which of them failed, and all that the command printed", async () => {
    const lines: string[] = [];
    const { step, report } = createSteps((line) => lines.push(line));
    await step("pack", () => {});
    const failing = step("publish", () => {
      throw new Error("npm publish ended with 1:\nfirst line\nlast line");
    });
    await expect(failing).rejects.toThrow("✗ step 2, publish: npm publish ended with 1:\nfirst line\nlast line");
    expect(lines).toHaveLength(1);
    expect(report()).toEqual({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0 });
  });
});
