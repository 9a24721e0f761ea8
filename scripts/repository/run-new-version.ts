import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { majorOf } from "../generator/description/derive-identity.js";
import { deriveFacts } from "../generator/description/facts.js";
import { load } from "../generator/input/load.js";
import { laterVersion, nameOfVersion } from "../generator/new-contract/later-version.js";
import { readInput } from "./read-input.js";
import { type Output, reportProblems } from "./report-problems.js";
import { writeContract } from "./write-contract.js";

const usage = "Usage: npm run new-version -- ContractName";
const misused = 2;

/** All files of a contract's folder, by their paths from the root of the repository. */
const readFolder = (root: string, name: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, "schemas", name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(join(root, "/").length).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );

/** Adds the next version of a contract to a repository, with all generated files, and returns the exit status. */
export const runNewVersion = async (root: string, parameters: readonly string[], output: Output): Promise<number> => {
  const [name, ...more] = parameters;
  const input = readInput(root);
  const existing = input.sources.map(({ folder }) => folder);
  if (name === undefined || name.startsWith("-") || more.length > 0) output.error(usage);
  else if (!existing.includes(name)) output.error(`There is no contract ${name}. There are ${existing.join(", ")}.`);
  else
    return reportProblems(output, async () => {
      const all = input.sources.map(load);
      const loaded = all.find((each) => each.name === name) as (typeof all)[number];
      const { identity, version: page } = deriveFacts(loaded, all);
      const version = identity?.version ?? majorOf(name, page);
      const files = laterVersion({ name, files: readFolder(root, name), identity, version }, existing);
      const later = nameOfVersion(name, version + 1);
      await writeContract(root, input, later, files, output);
      output.log(
        `Next: put the owner's new schema into schemas/${later}/schema.json (npm run generate -- --accept-schema ${later}), change rules and fixtures, then: npm run check && npm test. Both versions live side by side: schemas/README.md${identity ? "" : ". Payloads carry no mark: until the schemas differ, nobody can tell which version one is"}`,
      );
      return 0;
    });
  return misused;
};
