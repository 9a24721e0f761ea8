import assert from "node:assert/strict";
import { acceptedBefore, breakingChange, breakSchema, waiveChange } from "./breaking-change.js";
import { gatePasses, gateRefuses } from "./compatibility-gate.js";
import type { Rehearsal } from "./rehearsal.js";
import { addChangeset, commitAll, pack, publish, raiseVersion } from "./release-version.js";
import type { Steps } from "./steps.js";
import { checkPayload, install } from "./use-installed.js";

/** Releases a second version, which breaks a schema: once nobody may, and once it is waived. */
export const releaseSecond = async ({ step }: Steps, rehearsal: Rehearsal, first: string): Promise<void> => {
  const { clone, mustRun } = rehearsal;
  const { contract, pointer, keyword } = breakingChange;
  const payload = acceptedBefore(rehearsal);
  await step("let a minor version pass that changes no schema", async () => {
    addChangeset(rehearsal, "minor", "The second version of the rehearsal.");
    await commitAll(rehearsal, "Ask for a second version");
    await gatePasses(rehearsal);
  });
  await step(`refuse it once ${contract} has a ${keyword} at ${pointer}`, async () => {
    await breakSchema(rehearsal);
    await commitAll(rehearsal, "Break a schema");
    await gateRefuses(rehearsal);
  });
  await step("let it pass with a waiver", async () => {
    waiveChange(rehearsal);
    await commitAll(rehearsal, "Waive the break");
    await gatePasses(rehearsal);
  });
  const second = await step("publish it, and install it over the first", async () => {
    assert.deepEqual(await checkPayload(rehearsal, payload), [], `${first} refuses what only the next version should`);
    const version = await raiseVersion(rehearsal);
    await mustRun(clone, "npm", "run", "build");
    const packed = await pack(rehearsal);
    await publish(rehearsal, version, packed);
    await install(rehearsal, version, packed);
    return version;
  });
  await step(`see ${second} refuse what ${first} accepted`, async () => {
    const issues = await checkPayload(rehearsal, payload);
    assert.deepEqual(
      issues.map((issue) => [issue.pointer, issue.keyword]),
      [[pointer, keyword]],
    );
  });
};
