import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { checkerDocument } from "../emit/checker-document.js";
import { prepareChecker } from "./prepare-checker.js";

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Bundles a module, and what it imports, into one script without imports. */
const bundle = async (file: string, define: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [pathOf(file)],
    alias: { "client-contracts": pathOf("../dist/index.js") },
    bundle: true,
    define,
    format: "iife",
    legalComments: "none",
    minify: true,
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/**
 * Writes the checker as one file that can be opened from the disk. It holds its scripts, its worker and its policy, and
 * asks for nothing. Needs the built package in `dist/`. Throws if the bundler does.
 */
export const buildChecker = async (outFile: string): Promise<void> => {
  prepareChecker();
  const worker = await bundle("checker/worker.ts");
  const script = await bundle("checker/standalone.ts", { workerSource: JSON.stringify(worker) });
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, checkerDocument(script, sha256));
};
