import { AssertionError } from "node:assert";
import { describe, expect, it } from "vitest";
import { eventBridge, sns } from "../../src/aws.js";
import { cloudEvents } from "../../src/cloudevents.js";
import {
  ClientAddressRemovedV1,
  type Contract,
  contracts,
  createConsumer,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
} from "../../src/index.js";
import { forms } from "../../src/testing/forms.js";
import { type Consumable, type ConsumerTestOptions, type Form, testConsumer } from "../../src/testing.js";
import { rejectionOf } from "../support/rejection-of.js";

const every = Object.keys(forms) as Form[];
const unwrap = [sns(), eventBridge(), cloudEvents()];
const all: readonly Consumable<unknown>[] = [
  ...Object.values<Contract<unknown>>(contracts),
  PismoEvent.of(PismoPhoneChangeV1),
];

const faultsOf = async (
  consumer: Parameters<typeof testConsumer>[0],
  contract: Consumable<unknown>,
  options?: ConsumerTestOptions,
): Promise<string[]> => {
  const error = (await rejectionOf(testConsumer(consumer, contract, options))) as AssertionError;
  expect(error).toBeInstanceOf(AssertionError);
  const [first, ...faults] = error.message.split("\n");
  expect(first).toMatch(new RegExp(`^testConsumer: \\d+ faults in \\d+ messages of ${contract.name}:$`));
  return faults.map((line) => line.trim());
};

const handledOnce = (fault: string) => !/, (again|twice|in another order) {2}|more$/.test(fault);

