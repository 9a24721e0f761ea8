import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  test: {
    include: ["test/adding/*.adding.ts"],
    // It waits for npm run check and for all unit tests.
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
