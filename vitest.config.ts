import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/official-schemas.ts"],
    setupFiles: ["test/support/seed.ts"],
    // Packing, installing and compiling take longer than a unit.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    typecheck: { enabled: true, include: ["test/types/*.test-d.ts"], tsconfig: "tsconfig.json" },
    coverage: { include: ["src/**", "scripts/generator/**"], exclude: ["src/generated/**"] },
  },
});
