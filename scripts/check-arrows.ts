import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findCircles, findForbiddenArrows } from "./repository/import-rules.js";

// Checks what imports what, in generated code too, which the linter skips.
const root = fileURLToPath(new URL("..", import.meta.url));
const paths = ["src", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts")),
);
const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
const arrows = findForbiddenArrows(files);
const circles = findCircles(files);
for (const { from, to, reason } of arrows) console.error(`${from} imports ${to}: ${reason}`);
for (const circle of circles) console.error(`these files import each other: ${circle.join(", ")}`);
console.log(`${files.size} files: ${arrows.length} forbidden imports, ${circles.length} circles`);
process.exitCode = arrows.length + circles.length === 0 ? 0 : 1;
