import type { Rehearsal } from "./rehearsal.js";
import { addChangeset, pack, publish, raiseVersion } from "./release-version.js";
import type { Steps } from "./steps.js";
import { checkFixtures, install, makeConsumer, runDemo } from "./use-installed.js";

// A branch of its own, as the pull request with the next version has one.
const branch = "changeset-release/main";

/** Releases what is checked out, and uses it. Returns its version. */
export const releaseFirst = async ({ step }: Steps, rehearsal: Rehearsal): Promise<string> => {
  const { clone, mustRun } = rehearsal;
  const version = await step("turn the waiting changesets into a version", async () => {
    await mustRun(clone, "git", "checkout", "--quiet", "-b", branch);
    // One waits now in any case. And before 1.0.0, what breaks somebody is minor: the second version could not be refused.
    addChangeset(rehearsal, "major", "The first version of the rehearsal.");
    return raiseVersion(rehearsal);
  });
  await step(`check and build ${version}`, () => mustRun(clone, "npm", "run", "check"));
  const packed = await step(`pack ${version}`, async () => {
    await mustRun(clone, "git", "checkout", "--quiet", "main");
    await mustRun(clone, "git", "merge", "--quiet", "--ff-only", branch);
    return pack(rehearsal);
  });
  await step(`publish ${version}, and tag it`, () => publish(rehearsal, version, packed));
  await step(`install ${version} in another folder, with nothing else`, () => {
    makeConsumer(rehearsal);
    return install(rehearsal, version, packed);
  });
  await step("run the demo there", () => runDemo(rehearsal));
  await step("check the fixtures there, with the installed command", () => checkFixtures(rehearsal));
  return version;
};
