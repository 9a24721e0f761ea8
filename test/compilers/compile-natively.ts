import { fileURLToPath } from "node:url";
import { run } from "../support/run.js";
import type { Project } from "./projects.js";

/** Builds projects with the native compiler, and returns its complaints. */
export const compileNatively = (version: string, projects: readonly Project[], place: string): string => {
  const tsc = fileURLToPath(new URL(`node_modules/typescript-${version}/bin/tsc`, import.meta.url));
  const names = projects.map(({ name }) => name);
  const { status, output } = run(place, process.execPath, [tsc, "--build", ...names, "--pretty", "false"]);
  return status === 0 ? output : output || `ended with ${status}`;
};
