import { fileURLToPath } from "node:url";
import { openTerminal } from "./repository/open-terminal.js";
import { runAddContract } from "./repository/run-add-contract.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const terminal = openTerminal();
try {
  process.exitCode = await runAddContract(root, process.argv.slice(2), console, terminal?.question);
} finally {
  terminal?.close();
}
