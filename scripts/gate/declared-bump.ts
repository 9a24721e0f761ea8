import getReleasePlan from "@changesets/get-release-plan";
import type { Bump } from "../generator/modules/version-rules.js";
import { GateError } from "./gate-error.js";
import { largerBump, stepBetween } from "./versions.js";

/**
 * How large a step is declared since a release: by the waiting changesets, or by the version in package.json, which is that
 * of the release to come as soon as `changeset version` has taken the changesets away. Throws a {@link GateError} if a
 * changeset cannot be read.
 */
export const readDeclaredBump = async (
  root: string,
  { name, version }: { readonly name: string; readonly version: string },
  releasedVersion: string,
): Promise<Bump | undefined> => {
  const { releases } = await getReleasePlan(root).catch((error: Error) => {
    throw new GateError(`the waiting changesets cannot be read: ${error.message}`);
  });
  const waiting = releases.find((release) => release.name === name)?.type;
  return largerBump(waiting === "none" ? undefined : waiting, stepBetween(releasedVersion, version));
};
