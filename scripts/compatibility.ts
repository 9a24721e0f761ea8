import { fileURLToPath } from "node:url";
import { runGate } from "./gate/run-gate.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await runGate(root, process.argv.slice(2), console);
