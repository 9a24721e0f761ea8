import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rehearsal } from "./rehearsal.js";

/** A change of a published schema that refuses what was written before, but no fixture. */
export const breakingChange = {
  contract: "ClientAddressRemovedV1",
  pointer: "/data/accountNumber",
  keyword: "maxLength",
};

const limit = 40;
const folderIn = (repository: string): string => join(repository, "schemas", breakingChange.contract);

/** Changes the schema, as its owner would, and accepts the change. */
export const breakSchema = async ({ clone, mustRun }: Rehearsal): Promise<void> => {
  const file = join(folderIn(clone), "schema.json");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  schema.properties.data.properties.accountNumber[breakingChange.keyword] = limit;
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  await mustRun(clone, "npm", "run", "generate", "--", "--accept-schema", breakingChange.contract);
};

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Writes down that the change is known, and meant. */
export const waiveChange = ({ clone }: Rehearsal): void => {
  const { pointer, keyword } = breakingChange;
  const waiver = { pointer, keyword, reason: "No account number is as long", date: dayIn(0), expires: dayIn(90) };
  writeFileSync(join(folderIn(clone), "waivers.json"), `${JSON.stringify([waiver], null, 2)}\n`);
};

/** A payload that the schema accepted before it was changed. */
export const acceptedBefore = ({ clone }: Rehearsal): unknown => {
  const payload = JSON.parse(readFileSync(join(folderIn(clone), "fixtures/valid/every-property.json"), "utf8"));
  return { ...payload, data: { ...payload.data, accountNumber: "1".repeat(limit + 1) } };
};
