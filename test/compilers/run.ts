// Compiles what users write on top of the package with the compilers that they have. Those are not dependencies of the
// package, not even for its development: they are installed here, if they are not there yet. Vitest gets the parameters
// of this script.
import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { root } from "../support/root.js";
import { runVitest } from "../support/run-vitest.js";
import { installPacked } from "./install-packed.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
installLocked(folder);
installPacked(folder);

process.exitCode = runVitest(root, ["--config=test/compilers/vitest.config.ts", ...process.argv.slice(2)]);
