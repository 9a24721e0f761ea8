import { fileURLToPath } from "node:url";
import { runGenerate } from "./repository/run-generate.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await runGenerate(root, process.argv.slice(2), console);
