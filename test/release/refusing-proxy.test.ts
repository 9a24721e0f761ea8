import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type RefusingProxy, startRefusingProxy } from "./refusing-proxy.js";

let proxy: RefusingProxy;

beforeEach(async () => {
  proxy = await startRefusingProxy();
});
afterEach(() => proxy.close());

const ask = async (method: string, path: string, event: string): Promise<number | undefined> => {
  const asking = request(proxy.url, { method, path, agent: false }).end();
  const [response] = (await once(asking, event)) as [IncomingMessage];
  response.resume();
  return response.statusCode;
};

it("refuses a tunnel and a plain request, and remembers for which hosts", async () => {
  expect(await ask("CONNECT", "registry.example:443", "connect")).toBe(403);
  expect(await ask("GET", "http://other.example:8080/package", "response")).toBe(403);
  expect(proxy.asked).toEqual(["registry.example:443", "other.example:8080"]);
});
