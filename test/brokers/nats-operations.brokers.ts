import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import type { Broker } from "./broker.js";
import { startNats } from "./nats-server.js";
import type { OwnProcess } from "./own-process.js";
import { dataOf } from "./removed-events.js";
import { type Setting, startConsumer, startProducer } from "./start-example.js";
import { openStore, type Store } from "./store.js";
import { until } from "./until.js";

const slow = ["--import", join(root, "test/brokers/slow-writes.mjs")];
const count = 400;
const linesOf = (length: number): Readable =>
  Readable.from(Array.from({ length }, (_, index) => `${JSON.stringify(dataOf(index))}\n`));

describe("the example for NATS", () => {
  let broker: Broker;
  let folder: string;
  let store: Store;
  let setting: Setting;
  let started: OwnProcess[];

  beforeEach(async () => {
    broker = await startNats();
    folder = await mkdtemp(join(tmpdir(), "client-contracts-nats-operations-"));
    store = openStore(join(folder, "store"));
    setting = { example: "nats", folder, env: { NATS_URL: broker.url, STORE: store.path, WRITE_MS: "500" } };
    started = [];
  });

  afterEach(async () => {
    for (const each of started) await each.kill();
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const untilEnd = async (ended: OwnProcess) => {
    await until(() => (ended.ended ? undefined : "the end of a process"), { process: ended });
    return ended.exit();
  };
  const untilHandled = async (length: number, consumer: OwnProcess) => {
    const findMissing = async () => ((await store.count()) < length ? `some of ${length} handled events` : undefined);
    await until(findMissing, { consumer });
  };

  it("handles each event once, however long all those that it holds take together", async () => {
    const consumer = await startConsumer(setting, "consumer", slow);
    started.push(consumer);
    const producer = await startProducer(setting, linesOf(count));
    started.push(producer);
    expect(await untilEnd(producer)).toBe(0);
    await untilHandled(count, consumer);
    // It would handle what waits in its memory before it ends, and also what comes again.
    consumer.signal("SIGTERM");
    expect(await untilEnd(consumer)).toBe(0);
    // One at a time, 100 of them would take 50 s, and the server waits 30 s.
    expect(consumer.output().match(/^writes$/gm)).toHaveLength(count);
  });

  it("ends what it has begun when it is told to end", async () => {
    const consumer = await startConsumer(setting, "consumer", slow);
    started.push(consumer, await startProducer(setting, linesOf(20)));
    await until(() => (consumer.output().includes("writes") ? undefined : "a handler at work"), { consumer }, 5);
    consumer.signal("SIGTERM");
    expect(await untilEnd(consumer)).toBe(0);
    expect(await store.count()).toBe(consumer.output().match(/^writes$/gm)?.length);
  });

  it("waits for a server that is away when it starts", async () => {
    await broker.kill();
    const starting = startConsumer(setting, "consumer");
    const producer = await startProducer(setting, linesOf(1));
    started.push(producer);
    await pause(2_000);
    await broker.restart();
    const consumer = await starting;
    started.push(consumer);
    expect(await untilEnd(producer)).toBe(0);
    await untilHandled(1, consumer);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends with 0 at %s while the server is away", async (signal) => {
    const consumer = await startConsumer(setting, "consumer");
    started.push(consumer);
    await broker.kill();
    await pause(1_000);
    consumer.signal(signal);
    expect(await untilEnd(consumer), consumer.output()).toBe(0);
    expect(consumer.output()).not.toContain("Error");
  });
});
