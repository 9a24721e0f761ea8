import { beforeAll, describe, expect, it } from "vitest";
import { messageId } from "../../src/index.js";
import { eventOf, personal } from "./removed-events.js";
import { clientCount, count, dataFor, type OutboxRun, runOutbox } from "./run-outbox.js";

const all = Array.from({ length: count }, (_, index) => index);
const clients = Array.from({ length: clientCount }, (_, index) => dataFor(index).clientId);

describe("the example of an outbox", () => {
  let run: OutboxRun;

  beforeAll(async () => {
    run = await runOutbox();
  }, 600_000);

  it("was amid the messages when the relay was killed, and when the database was killed", () => {
    expect(run.atRelayKill.held).toBeGreaterThan(0);
    for (const [kill, enough] of [
      [run.atRelayKill, 1_000],
      [run.atDatabaseKill, 2_500],
    ] as const) {
      expect(kill.producing).toBe(true);
      expect(kill.handled).toBeGreaterThanOrEqual(enough);
      expect(kill.handled).toBeLessThan(count);
    }
  });

  it("writes each row and its event once, though it did not hear of some", () => {
    expect(run.outputs.producer).toContain(`wrote ${count}\n`);
    const ids = all.map((index) => dataFor(index).addressRemoved.addressId);
    expect(run.tables.removed_addresses.map(({ address_id: id }) => id)).toEqual(ids.sort());
    expect(run.events).toHaveLength(count);
  });

  it("handles each event, and nothing else", () => {
    const expected = all.map((index) => messageId(eventOf(dataFor(index))));
    expect(run.tables.inbox.map(({ message_id: id }) => id)).toEqual(expected.sort());
  });

  it("handles each once, as far as its table can tell", () => {
    const expected = clients.map((client_id) => ({ client_id, removals: count / clientCount }));
    expect(run.tables.clients).toEqual(expected);
  });

  it("sends again what the killed relay had sent, which the stream stores once", () => {
    const counts = ["second relay", "third relay"].map((name) =>
      /^sent (\d+), of which the stream had (\d+)$/m.exec(run.outputs[name] ?? ""),
    );
    expect(counts.reduce((sum, found) => sum + Number(found?.[2]), 0)).toBeGreaterThan(0);
    const ids = run.events.map(({ headers }) => headers["Nats-Msg-Id"]);
    expect(new Set(ids).size).toBe(count);
  });

  it("sends the events of each client in the order of their rows, with the time of sending", () => {
    const bodies = run.events.map(({ body }) => JSON.parse(body.toString()));
    const numbers = new Map<string, number[]>();
    for (const { data } of bodies)
      numbers.set(data.clientId, [...(numbers.get(data.clientId) ?? []), data.clientNumber]);
    expect(numbers.size).toBe(clientCount);
    for (const each of numbers.values()) expect(each).toEqual(each.toSorted((left, right) => left - right));
    for (const { metadata } of bodies) expect(metadata.sentAtUtc >= metadata.occurredAtUtc).toBe(true);
  });

  it("keeps a row that cannot be sent unchanged, says why, and lets nothing overtake it", () => {
    const reason = "ClientAddressRemovedV1: /data/loyalty is a number that comes out of JSON.parse as another one";
    expect(run.tables.outbox).toMatchObject([
      { message_id: "unsendable", refusal: expect.stringContaining(reason) },
      { message_id: "behind", refusal: null },
    ]);
    expect(`${run.outputs["second relay"]}${run.outputs["third relay"]}`).toContain(`is not sent: ${reason}`);
  });

  it("keeps what was broken, or whose handler always failed, with the reason", () => {
    const found = run.tables.dead_letters.map((row) => {
      const headers = row.headers as Record<string, string | string[]>;
      const header = (name: string) => [headers[name]].flat().join();
      const texts = { id: header("correlation-id"), status: header("dead-letter-status") };
      return { ...texts, reason: header("dead-letter-reason"), body: row.body as Buffer };
    });
    expect(found.map(({ id }) => id).sort()).toEqual(run.doomed.map(({ correlationId }) => correlationId).sort());
    for (const { correlationId, kind, status, reason, body } of run.doomed) {
      const letter = found.find(({ id }) => id === correlationId);
      expect(letter?.status, kind).toBe(status);
      expect(letter?.reason, kind).toMatch(reason);
      expect(letter?.body.equals(body), kind).toBe(true);
    }
  });

  it("prints no personal value", () => {
    for (const output of Object.values(run.outputs)) expect(output).not.toContain(personal);
  });

  it("ends with 0 when it is told to", () => {
    expect(run.statuses).toEqual({ consumer: 0, relay: null, producer: 0, "second relay": 0, "third relay": 0 });
  });
});
