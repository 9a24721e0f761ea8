import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readSources } from "./repository/read-input.js";

// Are The Types Wrong cannot know what the pattern "./*" of package.json stands for: this script names the contracts.
const root = fileURLToPath(new URL("..", import.meta.url));
const subpaths = readSources(root).map(({ folder }) => `./${folder}`);
const options = ["--pack", ".", "--profile", "strict", "--include-entrypoints", ...subpaths];
const { status } = spawnSync("attw", options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
process.exitCode = status ?? 1;
