import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContractSchemas } from "../../src/schema/json-schema.js";
import { strictSchema } from "../../src/schema/strict-schema.js";
import type { Download } from "../emit/page-input.js";
import { typeboxModule } from "../emit/typebox-module.js";

/** A file that people download from the site, with what is in it. */
export interface OfferedFile extends Download {
  readonly content: string;
}

const shared = [
  ["asyncapi.json", "AsyncAPI", "the messages of all contracts, for AsyncAPI's tools"],
  ["openapi.json", "OpenAPI", "requests and responses, for OpenAPI's tools"],
] as const;

// Documents of all contracts stand in the root of the repository, if they are generated.
const sharedFiles = (root: string, name: string): OfferedFile[] =>
  shared.flatMap(([file, label, what]) => {
    const path = join(root, file);
    if (!existsSync(path)) return [];
    const content = readFileSync(path, "utf8");
    const isAbout = content.includes(`"${name}"`);
    return isAbout ? [{ label, path: file, what: `(${file}): ${what}`, content }] : [];
  });

/** Reads what other tools can take of a contract. */
export const readDownloads = (root: string, name: string, schemas: ContractSchemas): OfferedFile[] => {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const folder = `downloads/${name}`;
  return [
    {
      label: "JSON Schema, published",
      path: `${folder}/${name}.schema.json`,
      what: "as its owner published it: what consumers read by",
      content: read(`schemas/${name}/schema.json`),
    },
    {
      label: "JSON Schema, strict",
      path: `${folder}/${name}.strict.schema.json`,
      what: "with the documented rules: what producers write by",
      content: `${JSON.stringify(strictSchema(name, schemas), null, 2)}\n`,
    },
    {
      label: "TypeBox module",
      path: `${folder}/${name}.typebox.ts`,
      what: "the published schema for TypeBox, Fastify and Elysia",
      content: typeboxModule(name, read(`src/generated/${name}/schema.ts`)),
    },
    ...sharedFiles(root, name),
  ];
};

/** Writes the files that people download into a folder. */
export const writeDownloads = (folder: string, files: readonly OfferedFile[]): void => {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
