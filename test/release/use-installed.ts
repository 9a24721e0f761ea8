import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { describeEnd, type Rehearsal } from "./rehearsal.js";
import type { Packed } from "./release-version.js";

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));
const command = ["npx", "--no", "client-contracts", "check"] as const;

// The demo reads schemas with a module of the generator, whose other functions need the compiler.
const leaveOutCompiler: Plugin = {
  name: "leave out the compiler",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^typescript$/ }, ({ path }) => ({ path, external: true, sideEffects: false })),
};

/** Makes a folder of somebody who uses the package, and knows nothing of the repository. */
export const makeConsumer = ({ consumer }: Rehearsal): void =>
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));

/** Installs the latest version from the registry: it is this one, and needs nothing else. */
export const install = async (
  { consumer, registry, mustRun }: Rehearsal,
  version: string,
  { integrity }: Packed,
): Promise<void> => {
  await mustRun(consumer, "npm", "install", "client-contracts@latest");
  assert.deepEqual(
    readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith(".")),
    ["client-contracts"],
  );
  assert.equal(readJson(consumer, "node_modules/client-contracts/package.json").version, version);
  const installed = readJson(consumer, "package-lock.json").packages["node_modules/client-contracts"];
  assert.equal(installed.integrity, integrity);
  assert.ok(installed.resolved.startsWith(registry), `${installed.resolved} is at another registry`);
};

/** Runs the demo on the installed package and the schemas in it. */
export const runDemo = async ({ clone, consumer, mustRun }: Rehearsal): Promise<void> => {
  // The demo reads the schemas beside its own folder.
  cpSync(join(consumer, "node_modules/client-contracts/schemas"), join(consumer, "schemas"), { recursive: true });
  await build({
    entryPoints: [join(clone, "scripts/demo.ts")],
    outfile: join(consumer, "scripts/demo.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    // All else that the demo uses comes with it: the package alone is the installed one.
    external: ["client-contracts"],
    plugins: [leaveOutCompiler],
    logLevel: "silent",
  });
  assert.match(await mustRun(consumer, process.execPath, "scripts/demo.js"), /^All as expected: \d+ contracts/m);
};

/** Has the installed command check all fixtures of the package. */
export const checkFixtures = ({ consumer, mustRun }: Rehearsal): Promise<string> =>
  mustRun(consumer, ...command, "schemas/*/fixtures");

/** Has the installed command check a payload, and returns what is wrong with it. */
export const checkPayload = async (
  { consumer, run }: Rehearsal,
  payload: unknown,
): Promise<readonly { readonly pointer: string; readonly keyword: string }[]> => {
  writeFileSync(join(consumer, "payload.json"), JSON.stringify(payload));
  const ended = await run(consumer, ...command, "payload.json", "--reporter", "json");
  if (ended.status !== 0 && ended.status !== 1) throw new Error(describeEnd(command.join(" "), ended));
  const { results } = JSON.parse(ended.stdout) as {
    results: { issues: { pointer: string; keyword: string }[] | number }[];
  };
  return results.flatMap(({ issues }) => (Array.isArray(issues) ? issues : []));
};
