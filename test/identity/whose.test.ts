import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/check/judging/classify.js";
import { judgesBy } from "../../src/check/judging/judge.js";
import {
  ClientAddressRemovedV1,
  createConsumer,
  identify,
  isContractError,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  parseAny,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { all, contractOf } from "../support/all-contracts.js";
import { receive } from "../support/consume.js";
import { readPayload } from "../support/payloads.js";

const read = (contract: string, name = "every-property") => readPayload<Record<string, unknown>>(contract, name);
const removed = read("ClientAddressRemovedV1");
const added = read("TransactionalAccountAuthorisedUserAddedV1");
const telephone = read("ClientDefaultTelephoneUpdatedV1");
const bare = read("PismoPhoneChangeV1", "page-example");
const envelope = read("PismoEvent");
const request = read("UpdateClientPhoneNumber");
const response = read("UpdateClientPhoneNumberResponse", "failed");
const withMetadata = (event: Record<string, unknown>, metadata: object) => ({
  ...event,
  metadata: { ...(event.metadata as object), ...metadata },
});

const every = Object.keys(all);

/** The versions of a contract that there are, the latest first: somebody may have added one. */
const versionsOf = (name: string): string[] => {
  const family = name.replace(/V\d+$/, "");
  const number = (each: string) => Number(each.slice(family.length + 1));
  return every
    .filter((each) => each === family || new RegExp(`^${family}V\\d+$`).test(each))
    .sort((left, right) => number(right) - number(left));
};
/** Whose a payload without a mark is if all versions are asked: nobody's if another version takes it too. */
const alone = (name: string): string => (versionsOf(name).length === 1 ? name : "nobody's");
const phone = ["PismoPhoneChangeV1"];
const answer = ["UpdateClientPhoneNumberResponse"];
const events = every.filter((name) => name.endsWith("V1") && !name.startsWith("Pismo"));

/**
 * The answer that each function gives for a value: the contract's name, `not` and the name of which it is another
 * version, or `nobody's`. `check` asks among all contracts, and does not accept an envelope by itself.
 */
type Row = readonly [what: string, value: unknown, among: readonly string[], consumer: string, check?: string];

const rows: readonly Row[] = [
  ["an event", removed, events, "ClientAddressRemovedV1"],
  ["an event among all", removed, every, "ClientAddressRemovedV1"],
  ["an event of which nobody asks", removed, phone, "nobody's"],
  ["a broken event", { ...removed, data: {} }, events, "ClientAddressRemovedV1"],
  ["no more than a mark", { metadata: { typeName: "ClientAddressRemovedV1" } }, every, "ClientAddressRemovedV1"],
  ["an event with properties that nobody knows", { ...removed, extra: 1 }, every, "ClientAddressRemovedV1"],
  ["an event beside a text at event_type", { ...removed, event_type: "x" }, every, "ClientAddressRemovedV1"],
  ["an event beside a known event_type", { ...removed, event_type: "phone_change" }, every, "ClientAddressRemovedV1"],
  ["a telephone's event", telephone, every, "ClientDefaultTelephoneUpdatedV1"],
  ["an event whose schema has no const", added, every, "TransactionalAccountAuthorisedUserAddedV1"],
  [
    "a later version by name",
    withMetadata(removed, { typeName: "ClientAddressRemovedV99" }),
    every,
    `not ${versionsOf("ClientAddressRemovedV1")[0]}`,
  ],
  [
    "an earlier version by name",
    withMetadata(removed, { typeName: "ClientAddressRemovedV0" }),
    every,
    `not ${versionsOf("ClientAddressRemovedV1")[0]}`,
  ],
  ["a later version by number", withMetadata(removed, { version: 2 }), every, "not ClientAddressRemovedV1"],
  [
    "a later version by text",
    withMetadata(added, { version: "V2.0.0" }),
    every,
    "not TransactionalAccountAuthorisedUserAddedV1",
  ],
  [
    "a later version by major text",
    withMetadata(added, { version: "V2" }),
    every,
    "not TransactionalAccountAuthorisedUserAddedV1",
  ],
  ["a minor version", withMetadata(added, { version: "V1.7.0" }), every, "TransactionalAccountAuthorisedUserAddedV1"],
  [
    "the page's version, where the name says another",
    withMetadata(telephone, { version: 0 }),
    every,
    "ClientDefaultTelephoneUpdatedV1",
  ],
  ["a version of another type", withMetadata(removed, { version: "2" }), every, "ClientAddressRemovedV1"],
  ["a version that is none", withMetadata(removed, { version: "latest" }), every, "ClientAddressRemovedV1"],
  ["a version that is an object", withMetadata(removed, { version: {} }), every, "ClientAddressRemovedV1"],
  ["an event without its version", withMetadata(removed, { typeName: "ClientAddressRemoved" }), every, "nobody's"],
  ["an event in other letters", withMetadata(removed, { typeName: "clientaddressremovedv1" }), every, "nobody's"],
  ["an event of nobody", withMetadata(removed, { typeName: "MadeUpV1" }), every, "nobody's"],
  ["an empty name", withMetadata(removed, { typeName: "" }), every, "nobody's"],
  ["null as a name", withMetadata(removed, { typeName: null }), every, "nobody's"],
  ["a number as a name", withMetadata(removed, { typeName: 5 }), every, "nobody's"],
  ["a list as a name", withMetadata(removed, { typeName: ["ClientAddressRemovedV1"] }), every, "nobody's"],
  ["__proto__ as a name", withMetadata(removed, { typeName: "__proto__" }), every, "nobody's"],
  ["constructor as a name", withMetadata(removed, { typeName: "constructor" }), every, "nobody's"],
  ["constructor with a version as a name", withMetadata(removed, { typeName: "constructorV1" }), every, "nobody's"],
  [
    "a contract without a mark as a name",
    withMetadata(removed, { typeName: "UpdateClientPhoneNumber" }),
    every,
    "nobody's",
  ],
  ["a mark that is inherited", Object.create(removed), every, "nobody's"],
  ["metadata in text", { ...removed, metadata: JSON.stringify(removed.metadata) }, every, "nobody's"],

  ["an envelope", envelope, phone, "PismoPhoneChangeV1"],
  ["an envelope among all", envelope, every, "PismoPhoneChangeV1", "PismoEvent<PismoPhoneChangeV1>"],
  ["an envelope for whoever asks for any", envelope, ["PismoEvent"], "PismoEvent", "PismoEvent<PismoPhoneChangeV1>"],
  ["phone-change", { ...envelope, event_type: "phone-change" }, phone, "PismoPhoneChangeV1"],
  ["phone-change-1", { ...envelope, event_type: "phone-change-1" }, phone, "PismoPhoneChangeV1"],
  [
    "phone-change-1 of the domain account",
    { ...envelope, domain: "account", event_type: "phone-change-1" },
    phone,
    "nobody's",
  ],
  [
    "phone-change-1 of account among all",
    { ...envelope, domain: "account", event_type: "phone-change-1" },
    every,
    "PismoEvent",
    "nobody's",
  ],
  ["phone-change-99", { ...envelope, event_type: "phone-change-99" }, phone, "not PismoPhoneChangeV1"],
  [
    "phone-change-2 of the domain account",
    { ...envelope, domain: "account", event_type: "phone-change-2" },
    phone,
    "nobody's",
  ],
  ["phone_change with schema_version 2", { ...envelope, schema_version: 2 }, phone, "not PismoPhoneChangeV1"],
  ["phone_change with schema_version as text", { ...envelope, schema_version: "2" }, phone, "not PismoPhoneChangeV1"],
  ["phone_change with schema_version 1 as text", { ...envelope, schema_version: "1" }, phone, "PismoPhoneChangeV1"],
  ["phone_change without a version", { ...envelope, schema_version: undefined }, phone, "PismoPhoneChangeV1"],
  ["phone_change without a domain", { ...envelope, domain: undefined }, phone, "PismoPhoneChangeV1"],
  ["another event", { ...envelope, event_type: "account-change-1" }, phone, "nobody's"],
  [
    "another event for whoever asks for any",
    { ...envelope, event_type: "account-change-1" },
    ["PismoEvent"],
    "PismoEvent",
    "nobody's",
  ],
  ["a number as event_type", { ...envelope, event_type: 5 }, phone, "nobody's"],
  ["a number as event_type among all", { ...envelope, event_type: 5 }, every, "nobody's"],
  ["__proto__ as event_type", { ...envelope, event_type: "__proto__" }, phone, "nobody's"],
  ["constructor as event_type", { ...envelope, event_type: "constructor" }, phone, "nobody's"],
  [
    "an envelope beside metadata without a name",
    { ...envelope, metadata: { typeName: null } },
    every,
    "PismoPhoneChangeV1",
    "PismoEvent<PismoPhoneChangeV1>",
  ],
  [
    "an envelope beside a name of nobody",
    { ...envelope, metadata: { typeName: "MadeUpV1" } },
    every,
    "PismoPhoneChangeV1",
    "PismoEvent<PismoPhoneChangeV1>",
  ],
  ["an envelope without data", { ...envelope, data: undefined }, phone, "PismoPhoneChangeV1"],
  ["an envelope around a broken payload", { ...envelope, data: {} }, phone, "PismoPhoneChangeV1"],

  ["a bare payload", bare, phone, "PismoPhoneChangeV1", alone("PismoPhoneChangeV1")],
  ["a bare payload among all", bare, every, alone("PismoPhoneChangeV1")],
  ["a bare payload for whoever asks for envelopes", bare, ["PismoEvent"], "nobody's", alone("PismoPhoneChangeV1")],
  ["a bare payload with a property that nobody knows", { ...bare, other: 1 }, phone, "nobody's"],
  ["a request", request, ["UpdateClientPhoneNumber"], "UpdateClientPhoneNumber", alone("UpdateClientPhoneNumber")],
  ["a request among all", request, every, alone("UpdateClientPhoneNumber")],
  ["a request to whoever handles responses", request, answer, "nobody's", alone("UpdateClientPhoneNumber")],
  ["a request that is broken, to whoever handles responses", { ...request, PhoneNumber: {} }, answer, "nobody's"],
  ["a response", response, answer, "UpdateClientPhoneNumberResponse", alone("UpdateClientPhoneNumberResponse")],
  ["a response among all", response, every, alone("UpdateClientPhoneNumberResponse")],
  ["a response that is broken", { ...response, Status: "Perhaps" }, answer, "nobody's"],
  ["something with an id", { Id: "7", order: "x" }, answer, "nobody's"],
  [
    "no more than an id",
    { Id: "7" },
    answer,
    "UpdateClientPhoneNumberResponse",
    alone("UpdateClientPhoneNumberResponse"),
  ],
  ["a response with a key that every object inherits", { ...response, constructor: "x" }, answer, "nobody's"],
  ["a response with the key __proto__", JSON.parse('{"Status":"Failed","__proto__":{}}'), answer, "nobody's"],
  ["an empty object", {}, answer, "nobody's"],
  ["an empty object among all", {}, every, "nobody's"],
  ["a list", [removed], every, "nobody's"],
  ["text", JSON.stringify("text"), every, "nobody's"],
];

const errorOf = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
};

