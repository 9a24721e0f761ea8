import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const generated = "src/generated";
const contracts = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [`contracts/${name}`, `${generated}/${name}/contract.ts`]);

export default defineConfig({
  entry: { index: "src/index.ts", typebox: `${generated}/typebox.ts`, ...Object.fromEntries(contracts) },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Shared chunks: a contract imported alone and the same contract in the whole package are one object.
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildPlugins: [
    {
      // The format functions are bundled; the rest of TypeBox's format module, which only registers them, is left out.
      name: "formats-without-registry",
      setup(build) {
        build.onResolve({ filter: /^typebox\/format$/ }, async ({ path, ...options }) => {
          if (options.pluginData === "resolved") return undefined;
          const { kind, importer, resolveDir } = options;
          const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
          return { ...resolved, external: false, sideEffects: false };
        });
      },
    },
  ],
  noExternal: ["typebox/format"],
  external: ["typebox"],
});
