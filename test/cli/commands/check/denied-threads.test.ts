import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkFiles } from "../../../../src/check/check-files.js";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";

const denial = vi.hoisted(() => ({ code: "", isEvent: false, asked: 0 }));

vi.mock("node:worker_threads", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  Worker: class extends EventEmitter {
    constructor() {
      super();
      denial.asked += 1;
      const error = Object.assign(new Error("denied"), { code: denial.code });
      if (!denial.isEvent) throw error;
      setImmediate(() => this.emit("error", error));
    }
  },
}));

const [line, broken] = [toLines(addressRemoved()), toLines(badVersion())];
const lines = Math.ceil((17 * 2 ** 20) / line.length);
const checkLarge = async () => {
  const cwd = makeFolder({ "a.ndjson": `${broken}${line.repeat(lines)}${broken}` });
  const found: string[] = [];
  for await (const result of checkFiles({ cwd, paths: ["a.ndjson"], jobs: 2 }))
    found.push(result.type === "file" ? `${result.failures} of ${result.payloads}` : `line ${result.line}`);
  return found;
};

describe("where threads are denied", () => {
  beforeEach(() => {
    denial.asked = 0;
  });

  it.each([
    ["ERR_ACCESS_DENIED", false],
    ["ERR_ACCESS_DENIED", true],
    ["ERR_WORKER_INIT_FAILED", false],
    ["ERR_WORKER_INIT_FAILED", true],
    ["EMFILE", true],
    ["ENFILE", true],
  ])("one thread does the work: %s, by an event: %s", async (code, isEvent) => {
    Object.assign(denial, { code, isEvent });
    expect(await checkLarge()).toEqual(["line 1", `line ${lines + 2}`, `2 of ${lines + 2}`]);
    expect(denial.asked).toBe(2);
  });

  it("any other error is thrown", async () => {
    Object.assign(denial, { code: "ERR_WORKER_OUT_OF_MEMORY", isEvent: true });
    await expect(checkLarge()).rejects.toThrow("denied");
  });
});
