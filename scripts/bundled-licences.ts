import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const folderOf = (input: string): string | undefined =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll("\\", "/"))?.[1];

const describe = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version}\n\n${text}\n`;
};

/**
 * Returns a plugin that writes the licences of the bundled libraries into `file`: the licences must go wherever the
 * code goes. Several builds may share the plugin.
 */
export const bundledLicences = (file: string): Plugin => {
  const texts = new Map<string, string>();
  return {
    name: "bundled licences",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const input of Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs))) {
          const folder = folderOf(input);
          if (folder !== undefined && !texts.has(folder)) texts.set(folder, describe(folder));
        }
        mkdirSync(dirname(file), { recursive: true });
        const sorted = [...new Set(texts.values())].sort();
        writeFileSync(
          file,
          `Libraries that are bundled into this package.\n\n${sorted.join(`\n${"-".repeat(80)}\n\n`)}`,
        );
      });
    },
  };
};
