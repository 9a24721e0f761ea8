// Compiles the examples with the types of their clients, and tests them with real brokers. Says what a test needs and
// the machine lacks, and exits with 1, or with 0 if --if-available is given. Vitest gets all other parameters.
import { join } from "node:path";
import { installConsumer } from "../support/install-consumer.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { runVitest } from "../support/run-vitest.js";
import { examples, servers, testsOf } from "./servers.js";

const flag = "--if-available";
const parameters = process.argv.slice(2);
const absent = servers.filter(({ isAvailable }) => !isAvailable());
const available = examples.filter(({ needs }) => !needs.some((server) => absent.includes(server)));

const runTests = (): number => {
  for (const { name } of available) {
    const folder = join(root, "examples", name);
    installConsumer(folder);
    mustRun(folder, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json"]);
    console.log(`examples/${name} compiles with its clients' types`);
  }
  const others = examples
    .filter((example) => !available.includes(example))
    .flatMap(testsOf)
    .map((file) => `--exclude=${file}`);
  const own = parameters.filter((parameter) => parameter !== flag);
  return runVitest(root, ["--config=test/brokers/vitest.config.ts", ...others, ...own]);
};

const status = available.length > 0 ? runTests() : 0;
for (const server of absent) {
  console.error(`${server.debian} is not installed (apt-get install ${server.debian}). These tests did not run:`);
  for (const file of examples.filter(({ needs }) => needs.includes(server)).flatMap(testsOf))
    console.error(`  ${file}`);
}
if (available.length === 0) console.error("There is no broker: nothing ran.");
process.exitCode = status !== 0 || parameters.includes(flag) ? status : Math.min(absent.length, 1);
