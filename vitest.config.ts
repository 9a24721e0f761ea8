import { configDefaults, defineConfig } from "vitest/config";

// What starts processes, installs, compiles, takes its time, measures memory, or puts other modules in the place of ours.
const slow = [
  "test/check/until-aborted.test.ts",
  "test/cli/main.test.ts",
  "test/cli/commands/{check,diff}/*.test.ts",
  "test/cli/commands/check/reporters/*.test.ts",
  "test/brokers/*.test.ts",
  "test/compatibility/*.test.ts",
  "test/editor.test.ts",
  "test/examples.test.ts",
  "test/generated/agreement.test.ts",
  "test/linear-time.test.ts",
  "test/package/*.test.ts",
  "test/readme.test.ts",
  "test/release/run-command.test.ts",
  "test/samples/*.test.ts",
  "test/site/checker/builder-code.test.ts",
  "test/site/emit/code-tabs.test.ts",
  "test/scripts/{add-contract,envelope,maps}.test.ts",
  "test/scripts/gate/run-gate.test.ts",
  "test/scripts/generator/{failing-tool,method-names,odd-schemas}.test.ts",
  "test/scripts/generator/validators/*.test.ts",
  "test/scripts/generator/transform/ask-once.test.ts",
  "test/testing/{runners,samples,test-consumer}.test.ts",
  "test/whose-fault.test.ts",
];

export default defineConfig({
  test: {
    // All cores: as many tests wait for a process as compute something.
    maxWorkers: "100%",
    setupFiles: ["test/support/seed.ts"],
    coverage: { include: ["src/**", "scripts/generator/**"], exclude: ["src/generated/**"] },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...slow],
          testTimeout: 30_000,
          // Modules are loaded once for all files: they keep nothing that a test could change.
          pool: "threads",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: slow,
          globalSetup: ["test/support/official-schemas.ts"],
          // Packing, installing and compiling take longer than a unit.
          testTimeout: 120_000,
          hookTimeout: 240_000,
          typecheck: { enabled: true, include: ["test/types/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
    ],
  },
});
