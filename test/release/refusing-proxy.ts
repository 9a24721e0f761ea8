import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loopback } from "../brokers/free-ports.js";

/** A proxy that lets nobody through, and remembers whom they asked for. */
export interface RefusingProxy {
  readonly url: string;
  /** The hosts that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy that refuses everything. Whoever must ask it for other hosts reaches none, and cannot hide that. */
export const startRefusingProxy = async (): Promise<RefusingProxy> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(URL.canParse(request.url ?? "") ? new URL(request.url as string).host : (request.headers.host ?? ""));
    response.writeHead(403, { connection: "close" }).end();
  });
  // What is encrypted asks for a tunnel first.
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n");
  });
  server.listen(0, loopback);
  await once(server, "listening");
  return {
    url: `http://${loopback}:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
};
