import { join } from "node:path";
import { loopback } from "../brokers/free-ports.js";

/** What a command may know of the world outside. */
export interface Surroundings {
  /** The folder that the command takes for its user's own. */
  readonly home: string;
  /** The only registry. */
  readonly registry: string;
  /** What stands between it and all other hosts. */
  readonly proxy: string;
}

type Environment = Readonly<Record<string, string>>;

// All others stay outside: tokens, other registries, and what an npm that started us says of itself.
const kept = ["PATH", "LANG", "LC_ALL", "TMPDIR"];

/** The variables that make a program ask a proxy for each host but our own. */
export const behindProxy = (proxy: string): Environment => {
  const lower = { http_proxy: proxy, https_proxy: proxy, no_proxy: loopback };
  // Some programs read one spelling, some the other.
  const upper = Object.entries(lower).map(([name, value]) => [name.toUpperCase(), value]);
  return { ...lower, ...Object.fromEntries(upper) };
};

/** Returns the environment of commands that reach one registry alone, as the user that `home` knows. */
export const closedEnvironment = (given: NodeJS.ProcessEnv, { home, registry, proxy }: Surroundings): Environment => ({
  ...Object.fromEntries(kept.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))),
  ...behindProxy(proxy),
  HOME: home,
  // In lower case: changesets reads no other, and would publish to the public registry.
  npm_config_registry: registry,
  npm_config_userconfig: join(home, "npmrc"),
  npm_config_globalconfig: join(home, "global-npmrc"),
  npm_config_cache: join(home, "npm-cache"),
  npm_config_fetch_retries: "0",
  npm_config_update_notifier: "false",
  npm_config_audit: "false",
  npm_config_fund: "false",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@example.com",
  GIT_COMMITTER_NAME: "rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@example.com",
  NO_COLOR: "1",
});
