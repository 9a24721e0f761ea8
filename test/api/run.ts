// Compares what the package's entries export with the committed reports, and tests that a change of the one is a change
// of the other. What makes the reports is not a dependency of the package, not even for its development: it is installed
// here, if it is not there yet. Vitest gets the parameters of this script.
import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { root } from "../support/root.js";
import { runVitest } from "../support/run-vitest.js";

installLocked(fileURLToPath(new URL(".", import.meta.url)));
process.exitCode = runVitest(root, ["--config=test/api/vitest.config.ts", ...process.argv.slice(2)]);