describe("testConsumer", () => {
  it.each(all.map((contract) => [contract.name, contract] as const))(
    "passes a consumer of %s, in every form",
    async (_, contract) => {
      const payloads: unknown[] = [];
      const consumer = createConsumer([on(contract, (payload) => payloads.push(payload))], { unwrap });
      await testConsumer(consumer, contract, { form: every });
      expect(payloads.length).toBeGreaterThan(every.length);
      const strict = createConsumer([on(contract, () => {})], { unwrap, rules: "strict" });
      await testConsumer(strict, contract, { form: every, rules: "strict" });
    },
  );

  it("passes a consumer of many contracts", async () => {
    const consumer = createConsumer([
      on(ClientAddressRemovedV1, () => {}),
      on(PismoPhoneChangeV1, () => {}),
      on(PismoEvent, () => {}),
    ]);
    await testConsumer(consumer, ClientAddressRemovedV1);
    await testConsumer(consumer, PismoPhoneChangeV1);
  });

  it("names what is not handled, and why", async () => {
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
    const faults = await faultsOf(consumer, ClientAddressRemovedV1, { form: "sns-in-sqs" });
    expect(faults[0]).toBe(
      "valid/every-property.json as sns-in-sqs  was unknown-type (is an SNS notification: give createConsumer the option unwrap: [sns()], from client-contracts/aws), and must be handled as ClientAddressRemovedV1",
    );
    const other = await faultsOf(createConsumer([on(PismoPhoneChangeV1, () => {})]), ClientAddressRemovedV1);
    expect(other[0]).toMatch(/^valid\/every-property.json as plain {2}was unknown-type .* must be handled as/);
  });

  it("names what a handler cannot bear: its error's class and place, and no message", async () => {
    const consumer = createConsumer([
      on(ClientAddressRemovedV1, ({ data, metadata }) => {
        if (metadata.source === undefined) throw new RangeError(`no source for ${data.accountNumber}\n    at x:1:1`);
      }),
    ]);
    const faults = await faultsOf(consumer, ClientAddressRemovedV1);
    expect(faults.join()).not.toContain("10023456");
    expect(faults.filter(handledOnce)).toEqual([
      expect.stringMatching(
        /^valid\/required-properties-only\.json as plain {2}threw RangeError at .*test-consumer\.test\.ts:\d+:\d+\)?$/,
      ),
    ]);
    const rude = { receive: () => Promise.reject("10023456") };
    expect((await faultsOf(rude, ClientAddressRemovedV1))[0]).toMatch(/ {2}threw a string, and no error$/);
  });

  it("finds strict consumers, which lose what is tolerated, and lax ones, which handle what is invalid", async () => {
    const strict = createConsumer([on(ClientAddressRemovedV1, () => {})], { rules: "strict" });
    expect(await faultsOf(strict, ClientAddressRemovedV1)).toEqual(
      expect.arrayContaining([
        "tolerated/unknown-property.json as plain  was invalid (ClientAddressRemovedV1: /data/reasonCode is not known to the contract), and must be handled as ClientAddressRemovedV1",
      ]),
    );
    const lax = { receive: async () => ({ status: "handled", contract: "ClientAddressRemovedV1" }) };
    const faults = await faultsOf(lax, ClientAddressRemovedV1);
    expect(faults).toContain(
      "invalid/missing-client-id.json as plain  was handled as ClientAddressRemovedV1, and must be invalid",
    );
    expect(faults).toContain("valid/every-property.json as plain  lost its correlation id");
    expect((await faultsOf({ receive: async () => undefined }, ClientAddressRemovedV1))[0]).toContain(
      "returned no outcome, and must be handled as ClientAddressRemovedV1",
    );
  });

  it("finds what a message changes twice", async () => {
    const rows: string[] = [];
    const appending = createConsumer([on(ClientAddressRemovedV1, ({ data }) => rows.push(data.clientId))]);
    expect(await faultsOf(appending, ClientAddressRemovedV1, { state: () => rows })).toEqual([
      "valid/every-property.json as plain, twice  changed the state twice",
      "valid/required-properties-only.json as plain, twice  changed the state twice",
    ]);
    const set = new Set<string>();
    const once = createConsumer([on(ClientAddressRemovedV1, ({ data }) => set.add(data.clientId))]);
    await testConsumer(once, ClientAddressRemovedV1, { state: async () => set });
  });

  it("finds what bears no other order", async () => {
    let last = "";
    const ordered = createConsumer([
      on(ClientAddressRemovedV1, ({ metadata }) => {
        const isBack = metadata.occurredAtUtc < last;
        last = metadata.occurredAtUtc;
        if (isBack) throw new Error("out of order");
      }),
    ]);
    expect(
      (await faultsOf(ordered, ClientAddressRemovedV1)).some((fault) =>
        fault.includes(", in another order  threw Error"),
      ),
    ).toBe(true);
  });

  it("gives the consumer its context", async () => {
    const seen = new Set<unknown>();
    const consumer = createConsumer([on(ClientAddressRemovedV1, (_, { context }) => seen.add(context.table))]);
    await testConsumer(consumer, ClientAddressRemovedV1, { context: { table: "t" } });
    expect([...seen]).toEqual(["t"]);
  });

  it("says what is missing, and blames nobody else", async () => {
    const nobody = "testConsumer: the first argument must be a consumer, as createConsumer returns it";
    await expect(testConsumer({} as never, ClientAddressRemovedV1)).rejects.toThrow(new TypeError(nobody));
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
    const nothing = "testConsumer: there is nothing to deliver; give at least one form";
    await expect(testConsumer(consumer, ClientAddressRemovedV1, { form: [] })).rejects.toThrow(new TypeError(nothing));
  });

  it("tells of an id that is lost where a message is refused", async () => {
    const real = createConsumer([on(ClientAddressRemovedV1, () => {})]);
    const losing = {
      receive: async (...given: Parameters<typeof real.receive>) => {
        const { correlationId: _, ...outcome } = await real.receive(...given);
        return (outcome.status === "handled" ? { ...outcome, correlationId: _ } : outcome) as never;
      },
    };
    const faults = await faultsOf(losing as never, ClientAddressRemovedV1);
    expect(faults).not.toEqual([]);
    for (const fault of faults) expect(fault).toContain("lost its correlation id");
  });
});
