// Builds a site with EventCatalog itself of what `client-contracts export` writes. EventCatalog is no dependency of the
// package, not even for its development: it is installed here, with a Node that it runs on, if it is not there yet. That
// takes 1.5 GB on the disk and some minutes, so nothing else runs this. Vitest gets the parameters of this script.
import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { root } from "../support/root.js";
import { runVitest } from "../support/run-vitest.js";

installLocked(fileURLToPath(new URL(".", import.meta.url)));
process.exitCode = runVitest(root, ["--config=test/eventcatalog/vitest.config.ts", ...process.argv.slice(2)]);
