import { readdirSync } from "node:fs";
import { isNatsAvailable } from "./nats-server.js";
import { isPostgresAvailable } from "./postgres-server.js";
import { isRabbitmqAvailable } from "./rabbitmq-server.js";

/** A server that tests need. */
export interface Server {
  /** Debian's package of it. */
  readonly debian: string;
  readonly isAvailable: () => boolean;
}

/** An example of programs and the servers between them. */
export interface ServedExample {
  /** Its folder in examples/, and how the names of its tests begin. */
  readonly name: string;
  readonly programs: readonly string[];
  readonly needs: readonly Server[];
}

const nats: Server = { debian: "nats-server", isAvailable: isNatsAvailable };
const rabbitmq: Server = { debian: "rabbitmq-server", isAvailable: isRabbitmqAvailable };
const postgres: Server = { debian: "postgresql", isAvailable: isPostgresAvailable };

export const servers: readonly Server[] = [nats, rabbitmq, postgres];

export const examples: readonly ServedExample[] = [
  { name: "nats", programs: ["consumer", "producer"], needs: [nats] },
  { name: "rabbitmq", programs: ["consumer", "producer"], needs: [rabbitmq] },
  { name: "outbox", programs: ["consumer", "producer", "relay"], needs: [postgres, nats] },
];

const folder = new URL(".", import.meta.url);

/** Returns the files with the tests of an example. They are not named `.test.ts`: the tests of `npm test` need no server. */
export const testsOf = ({ name }: ServedExample): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith(".brokers.ts"))
    .map((file) => `test/brokers/${file}`)
    .sort();
