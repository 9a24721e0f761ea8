import { readdirSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { bundledLicences } from "./scripts/bundled-licences.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const generated = "src/generated";
const names = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const contracts = Object.fromEntries(names.map((name) => [`contracts/${name}`, `${generated}/${name}/contract.ts`]));
const whole = { index: "src/index.ts", typebox: `${generated}/typebox.ts`, vitest: "src/vitest.ts" };
const checking = { check: "src/check/index.ts" };
const command = { cli: "src/cli/main.ts", "check-thread": "src/check/thread.ts" };

// The parts of the package are files of their own, so that a contract imported alone and the same contract in the whole
// package are one object, and that few files are loaded: what the contracts share, and each contract.
const separate = (filter: RegExp, path: (match: RegExpExecArray) => string): Plugin => ({
  name: `separate ${filter}`,
  setup(build) {
    const extension = build.initialOptions.outExtension?.[".js"] ?? ".js";
    build.onResolve({ filter }, ({ path: request, kind }) =>
      kind === "entry-point"
        ? undefined
        : { path: `${path(filter.exec(request) as RegExpExecArray)}${extension}`, external: true },
    );
  },
});

// TypeBox's format module fills a registry when it is loaded. Only the format functions are wanted: told that loading it
// does nothing, the bundler leaves the rest out.
const formatsWithoutRegistry: Plugin = {
  name: "formats without registry",
  setup(build) {
    const isFormatModule = /typebox[\\/](build[\\/])?format/;
    build.onResolve({ filter: /./ }, async ({ path, pluginData, kind, importer, resolveDir }) => {
      if (pluginData === "resolved" || !(path === "typebox/format" || isFormatModule.test(importer))) return undefined;
      const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
      return { path: resolved.path, sideEffects: false };
    });
  },
};

const licences = bundledLicences("dist/LICENSES.txt");

const shared: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: false,
  noExternal: ["typebox/format"],
};

// What runs in Node alone: the command, and what it does as functions. The libraries are bundled in, the contracts are not.
const node: Options = {
  ...shared,
  platform: "node",
  esbuildPlugins: [separate(/\/generated\/index\.js$/, () => "./index"), formatsWithoutRegistry, licences],
  // Some of the libraries are UMD beside ES modules, and only the latter can be bundled.
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
  },
};

rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  { ...shared, entry: { runtime: "src/runtime.ts" } },
  {
    ...shared,
    entry: contracts,
    esbuildPlugins: [separate(/\/runtime\.js$/, () => "../runtime"), formatsWithoutRegistry, licences],
    // Generated code is not for reading, and less text takes less time to load. The runtime keeps its lines: it is where
    // errors are thrown, and Node shows the line of an error that nobody caught.
    esbuildOptions: (options) => {
      options.minifySyntax = true;
      options.minifyWhitespace = true;
    },
  },
  {
    ...shared,
    entry: whole,
    external: ["typebox"],
    esbuildPlugins: [
      separate(/\/runtime\.js$/, () => "./runtime"),
      separate(/\/(\w+)\/contract\.js$/, ([, name]) => `./contracts/${name}`),
      licences,
    ],
  },
  // The threads are ES modules whoever starts them.
  {
    ...node,
    entry: { ...checking, ...command },
    format: "esm",
    splitting: true,
    // Some of the libraries are CommonJS, and require what Node has.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
    },
  },
  { ...node, entry: checking, format: "cjs", shims: true },
  {
    ...shared,
    entry: { ...whole, ...checking, ...contracts },
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
