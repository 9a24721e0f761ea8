import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type BatchContext, ClientAddressRemovedV1, createConsumer, on, PismoPhoneChangeV1 } from "../../src/index.js";
import { readPayload } from "../support/payloads.js";

const payload = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const messages = (ids: string) =>
  ids.split("").map((id) => ({ headers: { "correlation-id": id }, body: payload, key: Buffer.from(id) }));
const skipped = "was not handled: an earlier message of its order failed";

/** A consumer whose handler fails for capitals, and what it did when. */
const recorder = () => {
  const steps: string[] = [];
  let active = 0;
  let most = 0;
  const consumer = createConsumer([
    on(ClientAddressRemovedV1, async (_, { correlationId = "" }) => {
      most = Math.max(most, ++active);
      steps.push(`${correlationId}(`);
      await turn();
      steps.push(`${correlationId})`);
      active--;
      if (/[A-Z]/.test(correlationId)) throw new Error(correlationId);
    }),
  ]);
  return { steps, consumer, most: () => most };
};
const run = async (ids: string, options?: BatchContext<"ClientAddressRemovedV1">) => {
  const { consumer, steps, most } = recorder();
  const outcomes = await consumer.receiveBatch(messages(ids), options);
  const told = outcomes.map(({ status, correlationId = "-" }) =>
    status === "handled" ? correlationId : `${status} ${correlationId}`,
  );
  return { outcomes, told, steps: steps.join(""), most: most() };
};

