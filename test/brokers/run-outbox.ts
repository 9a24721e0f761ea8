import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { root } from "../support/root.js";
import type { Broker } from "./broker.js";
import type { Letter } from "./channel.js";
import { type Database, openDatabase, type Row } from "./database.js";
import { connectNats } from "./nats-channel.js";
import { startNats } from "./nats-server.js";
import type { OwnProcess } from "./own-process.js";
import { startPostgres } from "./postgres-server.js";
import { dataOf, eventOf } from "./removed-events.js";
import { brokenEvent, type Doomed, type SentEvent, stuckEvent } from "./sent-events.js";
import { type Setting, startConsumer, startProducer, startRelay } from "./start-example.js";
import { until } from "./until.js";

/** How many addresses are removed, and of how many clients. */
export const count = 5_000;
export const clientCount = 200;

/** Returns the data of an event, of which each client has as many. */
export const dataFor = (index: number) => ({ ...dataOf(index), clientId: dataOf(index % clientCount).clientId });

const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);

/** Handled events that come again, though the stream cannot know it: under other ids. */
export const repeated = range(0, 200);
const stuck = stuckEvent(200_000);
const broken = range(100_000, 10).map(brokenEvent);

// Of one client: a number that JavaScript cannot hold, and an event that must not overtake it.
const unsendable = eventOf(dataOf(300_000));
const behind = eventOf({ ...dataOf(300_001), clientId: dataOf(300_000).clientId });
const exactly = (event: object): string =>
  JSON.stringify(event).replace('"data":{', '"data":{"loyalty":9007199254740993,');

/** What happened when something was killed. */
interface Kill {
  readonly handled: number;
  readonly producing: boolean;
}

/** What was done, and what is there in the end. */
export interface OutboxRun {
  readonly atRelayKill: Kill & { readonly held: number };
  readonly atDatabaseKill: Kill;
  readonly doomed: readonly Doomed[];
  /** What each table of the database holds, in the order of its first column. */
  readonly tables: { readonly [Name in "removed_addresses" | "outbox" | "inbox" | "clients" | "dead_letters"]: Row[] };
  /** The events in the stream, those aside that the test itself sent. */
  readonly events: readonly Letter[];
  readonly statuses: Readonly<Record<string, number | null>>;
  readonly outputs: Readonly<Record<string, string>>;
}

const byTest = "x-sent-by";

const repeat = (index: number): SentEvent => ({
  correlationId: `again-${index}`,
  headers: { "correlation-id": `again-${index}`, [byTest]: "the test" },
  body: Buffer.from(JSON.stringify(eventOf(dataFor(index)))),
});

const countIn = async (database: Database, table: string): Promise<number> =>
  Number((await database.query(`SELECT count(*) FROM ${table}`))[0]?.count);

const prepare = async (database: Database): Promise<void> => {
  await database.query(await readFile(join(root, "examples/outbox/schema.sql"), "utf8"));
  await database.query(`ALTER TABLE clients ADD CONSTRAINT stuck CHECK (client_id <> '${dataOf(200_000).clientId}')`);
};

const insertUnsendable = (database: Database): Promise<unknown> =>
  database.query(
    `INSERT INTO outbox (message_id, contract, key, headers, body)
     VALUES ('unsendable', 'ClientAddressRemovedV1', $1, '{}', $2), ('behind', 'ClientAddressRemovedV1', $1, '{}', $3)`,
    [dataOf(300_000).clientId, exactly(unsendable), JSON.stringify(behind)],
  );

