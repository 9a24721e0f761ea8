import assert from "node:assert/strict";
import type { RefusingProxy } from "./refusing-proxy.js";
import type { Rehearsal } from "./rehearsal.js";

/** Proves that npm knows one registry alone, and reaches no other, even if it is told of none. */
export const reachNothingElse = async (
  { clone, registry, mustRun, in: inOther }: Rehearsal,
  env: Readonly<Record<string, string>>,
  user: string,
  { asked }: RefusingProxy,
): Promise<void> => {
  assert.equal((await mustRun(clone, "npm", "config", "get", "registry")).trim(), registry);
  assert.equal((await mustRun(clone, "npm", "whoami")).trim(), user, "npm publishes as somebody else");
  assert.deepEqual(asked, [], "npm asked for other hosts");
  // The control: without the registry, npm asks for its own, and the proxy is what keeps it from there.
  const { npm_config_registry: _, ...without } = env;
  const { status } = await inOther(without).run(clone, "npm", "view", "client-contracts", "version");
  assert.notEqual(status, 0, "npm reached a registry that it was not told of");
  assert.notDeepEqual(asked, [], "npm asked for no other host, though it was told of no registry");
};