describe("a batch", () => {
  it("has the outcomes of its messages, in their order, and does not throw", async () => {
    const { consumer } = recorder();
    const [a, B] = messages("aB");
    const outcomes = await consumer.receiveBatch([a, { body: "{" }, B, { body: null }, { body: {} }] as never);
    expect(outcomes).toEqual([
      { status: "handled", contract: "ClientAddressRemovedV1", correlationId: "a" },
      expect.objectContaining({ status: "malformed", reason: "is not JSON: line 1, column 2" }),
      {
        status: "failed",
        contract: "ClientAddressRemovedV1",
        correlationId: "B",
        error: new Error("B"),
        reason: "the handler of ClientAddressRemovedV1 threw",
      },
      { status: "empty", reason: "has no body" },
      { status: "unknown-type", reason: "has no text at metadata.typeName" },
    ]);
  });

  it("is handled one after another, and goes on after one that failed", async () => {
    const { told, steps, most } = await run("aBc");
    expect(told).toEqual(["a", "failed B", "c"]);
    expect(steps).toBe("a(a)B(B)c(c)");
    expect(most).toBe(1);
  });

  it("is handled several at once if it may be", async () => {
    const { told, most } = await run("abcdefg", { concurrency: 3 });
    expect(told).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(most).toBe(3);
    expect((await run("abcdefg", { concurrency: Number.POSITIVE_INFINITY })).most).toBe(7);
    expect((await run("", { concurrency: 3 })).told).toEqual([]);
  });

  it("stops at one that failed if it is ordered, however many are handled at once", async () => {
    for (const concurrency of [1, 5]) {
      const { told, steps, outcomes } = await run("aBcd", { ordered: true, concurrency });
      expect(told).toEqual(["a", "failed B", "failed c", "failed d"]);
      expect(steps).toBe("a(a)B(B)");
      expect(outcomes[3]).toEqual({ status: "failed", error: new Error("B"), reason: skipped, correlationId: "d" });
    }
  });

  it("goes on after what is refused, which no retry would mend", async () => {
    const { consumer } = recorder();
    const outcomes = await consumer.receiveBatch([{ body: "{" }, ...messages("a")], { ordered: true });
    expect(outcomes.map(({ status }) => status)).toEqual(["malformed", "handled"]);
  });

  it("is ordered by key, which may be bytes: other keys go on", async () => {
    const ordered = ({ key }: { key?: unknown }) => key;
    const { consumer, steps, most } = recorder();
    const given = messages("AbAbc").map((each, index) => (index === 4 ? { ...each, key: null } : each));
    const outcomes = await consumer.receiveBatch(given as never, { ordered: ordered as never, concurrency: 2 });
    expect(outcomes.map(({ status }) => status)).toEqual(["failed", "handled", "failed", "handled", "handled"]);
    expect(outcomes[2]).toMatchObject({ reason: skipped });
    expect(steps.filter((step) => step.endsWith("("))).toHaveLength(4);
    expect(steps.indexOf("b)")).toBeLessThan(steps.lastIndexOf("b("));
    expect(most()).toBe(2);
  });

  it("has a message without a key in no order", async () => {
    const { told } = await run("Aab", { ordered: () => undefined });
    expect(told).toEqual(["failed A", "a", "b"]);
  });

  it("hands the context itself to every handler, and to onOutcome for every message", async () => {
    class Tenant {
      readonly concurrency = 2;
      name = () => "t";
    }
    const [given, contexts, told]: [Tenant, unknown[], unknown[]] = [new Tenant(), [], []];
    const consumer = createConsumer([on(ClientAddressRemovedV1, (_, { context }) => contexts.push(context))], {
      onOutcome: (_, __, { context }) => told.push(context),
    });
    await consumer.receiveBatch(messages("ab"), given);
    for (const each of [...contexts, ...told]) expect(each).toBe(given);
    expect([contexts.length, told.length]).toEqual([2, 2]);
  });

  it("tells onOutcome of what was not handled, too", async () => {
    const told: string[] = [];
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => Promise.reject(new Error("database")))], {
      onOutcome: ({ status, correlationId }) => told.push(`${status} ${correlationId}`),
    });
    await consumer.receiveBatch(messages("ab"), { ordered: true });
    expect(told).toEqual(["failed a", "failed b"]);
  });

  it("keeps the order of keys that are no text", async () => {
    const { consumer, steps } = recorder();
    const given = messages("ab").map((message) => ({ ...message, key: Buffer.from([0xff, 0xfe]) }));
    await consumer.receiveBatch(given, { concurrency: 2, ordered: (({ key }: { key: Buffer }) => key) as never });
    expect(steps.join("")).toBe("a(a)b(b)");
  });

  it("does not fail as a whole for a message that cannot be read, and was not handled", async () => {
    const { consumer } = recorder();
    const hostile = {
      get headers(): never {
        throw new Error("secret");
      },
      body: "{}",
    };
    const [failed, ...skippedOnes] = await consumer.receiveBatch([...messages("B"), hostile, null as never], {
      ordered: true,
    });
    expect(failed).toMatchObject({ status: "failed", correlationId: "B" });
    const { error } = failed as { error: unknown };
    expect(skippedOnes).toEqual([
      { status: "failed", error, reason: skipped },
      { status: "failed", error, reason: skipped },
    ]);
  });

  it("fails where unwrap, when or onOutcome throw, and nowhere else", async () => {
    const error = new Error("mine");
    const throws = () => {
      throw error;
    };
    const routes = [on(ClientAddressRemovedV1, () => {})];
    const unwrapping = createConsumer(routes, { unwrap: [throws] });
    const judged = "could not be judged: a function of unwrap or a route's when threw";
    expect(await unwrapping.receiveBatch(messages("a"))).toEqual([
      { status: "failed", error, reason: judged, correlationId: "a" },
    ]);
    const telling = createConsumer(routes, { onOutcome: throws });
    const contract = "ClientAddressRemovedV1";
    const reason = "onOutcome threw";
    expect(await telling.receiveBatch(messages("a"))).toEqual([
      { status: "failed", error, reason, contract, correlationId: "a" },
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, "2", null])("is refused with a concurrency of %s", async (concurrency) => {
    const message = "receiveBatch: concurrency must be a whole number from 1, or Infinity";
    const { consumer } = recorder();
    const options = { concurrency } as never;
    await expect(consumer.receiveBatch(messages("a"), options)).rejects.toThrow(new TypeError(message));
  });

  it("is refused with a contract that has no handler", async () => {
    const { consumer } = recorder();
    const contract = PismoPhoneChangeV1 as never;
    await expect(consumer.receiveBatch(messages("a"), { contract })).rejects.toThrow(TypeError);
  });
});
