import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../support/root.js";

/**
 * Returns a package that is installed in the folder of an example, as far as `Type` says what it is: its own types are
 * not there if the example is not installed.
 */
export const requireOfExample = <Type>(example: string, name: string): Type =>
  createRequire(join(root, "examples", example, "package.json"))(name);
