// Tests the built matchers with Jest and with the types of Jest. They are not dependencies of the package, not even for
// its development: they are installed here, if they are not there yet. Jest gets the parameters of this script.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installConsumer } from "../support/install-consumer.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { type Consumer, consumers } from "./consumers.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
/** Type-checks a consumer that checks the types of its libraries too. Throws with what the compiler says. */
const compile = ({ types, code }: Consumer) => {
  const place = mkdtempSync(join(folder, ".types-"));
  const options = { noEmit: true, strict: true, skipLibCheck: false, target: "es2022", module: "node16", types };
  try {
    writeFileSync(join(place, "consumer.mts"), code);
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["consumer.mts"] }));
    mustRun(place, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json"]);
  } finally {
    rmSync(place, { recursive: true });
  }
};

installConsumer(folder);
for (const consumer of Object.values(consumers)) compile(consumer);

// Without the option, Jest has no modules.
const options = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
const { status } = spawnSync(
  process.execPath,
  [...options, join(folder, "node_modules/jest/bin/jest.js"), ...process.argv.slice(2)],
  {
    cwd: folder,
    stdio: "inherit",
  },
);
console.log(`Compiled with ${Object.keys(consumers).join(" and ")}, run by Jest: status ${status}`);
process.exitCode = status ?? 1;
