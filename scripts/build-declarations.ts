import { fileURLToPath } from "node:url";
import { buildDeclarations } from "./repository/build-declarations.js";

process.exitCode = buildDeclarations(fileURLToPath(new URL("..", import.meta.url)), console);
