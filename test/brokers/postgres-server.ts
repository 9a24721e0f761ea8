import { chownSync } from "node:fs";
import { join } from "node:path";
import type { Broker } from "./broker.js";
import { findProgram, mustFindProgram } from "./find-program.js";
import { freePorts, loopback } from "./free-ports.js";
import { startBroker } from "./own-broker.js";
import { startProcess } from "./own-process.js";
import { untilAnswers } from "./until-answers.js";

const program = "postgres";
const maker = "initdb";
const user = "app";

// It refuses to run as root: then it runs as nobody, an id that belongs to no other program.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

// The first message of the protocol, version 3.0: its length, the version, and who connects with what.
const names = `user\0${user}\0database\0postgres\0\0`;
const greeting = `\0\0\0${String.fromCharCode(8 + names.length)}\0\u0003\0\0${names}`;
// How the answer begins if the user is let in. While the server starts, it is an error.
const answer = "R";

/** Whether PostgreSQL can be started here. */
export const isPostgresAvailable = (): boolean => [program, maker].every(findProgram);

/** Starts PostgreSQL with an empty database, over a cluster of its own. */
export const startPostgres = async (): Promise<Broker> => {
  const path = mustFindProgram(program);
  const makerPath = mustFindProgram(maker);
  const [port = 0] = await freePorts(1);
  const clusterIn = (folder: string) => join(folder, "cluster");
  return startBroker({
    name: "postgres",
    url: `postgres://${user}@${loopback}:${port}/postgres`,
    prepare: async (folder) => {
      if (nobody) chownSync(folder, nobody.uid, nobody.gid);
      const parameters = [
        "-D",
        clusterIn(folder),
        "-U",
        user,
        "-A",
        "trust",
        "--locale=C",
        "--encoding=UTF8",
        "--no-sync",
      ];
      const made = startProcess(makerPath, parameters, { folder, user: nobody });
      if ((await made.exit()) !== 0) throw new Error(`${maker} failed:\n${made.output()}`);
    },
    server: async (folder) => {
      // No other socket than that of the port.
      const listen = ["-p", String(port), "-c", `listen_addresses=${loopback}`, "-c", "unix_socket_directories="];
      // What a killed process has written is there: only a failing machine would lose it.
      const fast = ["-c", "fsync=off"];
      const server = startProcess(path, ["-D", clusterIn(folder), ...listen, ...fast], { folder, user: nobody });
      await untilAnswers(server, port, { greeting, answer });
      return server;
    },
  });
};
