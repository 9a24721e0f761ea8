import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type CheckOptions, type CheckResult, checkFiles, type Progress, UsageError } from "../../src/check/index.js";
import { makeFolder } from "../cli/shared/make-folder.js";
import { addressRemoved, badVersion, toLines } from "../cli/shared/payloads.js";
import { thrownBy } from "../support/issues.js";

const collect = async (options: CheckOptions): Promise<CheckResult[]> => {
  const results: CheckResult[] = [];
  for await (const result of checkFiles(options)) results.push(result);
  return results;
};
const found = (results: readonly CheckResult[]): string[] =>
  results.map((result) =>
    result.type === "file"
      ? `${result.file}: ${result.failures} of ${result.payloads}`
      : result.issues.map(({ line, pointer, keyword }) => `${result.file}:${line} ${pointer} ${keyword}`).join(),
  );

describe("checkFiles", () => {
  it("yields each failure before its file", async () => {
    const cwd = makeFolder({
      "fixtures/a.ndjson": toLines(badVersion(), addressRemoved()),
      "fixtures/b.json": addressRemoved(),
    });
    expect(found(await collect({ cwd }))).toEqual([
      "fixtures/a.ndjson:1 /metadata/version type",
      "fixtures/a.ndjson: 1 of 2",
      "fixtures/b.json: 0 of 1",
    ]);
  });

  it("yields no more issues than it may, and counts them all", async () => {
    const cwd = makeFolder({
      "a.ndjson": toLines(...Array.from({ length: 30 }, badVersion)),
      "b.json": [badVersion(), addressRemoved(), {}],
    });
    const counted: Progress[] = [];
    const options = {
      cwd,
      paths: ["."],
      each: true,
      maxIssues: 2,
      onProgress: (progress: Progress) => counted.push(progress),
    };
    expect(found(await collect(options))).toEqual([
      "a.ndjson:1 /metadata/version type",
      "a.ndjson:2 /metadata/version type",
      "a.ndjson: 30 of 30",
      "b.json: 2 of 3",
    ]);
    expect(counted.at(-1)).toMatchObject({ payloads: 33, asExpected: 1, failures: 32, issues: 32, unreadable: 0 });
  });

  it("tells everything about a failure, and no value", async () => {
    const cwd = makeFolder({ "a.json": badVersion() });
    expect((await collect({ cwd, paths: ["a.json"] }))[0]).toEqual({
      type: "failure",
      kind: "payload",
      file: "a.json",
      line: 1,
      column: 1,
      contract: "ClientAddressRemovedV1",
      expected: "valid",
      issues: [
        {
          path: ["metadata", "version"],
          pointer: "/metadata/version",
          keyword: "type",
          message: "must be a number",
          rule: "published",
          line: 6,
          column: 16,
        },
      ],
    });
    const [shown] = await collect({ cwd, paths: ["a.json"], showValues: true });
    expect(shown).toMatchObject({ issues: [{ value: '"1"' }] });
  });

  it.each<[CheckOptions, string]>([
    [
      { contract: "ClientAdressRemovedV1" },
      'There is no contract called "ClientAdressRemovedV1". Did you mean ClientAddressRemovedV1?',
    ],
    [{ maxLine: 0 }, "maxLine must be a whole number above 0"],
    [{ maxLine: Number.NaN }, "maxLine must be a whole number above 0"],
    [{ jobs: 1.5 }, "jobs must be a whole number above 0"],
  ])("throws at once if the options make no sense: %j", (options, message) => {
    const error = thrownBy(() => checkFiles(options));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ name: "UsageError", code: "ERR_USAGE", message });
  });

  it("reads standard input from any iterable of bytes or text", async () => {
    const text = toLines(addressRemoved(), badVersion());
    async function* pieces() {
      for (const character of text) yield character;
    }
    for (const stdin of [Readable.from([Buffer.from(text)]), pieces()])
      expect(found(await collect({ paths: ["-"], stdin }))).toEqual([
        "<stdin>:2 /metadata/version type",
        "<stdin>: 1 of 2",
      ]);
  });

  it("tells its progress up to the end", async () => {
    const text = toLines(addressRemoved()).repeat(6000);
    const cwd = makeFolder({ "a.ndjson": text, "b.json": addressRemoved() });
    const told: Progress[] = [];
    await collect({ cwd, paths: ["."], jobs: 1, onProgress: (progress) => told.push(progress) });
    const total = Buffer.byteLength(text) + Buffer.byteLength(JSON.stringify(addressRemoved(), null, 2));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toMatchObject({ bytes: total, total });
    const bytes = told.map((progress) => progress.bytes);
    expect(bytes).toEqual(bytes.toSorted((left, right) => left - right));
    const streamed: Progress[] = [];
    await collect({ paths: ["-"], stdin: Readable.from([text]), onProgress: (progress) => streamed.push(progress) });
    expect(streamed.at(-1)).toMatchObject({ bytes: Buffer.byteLength(text) });
    expect(streamed.at(-1)).not.toHaveProperty("total");
  });

  it("ends if its signal says so, also while it waits for input", async () => {
    const controller = new AbortController();
    async function* endless() {
      yield toLines(badVersion());
      await new Promise(() => {});
    }
    const results: CheckResult[] = [];
    for await (const result of checkFiles({ paths: ["-"], stdin: endless(), signal: controller.signal })) {
      results.push(result);
      setImmediate(() => controller.abort());
    }
    expect(found(results)).toEqual(["<stdin>:1 /metadata/version type"]);
    expect(await collect({ paths: ["-"], stdin: endless(), signal: AbortSignal.abort() })).toEqual([]);
  });

  it("closes what it has opened if nobody reads on", async () => {
    let isClosed = false;
    async function* input() {
      try {
        for (;;) yield toLines(badVersion());
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of checkFiles({ paths: ["-"], stdin: input() })) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isClosed).toBe(true);
  });

  it("throws what standard input throws, if that is not about reading", async () => {
    async function* broken() {
      yield "{}\n";
      throw new TypeError("a mistake");
    }
    await expect(collect({ paths: ["-"], stdin: broken() })).rejects.toThrow("a mistake");
  });
});
