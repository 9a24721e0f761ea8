import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { breakingChange } from "./breaking-change.js";
import { describeEnd, type Rehearsal } from "./rehearsal.js";
import type { Ended } from "./run-command.js";

const script = "compatibility";
const command = `npm run ${script}`;

const askGate = ({ clone, run }: Rehearsal): Promise<Ended> => {
  const { scripts } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8"));
  if (!(script in scripts)) throw new Error(`package.json has no script "${script}": nothing compares the schemas`);
  return run(clone, "npm", "run", "--silent", script);
};

/** The gate lets the schemas pass. */
export const gatePasses = async (rehearsal: Rehearsal): Promise<void> => {
  const ended = await askGate(rehearsal);
  assert.equal(ended.status, 0, describeEnd(command, ended));
};

/** The gate refuses the schemas, and says which change it is. */
export const gateRefuses = async (rehearsal: Rehearsal): Promise<void> => {
  const ended = await askGate(rehearsal);
  const message = describeEnd(command, ended);
  assert.equal(ended.status, 1, message);
  const { contract, pointer, keyword } = breakingChange;
  for (const name of [contract, pointer, keyword])
    assert.ok(ended.output.includes(name), `${name} is not in what it says: ${message}`);
};
