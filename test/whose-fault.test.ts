import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Explain } from "../src/contract/finding.js";
import {
  ClientAddressRemovedV1,
  type ContractError,
  createConsumer,
  createProducer,
  identify,
  messageId,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  parseAny,
  redact,
  restamp,
  type Stampable,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
} from "../src/index.js";
import { definePlain, type PlainContract } from "../src/kinds/plain.js";
import { thrownBy } from "./support/issues.js";
import { readPayload } from "./support/payloads.js";

// What is broken in our own code at the moment, and throws.
const broken = vi.hoisted(() => ({ part: "" }));
const ours = vi.hoisted(() => new Error("a mistake of ours"));

const breakable = vi.hoisted(
  () =>
    <Work extends (...given: never[]) => unknown>(part: string, work: Work) =>
      ((...given: Parameters<Work>) => {
        if (broken.part === part) throw ours;
        return work(...given);
      }) as Work,
);

vi.mock("../src/runtime/date-time.js", async (original) => {
  const { dateTime } = await original<typeof import("../src/runtime/date-time.js")>();
  return { dateTime: breakable("check", dateTime) };
});
vi.mock("../src/contract/to-issues.js", async (original) => {
  const all = await original<typeof import("../src/contract/to-issues.js")>();
  return { ...all, toIssues: breakable("explanation", all.toIssues) };
});
vi.mock("../src/identity/split-version.js", async (original) => {
  const { splitVersion } = await original<typeof import("../src/identity/split-version.js")>();
  return { splitVersion: breakable("router", splitVersion) };
});
vi.mock("../src/kinds/change-places.js", async (original) => {
  const all = await original<typeof import("../src/kinds/change-places.js")>();
  return {
    ...all,
    changeAll: (changes: never) => breakable("builder", all.changeAll(changes)),
  };
});
vi.mock("../src/fields/unknown.js", async (original) => {
  const all = await original<typeof import("../src/fields/unknown.js")>();
  return { ...all, isFaultless: breakable("known fields", all.isFaultless) };
});

afterEach(() => {
  broken.part = "";
});

const marker = "zq8XsecretX8qz";
const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");
const consumer = createConsumer([on(ClientAddressRemovedV1, () => {}), on(PismoPhoneChangeV1, () => {})]);
const strict = createConsumer([on(ClientAddressRemovedV1, () => {})], { rules: "strict" });
const text = JSON.stringify(event);
const ofVersionTwo = { ...event, metadata: { ...event.metadata, typeName: "ClientAddressRemovedV2" } };
const withoutData = { metadata: event.metadata };

