import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { makeFolder, writeFiles } from "../../shared/make-folder.js";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";
import { runCommand, runInBash, startCommand } from "../../shared/run-command.js";
import { readReport } from "./check-report.js";

const files = {
  "good.json": addressRemoved(),
  "bad.json": badVersion(),
  "text.json": "text",
  "blank.ndjson": "\n",
  "report/file.txt": "",
};
const statusOf = (...parameters: string[]) => runCommand(makeFolder(files), ["check", ...parameters]).status;

describe("the exit status", () => {
  it.each([
    [0, "good.json"],
    [0, "good.json blank.ndjson"],
    [1, "bad.json"],
    [1, "bad.json good.json"],
    [1, "bad.json nowhere.json"],
    [2, "text.json"],
    [2, "text.json bad.json nowhere.json"],
    [3, "nowhere.json"],
    [3, "good.json nowhere.json"],
    [3, "blank.ndjson"],
    [3, "report"],
    [3, "*.xml"],
  ])("is %i for %s", (status, paths) => {
    expect(statusOf(...paths.split(" "))).toBe(status);
  });

  it.each([
    [
      ["--contract", "ClientAdressRemovedV1"],
      /There is no contract called "ClientAdressRemovedV1"\. Did you mean ClientAddressRemovedV1\?/,
    ],
    [["--contract", "ClientAddressRemovedV7"], /Did you mean ClientAddressRemovedV1\?/],
    [["--contract", "toString"], /The contracts are ClientAddressRemovedV1, /],
    [["--expect", "broken"], /Allowed choices are valid, tolerated, invalid\./],
    [["--format", "xml"], /Allowed choices are json, ndjson\./],
    [["--rules", "lax"], /'lax' is invalid. Allowed choices are published, strict/],
    [["--max-issues", "-1"], /It must be a whole number, 0 or more\./],
    [["--max-issues", "many"], /It must be a whole number, 0 or more\./],
    [["--max-line", "0"], /It must be a number of bytes, such as 1048576, 512KiB or 64MiB\./],
    [["--max-line", "1TB"], /It must be a number of bytes/],
    [["--jobs", "0"], /It must be a whole number, 1 or more\./],
    [["--jobs", "1.5"], /It must be a whole number, 1 or more\./],
    [["--reporter", "xml"], /There is no reporter "xml"\. The reporters are text, json, junit, sarif, github\./],
    [["--reporter", "json="], /The reporter json needs a file/],
    [["-r", "json", "-r", "sarif"], /json and sarif would both write to standard output/],
    [["-r", "text", "-r", "junit"], /text and junit would both write to standard output\..*--reporter junit=FILE/],
    [["-r", "json=a", "-r", "junit=./a"], /Two reports would be written to a\./],
    [["-r", "json=report"], /The report report cannot be written: EISDIR\./],
    [["-r", "json=good.json/report.json"], /The report good\.json\/report\.json cannot be written: (EEXIST|ENOTDIR)\./],
    [["--nonsense"], /unknown option '--nonsense'/],
  ])("is 2 for wrong usage, which is told on standard error alone: %j", (parameters, message) => {
    const { status, stdout, stderr } = runCommand(makeFolder(files), ["check", "good.json", ...parameters]);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(stderr.split("\n").length).toBeLessThanOrEqual(3);
  });

  it("is 2 for a command that is not known, and for none", () => {
    expect(runCommand(makeFolder(), ["chek"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/unknown command 'chek'\n\(?Did you mean check\?/),
    });
    expect(runCommand(makeFolder(), [])).toMatchObject({ status: 2, stdout: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("is 2 if a report or the output has no room", () => {
    const folder = makeFolder(files);
    const message = "client-contracts: ENOSPC: no space left on device, write\n";
    for (const script of [
      "eval $run check bad.json -r json=/dev/full",
      "eval $run check bad.json > /dev/full",
      "eval $run list > /dev/full",
    ])
      expect(runInBash(folder, script)).toMatchObject({ status: 2, stderr: message });
  });

  // Node itself needs some files, and ends without a word of ours if it cannot load the first one.
  const withFewFiles = (folder: string, parameters: string, limits: readonly number[]) => {
    const outcomes = limits.map((limit) => runInBash(folder, `ulimit -n ${limit}; eval $run ${parameters}`));
    return outcomes.slice(outcomes.findIndex(({ status }) => status === 2));
  };

  it.each(["check good.json", "list", "sample ClientAddressRemovedV1 --count 2", "--help"])(
    "is 2, with a sentence that says what to do, if too few files may be open, and 0 if enough: %s",
    (parameters) => {
      const outcomes = withFewFiles(makeFolder(files), parameters, [18, 19, 20, 21, 22, 23, 24, 25, 28, 32, 64]);
      const refused = outcomes.filter(({ status }) => status === 2);
      expect(refused.length).toBeGreaterThan(0);
      for (const { stdout, stderr } of refused)
        expect([stdout, stderr]).toEqual([
          "",
          "client-contracts: too many files are open: allow more, for example with ulimit -n 1024\n",
        ]);
      expect(outcomes.filter(({ status }) => status !== 0 && status !== 2)).toEqual([]);
      expect(outcomes.at(-1)?.status).toBe(0);
    },
  );

  it("is 2, with that sentence, or 0 if fewer threads can do the work, where threads need more files", () => {
    const line = toLines(addressRemoved());
    const folder = makeFolder({ "large.ndjson": line.repeat(Math.ceil((17 * 2 ** 20) / line.length)) });
    const outcomes = withFewFiles(folder, "check --jobs 4 large.ndjson", [24, 26, 27, 28, 30, 33, 36, 60]);
    for (const { status, stdout, stderr } of outcomes)
      if (status === 0) expect(stdout).toMatch(/^✓ /);
      else
        expect([status, stdout + stderr]).toEqual([
          2,
          expect.stringContaining("too many files are open: allow more, for example with ulimit -n 1024\n"),
        ]);
    expect(outcomes.at(-1)?.status).toBe(0);
  });

  it("is 141, without a word, if nobody reads on", () => {
    const folder = makeFolder({ "bad.ndjson": toLines(...Array.from({ length: 20_000 }, badVersion)) });
    const head = (parameters: string) => runInBash(folder, `set -o pipefail; eval $run ${parameters} | head -1`);
    const check = head("check --max-issues all -r text -r json=report.json bad.ndjson");
    expect(check).toEqual({ status: 141, stdout: "bad.ndjson  ClientAddressRemovedV1\n", stderr: "" });
    const { summary } = readReport(readFileSync(join(folder, "report.json"), "utf8"));
    expect(summary.interrupted).toBe(true);
    expect(head("sample ClientAddressRemovedV1 --count 1000000000")).toMatchObject({ status: 141, stderr: "" });
    const late = runInBash(folder, "set -o pipefail; (sleep 0.3; eval $run list) | true");
    expect(late).toEqual({ status: 141, stdout: "", stderr: "" });
  });
});

describe("a signal", () => {
  const reports = [
    "-r",
    "text",
    "-r",
    "json=out/report.json",
    "-r",
    "junit=out/report.xml",
    "-r",
    "sarif=out/report.sarif",
  ];

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "%s ends the check of input that never ends with a summary, whole reports and %i",
    async (signal, status) => {
      const folder = makeFolder();
      const { child, shows, ends } = startCommand(folder, ["check", "-", ...reports]);
      child.stdin.write(toLines(...Array.from({ length: 600 }, badVersion)));
      await shows("<stdin>:600:");
      child.kill(signal);
      const { stdout, stderr, ...end } = await ends();
      expect([end.status, stderr]).toEqual([status, ""]);
      expect(stdout).toMatch(/\n✗ interrupted; 600 of 600 payloads not as expected; 600 issues; [\d.]+ s\n$/);
      const { failures, summary } = readReport(readFileSync(join(folder, "out/report.json"), "utf8"));
      expect(failures).toHaveLength(600);
      expect(summary).toMatchObject({ failures: 600, interrupted: true });
      expect(readFileSync(join(folder, "out/report.xml"), "utf8")).toMatch(/<\/testsuites>\n$/);
      const { runs } = JSON.parse(readFileSync(join(folder, "out/report.sarif"), "utf8"));
      expect([runs[0].results.length, runs[0].invocations]).toEqual([600, [{ executionSuccessful: false }]]);
    },
  );

  it("ends the check of files between two batches", async () => {
    const folder = makeFolder();
    const line = toLines(badVersion());
    writeFiles(folder, { "a.ndjson": line.repeat(200_000) });
    const { child, shows, ends } = startCommand(folder, ["check", "a.ndjson", "--jobs", "2"]);
    await shows("a.ndjson:100:");
    child.kill("SIGINT");
    const { status, stdout } = await ends();
    const [, failures, payloads] = /\n✗ interrupted; (\d+) of (\d+) payloads not as expected; /.exec(stdout) ?? [];
    expect([status, Number(failures) >= 100]).toEqual([130, true]);
    expect(payloads).toBe(failures);
  });

  /** Waits until a process does: on a busy machine, one that computes has no time now and then, and yet it does not sleep. */
  const waits = async (process: number) => {
    const isAsleep = () => /\) S /.test(readFileSync(`/proc/${process}/stat`, "utf8"));
    for (let times = 0; times < 20; times = isAsleep() ? times + 1 : 0) await setTimeout(10);
  };

  // Skipped where no /proc tells whether a process sleeps.
  it.skipIf(!existsSync("/proc/self/stat"))("that comes again ends the command at once", async () => {
    // It waits for a reader that never reads: the first signal cannot end it.
    const folder = makeFolder({ "a.ndjson": toLines(badVersion()).repeat(20_000) });
    const { child, shows, ends } = startCommand(folder, ["check", "a.ndjson", "--max-issues", "all", "--jobs", "1"]);
    const exited = once(child, "exit");
    await shows("a.ndjson:1:");
    child.stdout.pause();
    await waits(child.pid as number);
    child.kill("SIGINT");
    await setTimeout(300);
    expect(child.exitCode).toBe(null);
    child.kill("SIGINT");
    expect(await exited).toEqual([130, null]);
    child.stdout.resume();
    expect((await ends()).stdout).not.toMatch(/interrupted/);
  });

  // Skipped where no /proc tells whether a process sleeps.
  it.skipIf(!existsSync("/proc/self/stat")).each([[["check", "pipe.ndjson"]], [["check", "--config", "pipe.ndjson"]]])(
    "ends the waiting for a pipe that nobody writes into: %j",
    async (parameters) => {
      const folder = makeFolder();
      expect(runInBash(folder, "mkfifo pipe.ndjson").status).toBe(0);
      const { child, ends } = startCommand(folder, parameters);
      await waits(child.pid as number);
      // The first one ends a check with a summary, the second one whatever is left.
      child.kill("SIGINT");
      await setTimeout(300);
      child.kill("SIGINT");
      expect((await ends()).status).toBe(130);
    },
  );

  it("ends the making of samples", async () => {
    const { child, shows, ends } = startCommand(makeFolder(), [
      "sample",
      "ClientAddressRemovedV1",
      "--count",
      "1000000000",
    ]);
    await shows("\n");
    child.kill("SIGINT");
    expect((await ends()).status).toBe(130);
  });
});
