import { relative, resolve } from "node:path";
import { slashed } from "../../../check/files/slashed.js";
import type { Reporters } from "../../shared/outputs.js";
import { githubReporter } from "./reporters/github.js";
import { jsonReporter } from "./reporters/json.js";
import { junitReporter } from "./reporters/junit.js";
import { relocated } from "./reporters/relocated.js";
import type { CreateReporter, Reporter } from "./reporters/reporter.js";
import { sarifReporter } from "./reporters/sarif.js";
import { textReporter } from "./reporters/text.js";

// GitHub knows files by their paths from the root of the repository, wherever a step runs.
const fromRepository = (createReporter: CreateReporter, root: string | undefined): CreateReporter =>
  root ? relocated(createReporter, (file) => slashed(relative(root, resolve(file)))) : createReporter;

/** The reporters of `check`. */
export const checkReporters = {
  text: ({ color }) => textReporter(color),
  json: () => jsonReporter,
  junit: () => junitReporter,
  sarif: ({ env }) => fromRepository(sarifReporter, env.GITHUB_WORKSPACE),
  github: ({ env }) => fromRepository(githubReporter, env.GITHUB_WORKSPACE),
} as const satisfies Reporters<Reporter>;

/** The names of the reporters. */
export const reporterNames = Object.keys(checkReporters);
