import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** The only address that a broker of ours listens on. */
export const loopback = "127.0.0.1";

/** Returns as many free ports of the loopback address, no two of them the same. */
export const freePorts = async (count: number): Promise<number[]> => {
  const servers = Array.from({ length: count }, () => createServer().listen(0, loopback));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
};
