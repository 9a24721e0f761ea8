import { readdirSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { buildSync } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { bundledLicences } from "./scripts/bundled-licences.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const generated = "src/generated";
const names = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // Only contracts have names in Pascal case.
  .filter((name) => /^[A-Z]/.test(name));
const contracts = Object.fromEntries(names.map((name) => [`contracts/${name}`, `${generated}/${name}/contract.ts`]));
const wire = { aws: "src/aws.ts", cloudevents: "src/cloudevents.ts", kafka: "src/kafka.ts" };
const whole = { index: "src/index.ts", typebox: `${generated}/typebox.ts`, vitest: "src/vitest.ts", ...wire };
const inNode = { check: "src/check/index.ts", testing: "src/testing.ts" };
const start = "src/cli/start.ts";
const command = { start, "check-thread": "src/check/thread.ts" };

const boundary = "src/runtime/index.ts";

const modulesOf = (entry: string): readonly string[] => {
  const { metafile } = buildSync({ entryPoints: [entry], bundle: true, write: false, metafile: true, outdir: "dist" });
  return Object.keys(metafile.inputs);
};

// Modules that are in another file of the package already, and how that file is found from the bundle's own folder.
type Elsewhere = (path: string) => string | undefined;

// What the contracts share is loaded once: whoever imports any of its modules gets it through the one index.
const shared = (folder: string): Elsewhere => {
  const modules = modulesOf(boundary);
  return (path) => (modules.includes(path) ? `${folder}/runtime` : undefined);
};
// A contract imported alone imports the rest of the runtime by itself, so that bundlers can leave out what it does not use.
const boundaryAlone: Elsewhere = (path) => (path === boundary ? "../runtime" : undefined);
const contractFiles: Elsewhere = (path) => {
  const [, name] = /^src\/generated\/(\w+)\/contract\.ts$/.exec(path) ?? [];
  return name && `./contracts/${name}`;
};
const wholePackage: Elsewhere = (path) => (path === `${generated}/index.ts` ? "./index" : undefined);
const startFile: Elsewhere = (path) => (path === start ? "./start" : undefined);

// The parts of the package are files of their own, so that a contract imported alone and the same contract in the whole
// package are one object, and that few files are loaded: what the contracts share, and each contract.
const separate = (...parts: readonly Elsewhere[]): Plugin => ({
  name: "separate",
  setup(build) {
    const extension = build.initialOptions.outExtension?.[".js"] ?? ".js";
    build.onResolve({ filter: /^\./ }, ({ path: request, kind, resolveDir }) => {
      const path = relative(".", resolve(resolveDir, request)).replaceAll("\\", "/").replace(/\.js$/, ".ts");
      const file = kind === "entry-point" ? undefined : parts.map((part) => part(path)).find(Boolean);
      return file === undefined ? undefined : { path: `${file}${extension}`, external: true };
    });
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

const usual: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: false,
  noExternal: ["typebox/format"],
};

// What runs in Node alone: the command, what it does as functions, and what is for tests. The libraries are bundled in, the contracts are not.
const node: Options = {
  ...usual,
  platform: "node",
  esbuildPlugins: [separate(wholePackage, shared(".")), formatsWithoutRegistry, licences],
  // Some of the libraries are UMD beside ES modules, and only the latter can be bundled.
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
  },
};

rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  { ...usual, entry: { runtime: boundary } },
  {
    ...usual,
    entry: contracts,
    esbuildPlugins: [separate(boundaryAlone), formatsWithoutRegistry, licences],
    // Generated code is not for reading, and less text takes less time to load. The runtime keeps its lines: it is where
    // errors are thrown, and Node shows the line of an error that nobody caught.
    esbuildOptions: (options) => {
      options.minifySyntax = true;
      options.minifyWhitespace = true;
    },
  },
  {
    ...usual,
    entry: whole,
    external: ["typebox"],
    esbuildPlugins: [separate(shared("."), contractFiles), licences],
  },
  // The threads are ES modules whoever starts them.
  {
    ...node,
    entry: { ...inNode, ...command },
    format: "esm",
    splitting: true,
    // Some of the libraries are CommonJS, and require what Node has.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
    },
  },
  { ...node, entry: inNode, format: "cjs", shims: true },
  // Alone in its file, which can then tell that the others cannot be loaded.
  { ...node, entry: { cli: "src/cli/main.ts" }, format: "esm", esbuildPlugins: [separate(startFile)] },
]);
