import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../support/root.js";
import { reportsFolder } from "./committed-reports.js";

/** Makes a folder that has of the repository what the reports are made from, and the reports; returns its path. */
export const copyOfPackage = (): string => {
  const copy = mkdtempSync(join(tmpdir(), "client-contracts-api-"));
  for (const path of ["package.json", "dist/types", reportsFolder])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of ["node_modules", "schemas"]) symlinkSync(join(root, path), join(copy, path), "junction");
  return copy;
};
