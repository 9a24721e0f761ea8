import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareMeasured, comparePairs } from "./pairs.js";
import { mixedTexts } from "./payload.js";
import { type Row, ratioRow } from "./table.js";

const budgets = { threads: 1, oneJob: 1.6 };
const mostMegabytes = 150;
const sizes = [250, 1000] as const;
const rounds = { warmUps: 1, pairs: 5 };

const writeLines = (file: string, megabytes: number) => {
  const block = `${mixedTexts.join("\n")}\n`;
  const million = block.repeat(Math.ceil(1e6 / block.length));
  writeFileSync(file, "");
  for (let written = 0; written < megabytes * 1e6; written += million.length) appendFileSync(file, million);
};

/** What a process needed: memory in KiB, CPU time in milliseconds. */
interface Usage {
  readonly memory: number;
  readonly cpu: number;
}

const run = (entry: string, ...parameters: string[]) => {
  const path = fileURLToPath(new URL(`entries/${entry}.mjs`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [path, ...parameters], { encoding: "utf8" });
  if (status !== 0) throw new Error(`entries/${entry}.mjs exits with ${status}: ${stderr}`);
};

/**
 * Measures the command over NDJSON against a bare loop of `JSON.parse` over the same lines: as it is started, by the
 * clock; with one job, by the CPU time of all its threads. And how much memory it needs.
 */
export const measureCheck = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "client-contracts-bench-"));
  const [lines, usageFile] = [join(folder, "lines.ndjson"), join(folder, "usage")];
  const usageOf = (entry: string, ...parameters: string[]): Usage => {
    run(entry, usageFile, ...parameters);
    return JSON.parse(readFileSync(usageFile, "utf8")) as Usage;
  };
  const check = (jobs: number) => usageOf("check-file", "check", lines, "--jobs", String(jobs));
  const parse = () => usageOf("parse-lines", lines);
  // As many as the command uses by default.
  const cores = Math.min(availableParallelism(), 4);
  const measureMemory = (what: string): Row => {
    const used = check(cores).memory / 1024;
    const measured = `${Math.round(used)} MiB`;
    return { what, measured, budget: `<= ${mostMegabytes} MiB`, kept: used <= mostMegabytes };
  };
  try {
    const rows: Row[] = [];
    for (const megabytes of sizes) {
      writeLines(lines, megabytes);
      const time = await comparePairs(() => check(cores), parse, rounds);
      const cpu = await compareMeasured(
        () => check(1).cpu,
        () => parse().cpu,
        rounds,
      );
      rows.push(
        ratioRow(`${megabytes} MB, as it is started: ${cores} threads`, time, budgets.threads),
        ratioRow(`${megabytes} MB, CPU with --jobs 1`, cpu, budgets.oneJob),
        measureMemory(`${megabytes} MB, memory`),
      );
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
