import { fileURLToPath } from "node:url";
import { runAddContract } from "./repository/run-add-contract.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await runAddContract(root, process.argv.slice(2), console);
