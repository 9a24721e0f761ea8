import { fileURLToPath } from "node:url";
import { runNewVersion } from "./repository/run-new-version.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await runNewVersion(root, process.argv.slice(2), console);
