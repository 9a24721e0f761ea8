import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noCounts } from "../../../../src/check/model/counts.js";
import { createProgressBar, renderProgress } from "../../../../src/cli/commands/check/progress-bar.js";

const nothing = { ...noCounts, unmatched: 0, bytes: 0 };
const half = { ...nothing, bytes: 250e6, total: 500e6 };

describe("renderProgress", () => {
  it("tells share, bytes, rate and the time that is left", () => {
    expect(renderProgress(half, 2, 200)).toBe(
      `${"█".repeat(15)}${"░".repeat(15)}  50%  250 MB of 500 MB  125 MB/s  2 s left`,
    );
  });

  it.each([
    [1, "1 s left"],
    [59, "59 s left"],
    [60, "1 min 0 s left"],
    [3599, "59 min 59 s left"],
    [7260, "2 h 1 min left"],
  ])("tells %i seconds in words", (seconds, words) => {
    expect(renderProgress(half, seconds, 200)).toContain(words);
  });

  it("tells bytes and rate alone if the end is not known", () => {
    expect(renderProgress({ ...nothing, bytes: 3e6 }, 2, 80)).toBe("3 MB  1.5 MB/s");
  });

  it.each([10, 20, 40, 60, 61, 62, 80])("is shorter than a terminal of %i columns", (columns) => {
    expect(renderProgress(half, 2, columns).length).toBeLessThan(columns);
  });

  it.each([
    { ...nothing, total: 0 },
    { ...nothing, total: 10 },
    { ...nothing, bytes: 12, total: 10 },
  ])("bears $bytes of $total", (progress) => {
    expect(renderProgress(progress, 1, 80)).toMatch(/^[█░]{30} {2}(?:0|100)% {2}\d+ B of \d+ B {2}\d+ B\/s/);
  });
});

describe("createProgressBar", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const createTerminal = (isTTY: boolean) => {
    const stderr = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY, columns: 80 });
    const terminal = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {}, color: false };
    return { bar: createProgressBar(terminal), written: () => (stderr.read() as string | null) ?? "" };
  };

  it("shows nothing of what is done in a moment", () => {
    const { bar, written } = createTerminal(true);
    bar.update(half);
    bar.clear();
    expect(written()).toBe("");
  });

  it("shows itself on one line, not more often than can be read, and goes", () => {
    const { bar, written } = createTerminal(true);
    vi.advanceTimersByTime(1000);
    bar.update(half);
    expect(written()).toBe(`\r\u001b[K${renderProgress(half, 1, 80)}`);
    bar.update(half);
    expect(written()).toBe("");
    vi.advanceTimersByTime(100);
    bar.update(half);
    expect(written()).toContain("50%");
    bar.clear();
    expect(written()).toBe("\r\u001b[K");
    bar.clear();
    expect(written()).toBe("");
  });

  it("shows nothing if standard error is not a terminal", () => {
    const { bar, written } = createTerminal(false);
    vi.advanceTimersByTime(1000);
    bar.update(half);
    bar.clear();
    expect(written()).toBe("");
  });
});
