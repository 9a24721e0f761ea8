import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

const run = (code: string, signal = new AbortController().signal) =>
  runCommand(process.execPath, ["--eval", code], { folder: tmpdir(), env: { WORD: "closed" }, signal });

describe("a command of a rehearsed release", () => {
  it("has what it is given as its environment, and nothing else", async () => {
    const { status, stdout } = await run("console.log(process.env.WORD, process.env.PATH)");
    expect([status, stdout]).toEqual([0, "closed undefined\n"]);
  });

  it("tells its results from its complaints, and keeps both", async () => {
    const ended = await run("console.log('result'); console.error('complaint'); process.exitCode = 3");
    expect(ended).toMatchObject({ status: 3, stdout: "result\n" });
    expect(ended.output).toContain("complaint\n");
  });

  it("is ended if somebody interrupts us, and does not begin after that", async () => {
    const controller = new AbortController();
    const running = run("setInterval(() => {}, 1000)", controller.signal);
    controller.abort();
    await expect(running).rejects.toThrow("it was interrupted");
    await expect(run("", controller.signal)).rejects.toThrow("it was interrupted");
  });

  it("cannot be one that is not there", async () => {
    const { signal } = new AbortController();
    await expect(runCommand("no-such-program", [], { folder: tmpdir(), env: {}, signal })).rejects.toThrow("ENOENT");
  });
});
