import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  // One browser a file, and each has processes of its own: more than two at once would only wait for each other.
  test: { include: ["test/site/*/*.site.ts"], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 },
});