const toAnswer = (outcome: { readonly status: string; readonly contract?: string }): string => {
  if (outcome.status === "unknown-version") return `not ${outcome.contract}`;
  return outcome.contract ?? "nobody's";
};

const named = rows.map(([what, value, among, consumer, check = consumer]) => ({ what, value, among, consumer, check }));

describe.each(named)("$what", ({ what, value, among, consumer, check }) => {
  it("is the same to a consumer, handled or not", async () => {
    const { outcome, calls } = await receive(among.map(contractOf), { body: value });
    expect(toAnswer(outcome)).toBe(consumer);
    if (!consumer.includes("V1") || consumer.startsWith("not")) return;
    expect(["handled", "invalid"]).toContain(outcome.status);
    expect(calls.map(({ contract }) => contract)).toEqual(outcome.status === "handled" ? [consumer] : []);
  });

  it("is the same to check", () => {
    const judge = createClassifier(judgesBy("published"), { invalid: false })(value);
    const found = "name" in judge ? judge.name : judge.issue.message;
    const expected = check === "PismoPhoneChangeV1" && value !== bare ? "PismoEvent<PismoPhoneChangeV1>" : check;
    if (expected === "nobody's" && !("name" in judge)) expect(judge.issue.keyword).toBe("contract");
    else if (expected.startsWith("not ")) {
      const name = expected.slice(4);
      const known = new RegExp(`; known: (?:${name}|phone[_-]change)`);
      expect(found).toMatch(/^names no contract: its version is not known/);
      expect(found).toMatch(known);
    } else if (among === every || consumer !== "nobody's") expect(found).toBe(expected);
  });

  it("is the same to open, which throws for what is not its contract's", () => {
    // The caller says whose it is: `open` opens what the contract accepts.
    const isPhone =
      [consumer, check].some((name) => name.includes("PismoPhoneChangeV1")) || PismoPhoneChangeV1.is(value);
    const opened = PismoEvent.safeOpen(PismoPhoneChangeV1, value);
    if (!isPhone) expect(opened.success, what).toBe(false);
    if (!opened.success) expect(opened.error.issues.length).toBeGreaterThan(0);
    if (opened.success) expect([value, (value as { data?: unknown }).data]).toContain(opened.value.payload);
  });

  it("is the same to identify and parseAny, among all", () => {
    if (among !== every) return;
    const identification = identify(typeof value === "string" ? JSON.parse(value) : value);
    const { contract } = identification;
    const other = "otherVersionOf" in identification ? `not ${identification.otherVersionOf}` : "nobody's";
    expect(contract ?? other).toBe(consumer);
    const error = errorOf(() => parseAny(value));
    if (contract === undefined) expect(isContractError(error) && error.issues[0].keyword).toBe("contract");
    else if (error === undefined) expect(parseAny(value)).toMatchObject({ contract });
    else expect(isContractError(error) && error.contract).toBe(contract);
  });
});

