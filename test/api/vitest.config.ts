import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  // A compiler reads all declarations.
  test: { include: ["test/api/*.api.ts"], testTimeout: 120_000, hookTimeout: 240_000 },
});
