import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generate } from "../../scripts/generator/generate.js";
import type { ContractSource } from "../../scripts/generator/input/source.js";
import { readInput } from "../../scripts/repository/read-input.js";
import { newContracts } from "../adding/new-contracts.js";
import { root } from "../support/root.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** A document of AsyncAPI that has been prepared for Modelina, as far as tests look at it. */
export interface Prepared {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** What Modelina made. */
export interface Model {
  readonly modelName: string;
  readonly result: string;
}

interface Example {
  readonly prepare: (document: object) => Prepared;
  readonly createJava: () => {
    generateToFiles(document: object, folder: string, options: { packageName: string }): Promise<readonly Model[]>;
  };
}

/** Loads the example from the package as it is installed, where it finds Modelina. */
export const loadExample = async (): Promise<Example> => {
  const place = join(folder, "node_modules/client-contracts/examples/modelina");
  const load = (file: string) => import(pathToFileURL(join(place, file)).href);
  return { ...(await load("prepare.js")), ...(await load("java.js")) };
};

/** Makes a folder of somebody who has installed the package, and Modelina beside it. */
export const makeUser = (): string => {
  const user = mkdtempSync(join(tmpdir(), "client-contracts-documents-"));
  symlinkSync(join(folder, "node_modules"), join(user, "node_modules"), "junction");
  return user;
};

/** The document of contracts of other shapes than the repository has. */
export const oddDocument = async (): Promise<object> => {
  const sources = newContracts.map(
    ({ name, schema, files }): ContractSource => ({
      folder: name,
      files: new Map(
        Object.entries({ "schema.json": schema, ...files }).map(([path, content]) => [
          `schemas/${name}/${path}`,
          JSON.stringify(content),
        ]),
      ),
    }),
  );
  return JSON.parse((await generate({ ...readInput(root), sources })).get("asyncapi.json") as string);
};
