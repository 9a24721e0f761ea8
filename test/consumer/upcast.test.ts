import { describe, expect, it } from "vitest";
import { type ContractError, createConsumer, on, upcast } from "../../src/index.js";
import { madeUpEvent } from "../support/made-up.js";
import { rejectionOf } from "../support/rejection-of.js";

const [V1, V2, V3] = [madeUpEvent("ThingMovedV1"), madeUpEvent("ThingMovedV2"), madeUpEvent("ThingMovedV3")];
const event = (typeName: string, data: object = {}) => ({ metadata: { typeName }, data });
type Event = ReturnType<typeof event>;

const toV2 = upcast(V1, V2, (payload) => event("ThingMovedV2", { ...(payload as Event).data, two: true }));
const toV3 = upcast(V2, V3, async (payload) => event("ThingMovedV3", { ...(payload as Event).data, three: true }));

/** A consumer of all versions with one handler, and what that got. */
const recorder = () => {
  const handled: unknown[] = [];
  const handle = (payload: object, { correlationId }: { correlationId?: string }) =>
    handled.push([payload, correlationId]);
  const consumer = createConsumer([on(V3, handle), on(V2, toV3(handle)), on(V1, toV2(toV3(handle)))]);
  return { handled, consumer };
};

describe("upcast", () => {
  it.each<[string, object]>([
    ["ThingMovedV1", { one: 1, two: true, three: true }],
    ["ThingMovedV2", { one: 1, three: true }],
    ["ThingMovedV3", { one: 1 }],
  ])("brings %s to the handler of the latest version", async (contract, data) => {
    const { handled, consumer } = recorder();
    const outcome = await consumer.receive({ headers: { "correlation-id": "id" }, body: event(contract, { one: 1 }) });
    expect(outcome).toEqual({ status: "handled", contract, correlationId: "id" });
    expect(handled).toEqual([[event("ThingMovedV3", data), "id"]]);
  });

  it("leaves a version without a step unknown", async () => {
    const { consumer, handled } = recorder();
    expect(await consumer.receive({ body: event("ThingMovedV4") })).toMatchObject({ status: "unknown-version" });
    expect(handled).toEqual([]);
  });

  it("refuses what breaks the earlier version before the step", async () => {
    const { consumer } = recorder();
    const outcome = await consumer.receive({ body: { metadata: { typeName: "ThingMovedV1" } } });
    expect(outcome).toMatchObject({
      status: "invalid",
      contract: "ThingMovedV1",
      reason: "ThingMovedV1: /data is required",
    });
  });

  it("blames the step, and not the message, for what breaks the later version", async () => {
    const broken = upcast(V1, V2, () => ({ metadata: {} }));
    const consumer = createConsumer([
      on(
        V1,
        broken(() => expect.unreachable()),
      ),
    ]);
    const message = { body: event("ThingMovedV1") };
    const error = (await rejectionOf(consumer.receive(message))) as ContractError;
    expect([error.contract, error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)]).toEqual([
      "ThingMovedV2",
      ["/data required"],
    ]);
    expect(await consumer.receiveBatch([message])).toMatchObject([
      { status: "failed", contract: "ThingMovedV1", error },
    ]);
  });

  it("throws what the step throws", async () => {
    const error = new Error("mine");
    const throwing = upcast(V1, V2, () => {
      throw error;
    });
    const consumer = createConsumer([
      on(
        V1,
        throwing(() => {}),
      ),
    ]);
    expect(await rejectionOf(consumer.receive({ body: event("ThingMovedV1") }))).toBe(error);
  });

  it.each([[[undefined, V2, () => ({})]], [[V1, {}, () => ({})]], [[V1, V2]]])(
    "is refused without its parts",
    (given) => {
      const message = "upcast: give (from, to, step): two contracts, and a function from the first to the second";
      expect(() => upcast(...(given as unknown as Parameters<typeof upcast>))).toThrow(new TypeError(message));
    },
  );
});
