import { readdirSync } from "node:fs";
import { isNatsAvailable } from "./nats-server.js";
import { isRabbitmqAvailable } from "./rabbitmq-server.js";

/** A server that tests need, and what belongs to it. */
export interface Server {
  /** The program, and Debian's package of it. */
  readonly program: string;
  /** The folder in examples/, and how the names of its tests begin. */
  readonly name: string;
  readonly isAvailable: () => boolean;
}

export const servers: readonly Server[] = [
  { program: "nats-server", name: "nats", isAvailable: isNatsAvailable },
  { program: "rabbitmq-server", name: "rabbitmq", isAvailable: isRabbitmqAvailable },
];

const folder = new URL(".", import.meta.url);

/** Returns the files with the tests of a server. They are not named `.test.ts`: the tests of `npm test` need no broker. */
export const testsOf = ({ name }: Server): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith(".brokers.ts"))
    .map((file) => `test/brokers/${file}`)
    .sort();
