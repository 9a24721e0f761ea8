import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { contracts } from "client-contracts";
import { type BuildOptions, build } from "esbuild";
import type { Peer } from "./peers.js";
import type { Row } from "./table.js";

const budget = 5500;
const bytes = (count: number) => `${count.toLocaleString("en")} B`;

const gzippedSize = async (entry: BuildOptions): Promise<number> => {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
};

const contractSize = (name: string): Promise<number> =>
  gzippedSize({
    stdin: {
      contents: `import { ${name} } from "client-contracts/${name}"; export const { is, parse, strict, build } = ${name};`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
  });

/** Measures each contract bundled alone, minified and gzipped; of a peer, what the `is` of one contract brings along. */
export const measureBundles = async (peers: readonly Peer[]): Promise<Row[]> => {
  const own = Object.keys(contracts).map(async (name) => {
    const size = await contractSize(name);
    return { what: name, measured: bytes(size), budget: `<= ${bytes(budget)}`, kept: size <= budget };
  });
  const others = peers.map(async ({ name, url }) => ({
    what: `${name} (is alone)`,
    measured: bytes(await gzippedSize({ entryPoints: [fileURLToPath(url)] })),
  }));
  return Promise.all([...own, ...others]);
};
