// The command, and at its end what it needed of memory, in KiB, into a file.
import { writeFileSync } from "node:fs";

const [memoryFile] = process.argv.splice(2, 1);
process.on("exit", () => writeFileSync(memoryFile, String(process.resourceUsage().maxRSS)));
await import(new URL("../../../dist/cli.js", import.meta.url).href);
