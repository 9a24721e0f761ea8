import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { comparePairs } from "./pairs.js";
import { fullText } from "./payload.js";
import type { Peer } from "./peers.js";
import { type Row, ratioRow } from "./table.js";

const rounds = { warmUps: 3, pairs: 61 };
const peerRounds = { warmUps: 2, pairs: 15 };

// Every process gets the payload, even the one that does nothing with it.
const run =
  (entry: string, ...rest: string[]) =>
  (): void => {
    const path = fileURLToPath(new URL(`entries/${entry}.mjs`, import.meta.url));
    const { status } = spawnSync(process.execPath, [path, fullText, ...rest], { stdio: "ignore" });
    if (status !== 0) throw new Error(`entries/${entry}.mjs ${rest.join(" ")} exits with ${status}`);
  };

const nothing = run("empty");

/** Measures whole processes that import something and judge one payload, against one that runs an empty file. */
export const measureImport = async (peers: readonly Peer[]): Promise<Row[]> => {
  const rows = [
    ratioRow("one contract", await comparePairs(run("one-contract"), nothing, rounds), 1.05),
    ratioRow("the whole package", await comparePairs(run("whole-package"), nothing, rounds), 1.15),
    ratioRow("an empty file, to see the noise", await comparePairs(run("empty"), nothing, rounds)),
    ratioRow("a one-line file that imports an empty one", await comparePairs(run("one-line"), nothing, rounds)),
  ];
  for (const { name, url } of peers)
    rows.push(ratioRow(name, await comparePairs(run("peer", url.href), nothing, peerRounds)));
  return rows;
};
