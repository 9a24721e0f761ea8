import { createHash } from "node:crypto";
import type { Problem } from "../input/problem.js";
import type { ContractSource } from "../input/source.js";

/** The file that keeps the digest of a contract's published schema, by the path of its folder. */
export const digestPath = (folder: string): string => `schemas/${folder}/schema.sha256`;

/** The digest of a published schema, as `sha256sum` writes and checks it. */
export const renderDigest = (schema: string): string =>
  `${createHash("sha256").update(schema).digest("hex")}  schema.json\n`;

/** Returns the published schemas that are no longer the copies that somebody accepted. */
export const lintDigests = (sources: readonly ContractSource[], accepted: readonly string[]): Problem[] =>
  sources.flatMap(({ folder, files }): Problem[] => {
    const file = `schemas/${folder}/schema.json`;
    const schema = files.get(file);
    const digest = files.get(digestPath(folder));
    if (schema === undefined || digest === undefined || accepted.includes(folder)) return [];
    if (digest === renderDigest(schema)) return [];
    const message = `is not the schema that was accepted: restore it; or, if its owner published this one or it is our own, accept it with npm run generate -- --accept-schema ${folder}`;
    return [{ file, pointer: "", message }];
  });