/** Runs the example: kills its relay between sending and deleting, and its database while all are at work. */
export const runOutbox = async (): Promise<OutboxRun> => {
  const folder = await mkdtemp(join(tmpdir(), "client-contracts-outbox-example-"));
  const servers: Broker[] = [];
  const processes: Record<string, OwnProcess> = {};
  let close = async () => {};
  try {
    const postgres = await startPostgres();
    servers.push(postgres);
    const nats = await startNats();
    servers.push(nats);
    const database = openDatabase(postgres.url);
    await prepare(database);
    const setting: Setting = { example: "outbox", folder, env: { DATABASE_URL: postgres.url, NATS_URL: nats.url } };
    const untilCount = (table: string, enough: number) =>
      until(async () => {
        const found = await countIn(database, table);
        return found < enough ? `${enough - found} of ${enough} rows of ${table}` : undefined;
      }, processes);
    const untilSaid = (words: string, names: readonly string[]) =>
      until(() => {
        const silent = names.filter((name) => !processes[name]?.output().includes(words));
        return silent.length > 0 ? `${words}, said by ${silent.join(", ")}` : undefined;
      }, processes);

    processes.consumer = await startConsumer(setting, "consumer");
    processes.relay = await startRelay(setting, "relay");
    const channel = await connectNats(nats.url, "outbox");
    close = () => channel.close();
    const publish = (events: readonly SentEvent[]) =>
      Promise.all(events.map((event) => channel.publish(event.correlationId, event)));
    const input = new PassThrough();
    const producer = await startProducer(setting, input);
    processes.producer = producer;
    let fed = 0;
    const feed = (length: number) => {
      for (const end = fed + length; fed < end; fed += 1) input.write(`${JSON.stringify(dataFor(fed))}\n`);
    };

    feed(2_000);
    await untilCount("inbox", 1_000);
    feed(500);
    // While the test holds this lock, the relay may lock and send rows, and cannot delete them.
    let atRelayKill: OutboxRun["atRelayKill"] | undefined;
    while (atRelayKill === undefined) {
      if ((await countIn(database, "removed_addresses")) === fed) feed(100);
      await database.during(async (query) => {
        await query("LOCK TABLE outbox IN SHARE MODE");
        const held = Number((await query("SELECT count(*) FROM outbox"))[0]?.count);
        if (held === 0) return;
        const findWaiting = async () => {
          const waiting = "wait_event_type = 'Lock' AND query LIKE 'DELETE FROM outbox%'";
          const [row] = await database.query(`SELECT FROM pg_stat_activity WHERE ${waiting}`);
          return row ? undefined : "a relay that waits to delete what it sent";
        };
        await until(findWaiting, processes, 10);
        await processes.relay?.kill();
        atRelayKill = { held, handled: await countIn(database, "inbox"), producing: !producer.ended };
      });
    }
    processes["second relay"] = await startRelay(setting, "second relay");
    processes["third relay"] = await startRelay(setting, "third relay");
    await insertUnsendable(database);

    await publish([...broken, stuck]);
    feed(500);
    await untilCount("inbox", 2_500);
    feed(1_000);
    await postgres.kill();
    const producing = !producer.ended;
    await publish(repeated.map(repeat));
    await untilSaid("the database is away", ["producer", "second relay", "third relay", "consumer"]);
    await postgres.restart();
    const atDatabaseKill = { handled: await countIn(database, "inbox"), producing };

    feed(count - fed);
    input.end();
    await until(() => (producer.ended ? undefined : "the end of the producer"), processes);
    await untilCount("inbox", count);
    await untilCount("dead_letters", broken.length + 1);
    const running = ["second relay", "third relay", "consumer"];
    for (const name of running) processes[name]?.signal("SIGTERM");
    await until(() => running.find((name) => !processes[name]?.ended), processes);

    const rowsOf = (table: string) => database.query(`SELECT * FROM ${table} ORDER BY 1`);
    const events = await channel.readEvents();
    const entries = Object.entries(processes);
    return {
      atRelayKill,
      atDatabaseKill,
      doomed: [...broken, stuck],
      tables: {
        removed_addresses: await rowsOf("removed_addresses"),
        outbox: await rowsOf("outbox"),
        inbox: await rowsOf("inbox"),
        clients: await rowsOf("clients"),
        dead_letters: await rowsOf("dead_letters"),
      },
      events: events.filter(({ headers }) => headers[byTest] === undefined),
      statuses: Object.fromEntries(await Promise.all(entries.map(async ([name, each]) => [name, await each.exit()]))),
      outputs: Object.fromEntries(entries.map(([name, each]) => [name, each.output()])),
    };
  } finally {
    await close().catch(() => {});
    for (const each of Object.values(processes)) await each.kill();
    for (const each of servers) await each.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
