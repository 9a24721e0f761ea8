import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  // Each test is a compiler over all programs.
  test: { include: ["test/compilers/*.compilers.ts"], testTimeout: 600_000 },
});
