import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { cloneHead } from "./clone-head.js";
import { behindProxy, closedEnvironment } from "./closed-environment.js";
import { releaseFirst } from "./first-version.js";
import { reachNothingElse } from "./reach-nothing-else.js";
import { type RefusingProxy, startRefusingProxy } from "./refusing-proxy.js";
import { createRunner } from "./rehearsal.js";
import { releaseSecond } from "./second-version.js";
import { type Registry, startRegistry } from "./start-registry.js";
import type { Steps } from "./steps.js";

const own = fileURLToPath(new URL(".", import.meta.url));

const rehearseIn = async (
  place: string,
  steps: Steps,
  signal: AbortSignal,
  proxy: RefusingProxy,
  { url, user, token }: Registry,
): Promise<void> => {
  const [home, clone, consumer] = [join(place, "home"), join(place, "clone"), join(place, "consumer")];
  for (const folder of [home, consumer]) mkdirSync(folder);
  writeFileSync(join(home, "npmrc"), `${url.slice("http:".length)}:_authToken=${token}\n`);
  const env = closedEnvironment(process.env, { home, registry: url, proxy: proxy.url });
  const rehearsal = { ...createRunner(env, signal), clone, consumer, registry: url };
  const { step } = steps;

  await step("clone the commit that is checked out", () => cloneHead(clone));
  await step("reach no other registry", () => reachNothingElse(rehearsal, env, user, proxy));
  const control = proxy.asked.length;
  const first = await releaseFirst(steps, rehearsal);
  await releaseSecond(steps, rehearsal, first);
  await step("have asked for no other host all the while", () => assert.deepEqual(proxy.asked.slice(control), []));
};

/**
 * Rehearses a release, from the commit that is checked out to what users have installed, in a temporary folder and with
 * a registry on this machine. Leaves nothing behind. Rejects with the step that failed.
 */
export const rehearse = async (steps: Steps, signal: AbortSignal): Promise<void> => {
  installLocked(own);
  const place = mkdtempSync(join(tmpdir(), "client-contracts-release-"));
  let proxy: RefusingProxy | undefined;
  let registry: Registry | undefined;
  try {
    const outside = await startRefusingProxy();
    proxy = outside;
    registry = await steps.step("start a registry on this machine, which knows no other", () =>
      startRegistry(join(place, "registry"), behindProxy(outside.url)),
    );
    await rehearseIn(place, steps, signal, outside, registry);
  } finally {
    await registry?.stop();
    await proxy?.close();
    rmSync(place, { recursive: true, force: true });
  }
};