describe("a mistake of ours on plain data comes out as it is", () => {
  it.each<[string, string, () => unknown]>([
    ["check", "strict.is", () => ClientAddressRemovedV1.strict.is(event)],
    ["check", "strict.parse", () => ClientAddressRemovedV1.strict.parse(event)],
    ["check", "strict.safeParse", () => ClientAddressRemovedV1.strict.safeParse(event)],
    ["check", "strict.parseJson", () => ClientAddressRemovedV1.strict.parseJson(text)],
    ["check", "build", () => ClientAddressRemovedV1.build(event.data, event.metadata)],
    ["check", "build with dates", () => ClientAddressRemovedV1.build({ ...event.data, removedAtUtc: new Date(0) })],
    ["check", "an envelope's strict.is", () => PismoEvent.of(PismoPhoneChangeV1).strict.is(envelope)],
    ["explanation", "parse", () => ClientAddressRemovedV1.parse(withoutData)],
    ["explanation", "safeParse", () => ClientAddressRemovedV1.safeParse(withoutData)],
    ["explanation", "parseJson", () => ClientAddressRemovedV1.parseJson("{}")],
    ["explanation", "strict.parse", () => ClientAddressRemovedV1.strict.parse(withoutData)],
    ["explanation", "~standard", () => ClientAddressRemovedV1["~standard"].validate({})],
    ["explanation", "build", () => UpdateClientPhoneNumber.build({} as never, {} as never)],
    ["explanation", "PismoEvent.open", () => PismoEvent.open(PismoPhoneChangeV1, {})],
    ["explanation", "parseAny", () => parseAny(withoutData)],
    ["known fields", "build", () => ClientAddressRemovedV1.build(event.data)],
    ["known fields", "strict.safeParse", () => ClientAddressRemovedV1.strict.safeParse(event)],
    ["router", "identify", () => identify(ofVersionTwo)],
    ["router", "parseAny", () => parseAny(JSON.stringify(ofVersionTwo))],
    ["builder", "build of an event", () => ClientAddressRemovedV1.build(event.data)],
    ["builder", "build with dates", () => ClientAddressRemovedV1.build({ ...event.data, removedAtUtc: new Date(0) })],
    ["builder", "build of a request", () => UpdateClientPhoneNumber.build({} as never, {} as never)],
    ["builder", "build of Pismo's payload", () => PismoPhoneChangeV1.build({} as never, {} as never)],
    ["builder", "build of what is plain", () => UpdateClientPhoneNumberResponse.build({ Status: "Succeed" })],
    ["builder", "producer.build", () => createProducer().build(ClientAddressRemovedV1, event.data)],
    ["builder", "producer.message", () => createProducer().message(ClientAddressRemovedV1, event.data)],
    ["builder", "restamp", () => restamp({ body: text })],
  ])("in the %s: %s", (part, _, call) => {
    broken.part = part;
    expect(thrownBy(call)).toBe(ours);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ["check", "a text, strictly", () => strict.receive({ body: text })],
    ["check", "an object, strictly", () => strict.receive({ body: event })],
    ["explanation", "an object", () => consumer.receive({ body: withoutData })],
    ["explanation", "a text", () => consumer.receive({ body: JSON.stringify(withoutData) })],
    ["router", "an object", () => consumer.receive({ body: ofVersionTwo })],
    ["router", "bytes", () => consumer.receive({ body: Buffer.from(JSON.stringify(ofVersionTwo)) })],
  ])("in the %s: receive of %s", async (part, _, receive) => {
    broken.part = part;
    await expect(receive()).rejects.toBe(ours);
  });

  it.each<[string, () => object]>([
    ["a function", () => ({ Status: "x", ack() {} })],
    ["a Map", () => ({ Status: "x", at: new Map() })],
    [
      "itself",
      () => {
        const value: Record<string, unknown> = { Status: "x" };
        value.self = value;
        return value;
      },
    ],
  ])("is thrown by a route's when, whatever the body holds: %s", async (_, make) => {
    const when = () => {
      throw ours;
    };
    const consumer = createConsumer([on(UpdateClientPhoneNumberResponse, () => {}, { when })]);
    await expect(consumer.receive({ body: make() })).rejects.toBe(ours);
  });

  it("is said of a payload that was refused for no reason", () => {
    const contract = definePlain({
      ...{ name: "ThingV1", version: "1", id: "urn:thing", correlationHeader: "correlation-id", fields: {} },
      published: { check: () => false, explain: () => [] },
    });
    expect(() => contract.parse({ a: marker })).toThrow(
      new Error("ThingV1: internal error, please report it: a payload was refused for no reason"),
    );
    const hostile = {
      get a() {
        return marker;
      },
    };
    const { issues } = thrownBy(() => contract.parse(hostile)) as ContractError;
    expect(issues).toMatchObject([{ keyword: "json", pointer: "", message: expect.stringContaining("each time") }]);
  });

  it("is thrown by what a contract of somebody else's does too", () => {
    const explain: Explain = () => {
      throw ours;
    };
    const parts = { name: "ThingV1", version: "1", id: "urn:thing", correlationHeader: "correlation-id", fields: {} };
    const contract: PlainContract<unknown> = definePlain({ ...parts, published: { check: () => false, explain } });
    for (const value of [{}, [], null, "text", 1, undefined, { a: [{ b: null }] }, { a: Number.NaN }])
      expect(thrownBy(() => contract.parse(value))).toBe(ours);
  });
});

