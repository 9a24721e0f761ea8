import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Broker } from "./broker.js";
import { findProgram, mustFindProgram } from "./find-program.js";
import { freePorts, loopback } from "./free-ports.js";
import { startBroker } from "./own-broker.js";
import { startProcess } from "./own-process.js";
import { untilAnswers } from "./until-answers.js";

const program = "rabbitmq-server";

// Erlang's port mapper, where the nodes of a machine find each other. A node starts one if there is none, on every
// address and forever: we start ours first, on loopback, and end it afterwards.
const mapper = "epmd";

// Asks the mapper for the names that it knows.
const names = "\0\u0001n";

// The header of AMQP 0-9-1, to which the server answers with its first frame.
const greeting = "AMQP\0\0\u0009\u0001";

// What the names with RABBITMQ_ in front mean: https://www.rabbitmq.com/docs/relocate
const environment = (folder: string, name: string, port: number, nodePort: number, mapperPort: number) => ({
  // Makes and reads the secret that nodes share.
  HOME: folder,
  ERL_EPMD_ADDRESS: loopback,
  ERL_EPMD_PORT: String(mapperPort),
  // For every node that starts, even those that the server's script starts for a moment.
  ERL_FLAGS: "-start_epmd false -kernel inet_dist_use_interface {127,0,0,1}",
  ERL_CRASH_DUMP: join(folder, "crash.dump"),
  RABBITMQ_NODENAME: `${name}@localhost`,
  RABBITMQ_NODE_IP_ADDRESS: loopback,
  RABBITMQ_NODE_PORT: String(port),
  RABBITMQ_DIST_PORT: String(nodePort),
  RABBITMQ_MNESIA_BASE: join(folder, "store"),
  RABBITMQ_LOG_BASE: join(folder, "log"),
  RABBITMQ_GENERATED_CONFIG_DIR: join(folder, "config"),
  RABBITMQ_SCHEMA_DIR: join(folder, "schema"),
  RABBITMQ_CONFIG_FILE: join(folder, "rabbitmq.conf"),
  RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, "enabled_plugins"),
  // Neither file exists: the configuration of the machine's own RabbitMQ has no effect.
  RABBITMQ_ADVANCED_CONFIG_FILE: join(folder, "advanced.config"),
  RABBITMQ_CONF_ENV_FILE: join(folder, "rabbitmq-env.conf"),
  // Makes the script become the server, instead of waiting for it.
  RUNNING_UNDER_SYSTEMD: "true",
});

/** Whether RabbitMQ can be started here. */
export const isRabbitmqAvailable = (): boolean => [program, mapper].every(findProgram);

/** Starts RabbitMQ without plugins. */
export const startRabbitmq = async (): Promise<Broker> => {
  const path = mustFindProgram(program);
  const mapperPath = mustFindProgram(mapper);
  const [port = 0, nodePort = 0, mapperPort = 0] = await freePorts(3);
  return startBroker({
    name: "rabbitmq",
    url: `amqp://${loopback}:${port}`,
    companion: async (folder) => {
      await writeFile(join(folder, "enabled_plugins"), "[].\n");
      // A nearly full disk must not stop the few messages of a test.
      await writeFile(join(folder, "rabbitmq.conf"), "disk_free_limit.absolute = 1MB\n");
      const started = startProcess(mapperPath, ["-address", loopback, "-port", String(mapperPort)], { folder });
      await untilAnswers(started, mapperPort, { greeting: names });
      return started;
    },
    server: async (folder) => {
      // The port is free, so the name is free too.
      const env = environment(folder, `client-contracts-${port}`, port, nodePort, mapperPort);
      const server = startProcess(path, [], { folder, env });
      await untilAnswers(server, port, { greeting });
      return server;
    },
  });
};
