import type { Schema } from "../../../src/schema/json-schema.js";
import { type ContractJson, findContractJsonProblems } from "./contract-json.js";
import { findRepeatedNames, holdsJson, parseJson } from "./parse-json.js";
import { GenerationError, type Problem } from "./problem.js";
import { type ContractSource, exampleFiles } from "./source.js";

/** The parsed files of one contract's folder. */
export interface Loaded {
  readonly name: string;
  /** The path of the folder from the root of the repository. */
  readonly path: string;
  readonly published: Schema;
  readonly documented?: Schema;
  readonly contract: ContractJson;
}

const own = ["schema.json", "documented.json", "contract.json"];

/** Parses a contract's folder. Throws a {@link GenerationError} if a file is missing or is not what it should be. */
export const load = (source: ContractSource): Loaded => {
  const { folder, files } = source;
  const path = `schemas/${folder}`;
  const problems: Problem[] = [];
  const read = (name: string) => {
    const file = `${path}/${name}`;
    const text = files.get(file);
    try {
      return text === undefined ? undefined : parseJson(file, text);
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  if (!files.has(`${path}/schema.json`)) {
    throw new GenerationError([
      { file: `${path}/schema.json`, pointer: "", message: "is missing: a contract is a folder with a schema.json" },
    ]);
  }
  const [published, documented, contract = {}] = own.map(read);
  problems.push(
    ...findContractJsonProblems(contract).map((problem) => ({ file: `${path}/contract.json`, ...problem })),
  );
  // Documents show the valid fixtures. What only others read may have mistakes of its own, which they tell: an invalid
  // fixture need not even be JSON.
  const examples = exampleFiles(source);
  for (const [file, text] of files) {
    const place = file.slice(path.length + 1);
    if (examples.includes(file)) read(place);
    else if (holdsJson(file) && !own.includes(place)) problems.push(...findRepeatedNames(file, text));
  }
  if (problems.length > 0) throw new GenerationError(problems);
  return {
    name: folder,
    path,
    published: published as Schema,
    ...(documented !== undefined && { documented: documented as Schema }),
    contract: contract as ContractJson,
  };
};
