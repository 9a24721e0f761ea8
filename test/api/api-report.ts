import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { root } from "../support/root.js";
import { runApiReport } from "./run-api-report.js";

installLocked(fileURLToPath(new URL(".", import.meta.url)));
process.exitCode = runApiReport(root, process.argv.slice(2), console);
