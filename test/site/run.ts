// Builds the site and tests it in a browser. What builds it and what drives the browser are not dependencies of the
// package, not even for its development: they are installed in their folders, if they are not there yet. Vitest gets
// the parameters of this script.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { runVitest } from "../support/run-vitest.js";

const site = fileURLToPath(new URL("../../site", import.meta.url));
installLocked(site);
installLocked(fileURLToPath(new URL(".", import.meta.url)));

// Not before esbuild is there.
const { buildChecker } = await import("../../site/build-checker.js");
await buildChecker(join(site, "dist/checker.html"));
mustRun(root, process.execPath, ["node_modules/@typescript/native/bin/tsc", "--project", "site"]);
console.log("The checker is built, and the site's code compiles");

process.exitCode = runVitest(root, ["--config=test/site/vitest.config.ts", ...process.argv.slice(2)]);
