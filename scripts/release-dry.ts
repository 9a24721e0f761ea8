// Rehearses a release without publishing anything: exits with 1 if a step of it fails. `--report=FILE` writes how many
// steps there were, as a run of tests reports its tests.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { rehearse } from "../test/release/rehearse.js";
import { createSteps } from "../test/release/steps.js";

const { values } = parseArgs({ options: { report: { type: "string" } } });
const interruption = new AbortController();
// Each time: a terminal tells us, and so does what started us, and twice must not end us before all is removed.
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interruption.abort());

const steps = createSteps(console.log);
try {
  await rehearse(steps, interruption.signal);
  console.log("A release would succeed.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (values.report) writeFileSync(values.report, JSON.stringify(steps.report()));
