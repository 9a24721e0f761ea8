import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  // Most of it is one build of a site of some hundred pages.
  test: { include: ["test/eventcatalog/*.eventcatalog.ts"], hookTimeout: 900_000 },
});
