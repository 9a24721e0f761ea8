import { join } from "node:path";
import type { Broker } from "./broker.js";
import { findProgram, mustFindProgram } from "./find-program.js";
import { freePorts, loopback } from "./free-ports.js";
import { startBroker } from "./own-broker.js";
import { startProcess } from "./own-process.js";
import { untilAnswers } from "./until-answers.js";

const program = "nats-server";

/** Whether NATS can be started here. */
export const isNatsAvailable = (): boolean => findProgram(program) !== undefined;

/** Starts NATS with JetStream, which keeps its streams in files. */
export const startNats = async (): Promise<Broker> => {
  const path = mustFindProgram(program);
  const [port = 0] = await freePorts(1);
  return startBroker({
    name: "nats",
    url: `nats://${loopback}:${port}`,
    server: async (folder) => {
      const listen = ["--addr", loopback, "--port", String(port)];
      const store = ["--jetstream", "--store_dir", join(folder, "store")];
      const server = startProcess(path, [...listen, ...store], { folder });
      // The server speaks first.
      await untilAnswers(server, port);
      return server;
    },
  });
};
