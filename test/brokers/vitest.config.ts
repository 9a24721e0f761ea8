import { defineConfig } from "vitest/config";
import { root } from "../support/root.js";

export default defineConfig({
  root,
  test: {
    include: ["test/brokers/*.brokers.ts"],
    // One broker at a time: they share the machine.
    fileParallelism: false,
    // A broker takes seconds to start, and many messages take longer.
    testTimeout: 600_000,
    hookTimeout: 240_000,
  },
});
