import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import type { Broker } from "./broker.js";
import { type Database, openDatabase } from "./database.js";
import { startNats } from "./nats-server.js";
import type { OwnProcess } from "./own-process.js";
import { startPostgres } from "./postgres-server.js";
import { dataOf } from "./removed-events.js";
import { type Setting, startConsumer, startProducer, startRelay } from "./start-example.js";
import { until } from "./until.js";

const count = 20;

describe("the example of an outbox", () => {
  let postgres: Broker;
  let nats: Broker;
  let folder: string;
  let database: Database;
  let setting: Setting;
  let started: Record<string, OwnProcess>;

  beforeEach(async () => {
    postgres = await startPostgres();
    nats = await startNats();
    folder = await mkdtemp(join(tmpdir(), "client-contracts-outbox-operations-"));
    database = openDatabase(postgres.url);
    await database.query(await readFile(join(root, "examples/outbox/schema.sql"), "utf8"));
    setting = { example: "outbox", folder, env: { DATABASE_URL: postgres.url, NATS_URL: nats.url } };
    started = { relay: await startRelay(setting, "relay"), consumer: await startConsumer(setting, "consumer") };
  });

  afterEach(async () => {
    for (const each of Object.values(started)) await each.kill();
    await postgres.stop();
    await nats.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const produce = async (): Promise<void> => {
    const lines = Array.from({ length: count }, (_, index) => `${JSON.stringify(dataOf(index))}\n`);
    started.producer = await startProducer(setting, Readable.from(lines));
  };
  const untilHandled = () =>
    until(async () => {
      const handled = (await database.query("SELECT FROM inbox")).length;
      return handled < count ? `${count - handled} of ${count} handled events` : undefined;
    }, started);
  const untilSaid = (words: string, names: readonly string[]) =>
    until(() => {
      const silent = names.filter((name) => !started[name]?.output().includes(words));
      return silent.length > 0 ? `${words}, said by ${silent.join(", ")}` : undefined;
    }, started);
  const untilEnded = async (name: string): Promise<number | null | undefined> => {
    await until(() => (started[name]?.ended ? undefined : `the end of the ${name}`), started);
    return started[name]?.exit();
  };

  it("keeps what it cannot send while NATS is away", async () => {
    await nats.kill();
    await produce();
    expect(await untilEnded("producer")).toBe(0);
    await untilSaid("some are sent again", ["relay"]);
    expect(await database.query("SELECT FROM outbox")).toHaveLength(count);
    await nats.restart();
    await untilHandled();
    await until(
      async () => ((await database.query("SELECT FROM outbox")).length > 0 ? "an empty outbox" : undefined),
      started,
    );
  });

  it("waits for a database that is away, and ends with 0 if it is told to meanwhile", async () => {
    await postgres.kill();
    await produce();
    await untilSaid("the database is away", ["producer", "relay"]);
    await postgres.restart();
    expect(await untilEnded("producer")).toBe(0);
    await untilHandled();
    await postgres.kill();
    for (const name of ["relay", "consumer"]) {
      started[name]?.signal("SIGTERM");
      expect(await untilEnded(name), started[name]?.output()).toBe(0);
    }
  });
});
