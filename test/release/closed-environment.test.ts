import { describe, expect, it } from "vitest";
import { closedEnvironment } from "./closed-environment.js";

const surroundings = { home: "/place/home", registry: "http://127.0.0.1:4873/", proxy: "http://127.0.0.1:9999" };

describe("the environment of a rehearsed release", () => {
  it("keeps tokens, other registries and other proxies outside", () => {
    const outside = {
      PATH: "/bin",
      NPM_TOKEN: "secret",
      NODE_AUTH_TOKEN: "secret",
      npm_config__authToken: "secret",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
      NPM_CONFIG_REGISTRY: "https://registry.example/",
      npm_config_registry: "https://registry.example/",
      NPM_CONFIG_USERCONFIG: "/outside/npmrc",
      HTTPS_PROXY: "http://proxy.example",
      NO_PROXY: "*",
    };
    const text = JSON.stringify(closedEnvironment(outside, surroundings));
    expect(text).not.toMatch(/secret|registry\.example|outside|proxy\.example|"\*"/);
    expect(text).toContain('"PATH":"/bin"');
  });

  it("names the registry in the spelling that changesets reads, and the proxy in both", () => {
    expect(closedEnvironment({}, surroundings)).toMatchObject({
      npm_config_registry: surroundings.registry,
      npm_config_userconfig: "/place/home/npmrc",
      https_proxy: surroundings.proxy,
      HTTPS_PROXY: surroundings.proxy,
      no_proxy: "127.0.0.1",
      NO_PROXY: "127.0.0.1",
    });
  });
});
