// A bare loop: every line of a file is parsed, and nothing else. Pieces of 64 KiB, since larger ones take longer.
import { openSync, readSync } from "node:fs";
import { writeUsage } from "./usage.mjs";

const [, , usage, file] = process.argv;
writeUsage(usage);
const descriptor = openSync(file, "r");
const buffer = Buffer.allocUnsafe(2 ** 16);
const decoder = new TextDecoder();
let rest = "";
for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
  const text = rest + decoder.decode(buffer.subarray(0, length), { stream: true });
  let at = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
    JSON.parse(text.slice(at, end));
    at = end + 1;
  }
  rest = text.slice(at);
}
