import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { root } from "../support/root.js";
import { startNats } from "./nats-server.js";
import type { OwnProcess } from "./own-process.js";
import { dataOf } from "./removed-events.js";
import { startConsumer, startProducer } from "./start-example.js";
import { openStore } from "./store.js";
import { type Processes, until } from "./until.js";

const count = 100_000;
const samples = 20;
const megabyte = 1024 * 1024;

interface Memory {
  readonly used: number;
  readonly rss: number;
}

const reportsOf = (consumer: OwnProcess): Memory[] =>
  [...consumer.output().matchAll(/^memory (.*)$/gm)].map(([, json]) => JSON.parse(json ?? ""));

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** By how much the second half of the numbers is above the first, the first fifth of all left out. */
const growth = (numbers: readonly number[]): number => {
  const warm = numbers.slice(numbers.length / 5);
  return median(warm.slice(warm.length / 2)) - median(warm.slice(0, warm.length / 2));
};

it("100,000 messages through one consumer leave nothing in its memory", async () => {
  const broker = await startNats();
  const folder = await mkdtemp(join(tmpdir(), "client-contracts-nats-soak-"));
  const processes: Record<string, Processes[string]> = {};
  try {
    const store = openStore(join(folder, "store"));
    const setting = { example: "nats", folder, env: { NATS_URL: broker.url, STORE: store.path } };
    const report = join(root, "test/brokers/report-memory.mjs");
    const consumer = await startConsumer(setting, "consumer", ["--expose-gc", "--import", report]);
    processes.consumer = consumer;
    const lines = function* () {
      for (let index = 0; index < count; index += 1) yield `${JSON.stringify(dataOf(index))}\n`;
    };
    processes.producer = await startProducer(setting, Readable.from(lines()));

    for (let sample = 1; sample <= samples; sample += 1) {
      const enough = (count / samples) * sample;
      const findMissing = async () => {
        const handled = await store.count();
        return handled < enough ? `${enough - handled} of ${enough} handled events` : undefined;
      };
      await until(findMissing, processes, 500);
      consumer.signal("SIGUSR2");
      await until(() => (reportsOf(consumer).length < sample ? "a report of its memory" : undefined), processes, 10);
    }
    consumer.signal("SIGINT");
    await until(() => (consumer.ended ? undefined : "the end of the consumer"), processes);
    expect(await consumer.exit()).toBe(0);
    expect((await store.files()).size).toBe(count);

    const memory = reportsOf(consumer);
    // A message that leaves 100 bytes adds 4 MB here.
    expect(growth(memory.map(({ used }) => used))).toBeLessThan(2 * megabyte);
    // Memory outside of V8's heap, where pages come and go.
    expect(growth(memory.map(({ rss }) => rss))).toBeLessThan(16 * megabyte);
  } finally {
    for (const each of Object.values(processes)) await each.kill();
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
