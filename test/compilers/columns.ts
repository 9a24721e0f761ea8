/** A compiler, a way in which it finds modules, and the kind of module that imports. */
export interface Column {
  readonly compiler: string;
  readonly resolution: string;
  readonly extension: "mts" | "cts";
  readonly options: Readonly<Record<string, string>>;
}

type Way = Omit<Column, "compiler">;

const node = (module: string): Way[] =>
  (["mts", "cts"] as const).map((extension) => ({ resolution: module, extension, options: { module } }));

const bundler: Way = {
  resolution: "bundler",
  extension: "mts",
  options: { module: "esnext", moduleResolution: "bundler" },
};

const node10 = (more: Column["options"] = {}): Way => ({
  resolution: "node10",
  extension: "cts",
  options: { module: "commonjs", moduleResolution: "node10", ...more },
});

const common = [...node("node16"), ...node("nodenext"), bundler];

// TypeScript 6.0 says that node10 is old, and 7.0 does not have it any more.
const ways: Readonly<Record<string, readonly Way[]>> = {
  "5.4": [...common, node10()],
  "5.9": [...common, node10()],
  "6.0": [...common, node10({ ignoreDeprecations: "6.0" })],
  "7.0": common,
};

/** Every compiler that users have, by every way that it has. */
export const columns: readonly Column[] = Object.entries(ways).flatMap(([compiler, each]) =>
  each.map((way) => ({ compiler, ...way })),
);
