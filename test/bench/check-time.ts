import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { comparePairs } from "./pairs.js";
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

const run = (entry: string, ...parameters: string[]) => {
  const path = fileURLToPath(new URL(`entries/${entry}.mjs`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [path, ...parameters], { encoding: "utf8" });
  if (status !== 0) throw new Error(`entries/${entry}.mjs exits with ${status}: ${stderr}`);
};

/**
 * Measures the command over NDJSON against a bare loop of `JSON.parse` over the same lines, and how much memory it
 * needs.
 */
export const measureCheck = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "client-contracts-bench-"));
  const [lines, memory] = [join(folder, "lines.ndjson"), join(folder, "memory")];
  const check = (jobs: number) => run("check-file", memory, "check", lines, "--jobs", String(jobs));
  // As many as the command uses by default.
  const cores = Math.min(availableParallelism(), 4);
  const measureTime = async (what: string, jobs: number, limit: number) => {
    const spread = await comparePairs(
      () => check(jobs),
      () => run("parse-lines", lines),
      rounds,
    );
    return ratioRow(what, spread, limit);
  };
  const measureMemory = (what: string): Row => {
    check(cores);
    const used = Number(readFileSync(memory, "utf8")) / 1024;
    const measured = `${Math.round(used)} MiB`;
    return { what, measured, budget: `<= ${mostMegabytes} MiB`, kept: used <= mostMegabytes };
  };
  try {
    const rows: Row[] = [];
    for (const megabytes of sizes) {
      writeLines(lines, megabytes);
      rows.push(
        await measureTime(`${megabytes} MB, as it is started: ${cores} threads`, cores, budgets.threads),
        await measureTime(`${megabytes} MB, with --jobs 1`, 1, budgets.oneJob),
        measureMemory(`${megabytes} MB, memory`),
      );
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
