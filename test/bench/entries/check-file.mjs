// Runs the command, and at its end writes into a file how much memory it needed, in KiB.
import { writeFileSync } from "node:fs";

const [memoryFile] = process.argv.splice(2, 1);
process.on("exit", () => writeFileSync(memoryFile, String(process.resourceUsage().maxRSS)));
await import(new URL("../../../dist/cli.js", import.meta.url).href);
