// Runs the command, and at its end writes into a file what it needed.
import { writeUsage } from "./usage.mjs";

writeUsage(process.argv.splice(2, 1)[0]);
await import(new URL("../../../dist/cli.js", import.meta.url).href);
