import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { Broker } from "./broker.js";
import type { Channel, Letter } from "./channel.js";
import { dataOf, fileOf } from "./removed-events.js";
import { brokenEvent, type Doomed, goodEvent, type SentEvent, stuckEvent } from "./sent-events.js";
import { type Setting, startConsumer, startProducer } from "./start-example.js";
import { openStore } from "./store.js";
import { type Processes, until } from "./until.js";

/** How an example is run against its broker. */
export interface Example {
  /** Its folder in examples/. */
  readonly name: string;
  /** The variable that tells it where the broker is. */
  readonly variable: string;
  readonly start: () => Promise<Broker>;
  readonly connect: (url: string) => Promise<Channel>;
}

/** What was sent, and what happened to it. */
export interface Run {
  /** The data that the producer was given. */
  readonly produced: readonly number[];
  /** Good events of the test's own; they are named by the index of their data. */
  readonly good: ReadonlyMap<number, SentEvent>;
  readonly doomed: readonly Doomed[];
  /** How many the consumer had handled when the broker was killed, and whether the producer was still at work. */
  readonly atKill: { readonly handled: number; readonly producing: boolean };
  /** What the consumer wrote, by the names of its files. */
  readonly handled: ReadonlyMap<string, string>;
  readonly letters: readonly Letter[];
  readonly producer: { readonly status: number | null; readonly output: string };
  readonly consumer: { readonly status: number | null; readonly output: string };
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);

// 19,800 of the producer and 200 broken ones, 1% of all, in two parts: one before the kill, and one around it.
const firstProduced = range(0, 7_000);
const lastProduced = range(7_000, 12_800);
const firstBroken = range(100_000, 100).map(brokenEvent);
const lastBroken = range(100_100, 100).map(brokenEvent);
// Besides them, a few that fail at first, or always.
const mended = range(200_000, 10);
const stuck = range(200_100, 10);
const stuckAtKill = range(200_200, 10);
const behind = 200_300;
// While the broker refuses dead letters.
const refused = range(100_200, 10).map(brokenEvent);

const correlationIdOf = ({ headers }: Letter): string | undefined => headers["correlation-id"];

const some = (all: readonly string[]): string | undefined =>
  all.length > 0 ? `${all.length}, ${all.slice(0, 5).join(" ")} among them` : undefined;

/** Runs an example: kills its broker amid the messages, and its consumer while the broker refuses dead letters. */
export const runExample = async ({ name, variable, start, connect }: Example): Promise<Run> => {
  const broker = await start();
  const folder = await mkdtemp(join(tmpdir(), `client-contracts-${name}-example-`));
  const store = openStore(join(folder, "store"));
  const setting: Setting = { example: name, folder, env: { [variable]: broker.url, STORE: store.path } };
  const processes: Record<string, Processes[string]> = {};
  let channel: Channel | undefined;

  try {
    const publish = (events: readonly SentEvent[]) =>
      Promise.all(events.map((event) => channel?.publish(event.correlationId, event)));
    const untilHandled = (indices: readonly number[], between?: number) => {
      const expected = indices.map((index) => fileOf(dataOf(index)));
      const findMissing = async () => {
        const files = await store.files();
        const missing = some(expected.filter((file) => !files.has(file)));
        return missing && `files of handled events: ${missing}`;
      };
      return until(findMissing, processes, between);
    };
    const untilDead = async (doomed: readonly Doomed[]): Promise<Letter[]> => {
      let letters: Letter[] = [];
      const findMissing = async () => {
        letters = (await channel?.readDeadLetters()) ?? [];
        const found = new Set(letters.map(correlationIdOf));
        const missing = some(doomed.flatMap(({ correlationId }) => (found.has(correlationId) ? [] : correlationId)));
        return missing && `dead letters: ${missing}`;
      };
      await until(findMissing, processes, 500);
      return letters;
    };

    let consumer = await startConsumer(setting, "consumer");
    processes.consumer = consumer;
    channel = await connect(broker.url);

    for (const index of [...mended, ...stuck, ...stuckAtKill]) store.block(fileOf(dataOf(index)));
    await publish([...mended.map(goodEvent), ...stuck.map(stuckEvent)]);
    await publish([goodEvent(behind)]);
    // By then, those before it have been tried.
    await untilHandled([behind], 10);
    for (const index of mended) await store.unblock(fileOf(dataOf(index)));

    const input = new PassThrough();
    const feed = (indices: readonly number[]) => {
      for (const index of indices) input.write(`${JSON.stringify(dataOf(index))}\n`);
    };
    const producer = await startProducer(setting, input);
    processes.producer = producer;
    feed(firstProduced);
    await publish(firstBroken);
    await untilHandled([...firstProduced, ...mended]);
    await untilDead([...firstBroken, ...stuck.map(stuckEvent)]);

    // The broker dies while the consumer holds some of the broken ones, and the producer waits for confirmations.
    const deadBefore = await channel.countDeadLetters();
    const publishing = publish([...lastBroken, ...stuckAtKill.map(stuckEvent)]);
    feed(lastProduced.slice(0, -100));
    await until(
      async () => ((await channel?.countDeadLetters()) === deadBefore ? "a dead letter more" : undefined),
      processes,
      5,
    );
    await broker.kill();
    const atKill = { handled: (await store.files()).size, producing: !producer.ended };
    await pause(1_000);
    await broker.restart();
    feed(lastProduced.slice(-100));
    input.end();
    await publishing;
    await until(() => (producer.ended ? undefined : "the end of the producer"), processes);
    await untilHandled([...lastProduced], 500);
    const before = await untilDead([...lastBroken, ...stuckAtKill.map(stuckEvent)]);

    await channel.refuseDeadLetters();
    await publish(refused);
    // Time to try, and to do something wrong: an event that is acknowledged now is lost.
    await pause(2_000);
    await consumer.kill();
    await channel.acceptDeadLetters();
    consumer = await startConsumer(setting, "second consumer");
    processes["second consumer"] = consumer;
    const after = await untilDead(refused);

    consumer.signal("SIGTERM");
    await until(() => (consumer.ended ? undefined : "the end of the consumer"), processes);
    const files = [...(await store.files())];
    return {
      produced: [...firstProduced, ...lastProduced],
      good: new Map([...mended, behind].map((index) => [index, goodEvent(index)])),
      doomed: [...firstBroken, ...lastBroken, ...refused, ...[...stuck, ...stuckAtKill].map(stuckEvent)],
      atKill,
      handled: new Map(await Promise.all(files.map(async (file) => [file, await store.read(file)] as const))),
      letters: [...before, ...after],
      producer: { status: await producer.exit(), output: producer.output() },
      consumer: {
        status: await consumer.exit(),
        output: `${processes.consumer?.output()}${consumer.output()}`,
      },
    };
  } finally {
    await channel?.close().catch(() => {});
    for (const each of Object.values(processes)) await each.kill();
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
