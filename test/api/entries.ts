import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What users import, and where its declarations are. */
export interface Entry {
  /** As it stands in an import: `client-contracts/kafka`. */
  readonly specifier: string;
  /** Its declarations as an ES module, by their path from the root. Those of CommonJS are made from these. */
  readonly declarations: string;
}

type Target = string | { readonly import: { readonly types: string } };

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Every entry of the repository's package.json that has types. The pattern `./*` stands for its contracts. */
export const readEntries = (root: string): Entry[] => {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries<Target>(exports).flatMap(([subpath, target]): Entry[] => {
    if (typeof target === "string") return [];
    const specifier = subpath.replace(/^\./, name);
    const declarations = target.import.types.replace(/^\.\//, "");
    if (!subpath.includes("*")) return [{ specifier, declarations }];
    return foldersOf(join(root, "schemas")).map((contract) => ({
      specifier: specifier.replace("*", contract),
      declarations: declarations.replace("*", contract),
    }));
  });
};

/** The name of an entry's report. */
export const reportName = ({ specifier }: Entry): string =>
  `${specifier.includes("/") ? specifier.slice(specifier.indexOf("/") + 1).replaceAll("/", ".") : "index"}.api.md`;
