// Makes the package be found by its name in an example, as a consumer's is: the one in this repository, not one of a
// registry. In a project of your own, `npm install client-contracts` takes the place of this.
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const path = join("node_modules", "client-contracts");
rmSync(path, { force: true });
symlinkSync(join(import.meta.dirname, ".."), path, "junction");
