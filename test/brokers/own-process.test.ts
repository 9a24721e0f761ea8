import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { root } from "../support/root.js";
import { isRunning } from "./descendants.js";
import { startProcess } from "./own-process.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "own-process-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

// Starts one of its own, and says its id.
const parent = ["-c", "sleep 600 & echo $!; wait"];

describe.skipIf(process.platform === "win32")("a process of our own", () => {
  it("is ended with what it started", async () => {
    const started = startProcess("sh", parent, { folder });
    await vi.waitUntil(() => started.output().endsWith("\n"), { timeout: 10_000 });
    const child = Number(started.output());
    expect([started.id, child].map(isRunning)).toEqual([true, true]);
    await started.kill();
    expect(started.ended).toBe(true);
    expect(isRunning(started.id)).toBe(false);
    // Only the system waits for it, which takes a while.
    await vi.waitUntil(() => !isRunning(child), { timeout: 10_000 });
    await started.kill();
  });

  it.runIf(process.platform === "linux")("is ended with what has left its group", async () => {
    const started = startProcess("sh", ["-c", "setsid sleep 600 & echo $!; wait"], { folder });
    await vi.waitUntil(() => started.output().endsWith("\n"), { timeout: 10_000 });
    const child = Number(started.output());
    expect(isRunning(child)).toBe(true);
    await started.kill();
    expect(isRunning(child)).toBe(false);
  });

  it("knows that it ended by itself, and what it said", async () => {
    const started = startProcess("sh", ["-c", "echo $WORD"], { folder, env: { WORD: "over" } });
    await vi.waitUntil(() => started.ended, { timeout: 10_000 });
    expect(started.output()).toBe("over\n");
  });

  it("is told something, and reads what it is given", async () => {
    const code = ["-c", "trap 'echo told; exit 3' TERM; cat; echo read; while :; do sleep 0.05; done"];
    const started = startProcess("sh", code, { folder, input: Readable.from(["a line\n"]) });
    await vi.waitUntil(() => started.output() === "a line\nread\n", { timeout: 10_000 });
    started.signal("SIGTERM");
    await expect(started.exit()).resolves.toBe(3);
    expect(started.output()).toBe("a line\nread\ntold\n");
    await expect(started.exit()).resolves.toBe(3);
  });

  it("cannot be one that is not there", () => {
    expect(() => startProcess("no-such-program", [], { folder })).toThrow("no-such-program cannot be started");
  });

  it("does not outlive ours, even if that is killed", async () => {
    const code = `import { startProcess } from "./test/brokers/own-process.js";
      const started = startProcess("sh", ["-c", "exec sleep 600"], { folder: ${JSON.stringify(folder)} });
      console.log(started.id);
      setInterval(() => {}, 1000);`;
    const ours = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], { cwd: root });
    const [text] = await once(ours.stdout, "data");
    const id = Number(String(text));
    expect(isRunning(id)).toBe(true);
    ours.kill("SIGKILL");
    await vi.waitUntil(() => !isRunning(id), { timeout: 10_000 });
  });
});
