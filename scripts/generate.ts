import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate, type Output } from "./lib/generate.js";
import { GenerationError } from "./lib/problem.js";
import { readInput } from "./read-input.js";

const root = fileURLToPath(new URL("..", import.meta.url));

const readText = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);

/** Generated files that no contract asks for any more. */
const strayFiles = (output: Output): string[] =>
  (existsSync(join(root, "src/generated")) ? readdirSync(join(root, "src/generated"), { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
    .filter((path) => !output.has(path));

const main = async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const output = await generate(readInput(root));
  const changed = [...output].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
  const stray = strayFiles(output);
  if (values.check) {
    for (const path of changed) console.error(`${path} is not what its schema generates`);
    for (const path of stray) console.error(`${path} belongs to no contract`);
    if (changed.length + stray.length > 0) console.error("Run: npm run generate");
    process.exitCode = changed.length + stray.length > 0 ? 1 : 0;
    return;
  }
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), output.get(path) as string);
  }
  for (const path of stray) rmSync(join(root, path));
  console.log(`${output.size} files, ${changed.length} written, ${stray.length} removed`);
};

try {
  await main();
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
