import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./generator/generate.js";
import { nameFromFile, newContract } from "./generator/new-contract/new-contract.js";
import { writeGenerated } from "./repository/generated-files.js";
import { formatChecks, readInput } from "./repository/read-input.js";
import { reportProblems } from "./repository/report-problems.js";
import { writeFiles } from "./repository/write-files.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const usage = "Usage: npm run add-contract -- path/to/schema.json [--name ContractName]";

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: "string" } } });
    return positionals.length === 1 ? { file: positionals[0] as string, name: values.name } : undefined;
  } catch {
    return undefined;
  }
};

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    console.error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
    return undefined;
  }
};

const given = readArguments();
const text = given && readText(given.file);
if (!given) console.error(usage);

if (given && text !== undefined) {
  await reportProblems(async () => {
    const input = readInput(root);
    const { sources, taken } = input;
    const { file, name = nameFromFile(file) } = given;
    const existing = sources.map(({ folder }) => folder);
    const files = newContract({ file, text, name, formats: formatChecks, existing, taken });
    // What cannot be generated is refused before anything is written.
    await generate({ ...input, sources: [...sources, { folder: name, files }] });
    writeFiles(root, files);
    await writeGenerated(root);
    for (const path of files.keys()) console.log(`wrote ${path}`);
    console.log(
      `Next: make the generated fixture a real example, add invalid ones (schemas/README.md), then: npm run check && npm test`,
    );
  });
} else {
  process.exitCode = 2;
}
