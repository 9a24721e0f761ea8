import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  // Modelina and the compiler of Java take their time.
  test: { include: ["test/documents/*.documents.ts"], testTimeout: 240_000, hookTimeout: 240_000 },
});