describe("who knows better", () => {
  it("tells receive whose a payload is, and it is judged by that contract", async () => {
    const { outcome } = await receive(
      [UpdateClientPhoneNumber],
      { body: {} },
      {},
      { contract: UpdateClientPhoneNumber },
    );
    expect(outcome).toMatchObject({ status: "invalid", contract: "UpdateClientPhoneNumber" });
    const known = { contract: UpdateClientPhoneNumberResponse };
    expect((await receive([UpdateClientPhoneNumberResponse], { body: {} }, {}, known)).outcome.status).toBe("handled");
    const handled = await receive([PismoPhoneChangeV1], { body: envelope }, {}, { contract: PismoPhoneChangeV1 });
    expect(handled.calls[0]).toMatchObject({ payload: envelope.data, received: { envelope } });
  });

  it("throws what when throws, since nothing is wrong with the message", async () => {
    const fault = new Error("of the route");
    const when = () => {
      throw fault;
    };
    const consumer = createConsumer([on(UpdateClientPhoneNumberResponse, () => {}, { when })]);
    await expect(consumer.receive({ body: response })).rejects.toBe(fault);
    const given = { contract: UpdateClientPhoneNumberResponse };
    expect(await consumer.receive({ body: response }, given)).toMatchObject({ status: "handled" });
  });

  it("may handle events of one name in two domains", async () => {
    const { identity } = PismoPhoneChangeV1;
    const other = { ...PismoPhoneChangeV1, name: "Other", identity: { ...identity, with: { "/domain": "account" } } };
    const consumer = createConsumer<string>([on(PismoPhoneChangeV1, () => {}), on(other, () => {})]);
    expect(await consumer.receive({ body: envelope })).toMatchObject({ contract: "PismoPhoneChangeV1" });
    expect(await consumer.receive({ body: { ...envelope, domain: "account" } })).toMatchObject({ contract: "Other" });
  });

  it("reads the bytes of another realm too", () => {
    const bytes = vm.runInNewContext("Uint8Array.from(bytes)", { bytes: [...Buffer.from(JSON.stringify(removed))] });
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    expect(parseAny(bytes)).toMatchObject({ contract: "ClientAddressRemovedV1", payload: removed });
  });

  it("must have a handler for it", async () => {
    const given = receive([ClientAddressRemovedV1], { body: {} }, {}, { contract: UpdateClientPhoneNumber });
    await expect(given).rejects.toThrow("receive: UpdateClientPhoneNumber has no handler here");
  });

  it("names the file: an envelope of any event is one, if its file is called so", () => {
    const value = { ...envelope, event_type: "account-change-1" };
    const clues = { named: "PismoEvent", invalid: false };
    expect(createClassifier(judgesBy("strict"), clues)(value)).toMatchObject({ name: "PismoEvent" });
    expect(createClassifier(judgesBy("strict"), { invalid: false })(value)).toMatchObject({
      issue: { pointer: "/event_type", keyword: "contract" },
    });
  });

  it("is refused strictly who says another version than the name", () => {
    const value = withMetadata(removed, { version: 2 });
    const result = ClientAddressRemovedV1.strict.safeParse(value);
    expect(ClientAddressRemovedV1.is(value)).toBe(true);
    expect(!result.success && result.error.issues).toEqual([
      {
        path: ["metadata", "version"],
        pointer: "/metadata/version",
        keyword: "enum",
        message: "must be version 1",
        rule: "documented",
      },
    ]);
    expect(TransactionalAccountAuthorisedUserAddedV1.strict.is(withMetadata(added, { version: "V2.0.0" }))).toBe(false);
  });

  it("is told by open what in an envelope names another event", () => {
    const opened = PismoEvent.safeOpen(PismoPhoneChangeV1, { ...envelope, domain: "account", schema_version: 3 });
    expect(!opened.success && opened.error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual([
      "/domain const",
      "/schema_version enum",
    ]);
  });
});