const throwing = (): never => {
  throw new Error(marker);
};
const getter = Object.defineProperty({}, "name", { get: throwing, enumerable: true });
const inherited = new (class Person {
  get name() {
    return throwing();
  }
})();
const traps = { get: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing, getPrototypeOf: throwing };
const hostile: [string, () => object][] = [
  ["a getter", () => getter],
  ["a getter of its class", () => inherited],
  ["a Proxy", () => new Proxy({}, traps)],
  ["a Proxy of a list", () => new Proxy([], traps)],
  [
    "a revoked Proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  ["a toJSON", () => ({ toJSON: throwing })],
];

const showsNothing = (error: unknown) => expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(marker);

describe.each(hostile)("what %s throws is an issue", (kind, make) => {
  const cases: [string, () => unknown][] = [
    ["parse", () => ClientAddressRemovedV1.parse({ metadata: event.metadata, data: make() })],
    ["strict.parse", () => ClientAddressRemovedV1.strict.parse({ metadata: make(), data: event.data })],
    ["build of an event", () => ClientAddressRemovedV1.build(make() as never)],
    ["build of its metadata", () => ClientAddressRemovedV1.build(event.data, make() as never)],
    ["build of a request", () => UpdateClientPhoneNumber.build(make() as never, { user: {} } as never)],
    ["build of a request's user", () => UpdateClientPhoneNumber.build({} as never, { user: make() } as never)],
    ["build of Pismo's object", () => PismoPhoneChangeV1.build(make() as never, {} as never)],
    ["build of Pismo's operation", () => PismoPhoneChangeV1.build({} as never, make() as never)],
    ["build of a response", () => UpdateClientPhoneNumberResponse.build(make() as never)],
    ["producer.message", () => createProducer().message(ClientAddressRemovedV1, make() as never)],
    ["PismoEvent.open", () => PismoEvent.open(PismoPhoneChangeV1, make())],
    ["PismoEvent.open of an envelope", () => PismoEvent.open(PismoPhoneChangeV1, { ...envelope, data: make() })],
    ["messageId", () => messageId({ metadata: { typeName: "T" }, data: { marker, list: [make()] } })],
  ];
  // A copy has nothing of what a class's getter would say, and neither has JSON.
  const isCopied = (name: string) => name === "build of its metadata" || name === "messageId";
  const read = kind === "a getter of its class" ? cases.filter(([name]) => !isCopied(name)) : cases;
  it.each(read)("%s", (_, call) => {
    const error = thrownBy(call) as ContractError;
    expect(error.issues.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(error.name).toBe("ContractError");
    showsNothing(error);
  });

  it("receive", async () => {
    const outcome = await consumer.receive({ body: make() });
    expect(outcome.status).not.toBe("handled");
    showsNothing(outcome);
    expect((await consumer.receive(make() as never)).status).toBe("malformed");
  });

  it("redact, identify and parseAny", () => {
    showsNothing(redact(ClientAddressRemovedV1, make()));
    for (const call of [() => identify(make()), () => parseAny(make())])
      try {
        showsNothing(call());
      } catch (error) {
        expect((error as ContractError).name).toBe("ContractError");
        showsNothing(error);
      }
  });

  it("restamp", () => {
    const payload = { ...event, data: make() };
    for (const message of [
      { body: "{}", payload },
      { body: "{}", payload: make(), contract: "ClientAddressRemovedV1" },
    ])
      try {
        showsNothing(restamp<Stampable>(message).body);
      } catch (error) {
        expect((error as ContractError).name).toBe("ContractError");
        showsNothing(error);
      }
  });
});

describe("what is nested too deep, or never ends, is the value's fault", () => {
  it("though it overflows the stack of whoever reads it", () => {
    let deep: object = {};
    for (let level = 0; level < 1e5; level++) deep = { deep };
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const explain: Explain = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    const parts = { name: "ThingV1", version: "1", id: "urn:thing", correlationHeader: "correlation-id", fields: {} };
    const contract = definePlain({ ...parts, published: { check: () => false, explain } });
    for (const [value, pointer] of [
      [deep, ""],
      [cycle, "/self"],
    ])
      expect((thrownBy(() => contract.parse(value)) as ContractError).issues).toMatchObject([
        { keyword: "json", pointer },
      ]);
  });
});
