// Compiles the examples with the types of the clients that they are for, and runs their tests on the built package. The
// clients are not dependencies of the package, not even for its development: they are installed in the examples'
// folder, if they are not there yet. Vitest gets the parameters of this script.
import { join } from "node:path";
import { installConsumer } from "../support/install-consumer.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { runVitest } from "../support/run-vitest.js";

const folder = join(root, "examples/clients");
installConsumer(folder);
mustRun(folder, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json"]);
console.log("The examples compile with the clients' types");

process.exitCode = runVitest(folder, process.argv.slice(2));
