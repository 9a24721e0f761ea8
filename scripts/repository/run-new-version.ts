import { join } from "node:path";
import { fromDisk } from "../../src/snapshots/from-disk.js";
import { majorOf } from "../generator/description/derive-identity.js";
import { deriveFacts } from "../generator/description/facts.js";
import { load } from "../generator/input/load.js";
import { laterVersion, nameOfVersion } from "../generator/new-contract/later-version.js";
import { readChangesets } from "./read-changesets.js";
import { readInput } from "./read-input.js";
import { type Output, reportProblems } from "./report-problems.js";
import { writeContract } from "./write-contract.js";

const usage = "Usage: npm run new-version -- ContractName";
const misused = 2;

// A fixture may begin with a byte order mark on purpose.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** All files of a contract's folder, by their paths from the root of the repository. */
const readFolder = (root: string, name: string): Map<string, string> => {
  const { files } = fromDisk(join(root, "schemas", name));
  return new Map([...files].map(([path, read]) => [`schemas/${name}/${path}`, decoder.decode(read())]));
};

/** Adds the next version of a contract to a repository, with all generated files, and returns the exit status. */
export const runNewVersion = async (root: string, parameters: readonly string[], output: Output): Promise<number> => {
  const [name, ...more] = parameters;
  if (name === undefined || name.startsWith("-") || more.length > 0) {
    output.error(usage);
    return misused;
  }
  return reportProblems(output, async () => {
    const input = readInput(root);
    const existing = input.sources.map(({ folder }) => folder);
    if (!existing.includes(name)) {
      output.error(`There is no contract ${name}. There are ${existing.join(", ")}.`);
      return misused;
    }
    const all = input.sources.map(load);
    const loaded = all.find((each) => each.name === name) as (typeof all)[number];
    const { identity, version: page } = deriveFacts(loaded, all);
    const version = identity?.version ?? majorOf(name, page);
    const earlier = { name, files: readFolder(root, name), identity, version };
    const files = laterVersion(earlier, { contracts: existing, changesets: readChangesets(root) });
    const later = nameOfVersion(name, version + 1);
    await writeContract(root, input, later, files, output);
    output.log(
      `Next: put the owner's new schema into schemas/${later}/schema.json (npm run generate -- --accept-schema ${later}), change rules and fixtures, then: npm run check && npm test. Both versions live side by side: schemas/README.md${identity ? "" : ". Payloads carry no mark: until the schemas differ, nobody can tell which version one is"}`,
    );
    return 0;
  });
};
