import { describe, expect, it } from "vitest";
import { type Consumable, on } from "../../src/consumer/route.js";
import { createIdentify } from "../../src/identity/identify.js";
import {
  ClientAddressRemovedV1,
  ClientDefaultTelephoneUpdatedV1,
  PismoEvent,
  PismoPhoneChangeV1,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { thrownBy } from "../support/issues.js";
import { madeUpEvent, madeUpPayload, madeUpPismoPayload } from "../support/made-up.js";
import { readPayload } from "../support/payloads.js";

/** Where a value goes, in a word: the contract's name, what is known of it, or why it belongs nowhere. */
const routerOf = (...contracts: readonly Consumable<unknown>[]) => {
  const identify = createIdentify(contracts.map((contract) => on(contract, () => {})));
  return (value: unknown): string => {
    const identified = identify(value);
    if ("found" in identified) return identified.found.contract.name;
    return "otherVersionOf" in identified ? `not ${identified.otherVersionOf.contract.name}` : identified.unknown;
  };
};

const typed = (typeName: unknown) => ({ metadata: { typeName }, data: {} });
const noTypeName = "its metadata.typeName names no contract that is known here";
const noEventType = "its event_type names no contract that is known here";
const noMark = expect.stringMatching(/^has no text at (?:metadata\.typeName|event_type)/);
const prototypeNames = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

describe("an event", () => {
  const find = routerOf(
    ClientAddressRemovedV1,
    ClientDefaultTelephoneUpdatedV1,
    TransactionalAccountAuthorisedUserAddedV1,
    PismoEvent,
    UpdateClientPhoneNumber,
  );

  it.each(["ClientAddressRemovedV1", "ClientDefaultTelephoneUpdatedV1", "TransactionalAccountAuthorisedUserAddedV1"])(
    "goes by its type name to %s, whatever else it is",
    (name) => {
      expect(find(typed(name))).toBe(name);
      for (const version of [1, 1.5, "V1", "V1.9.9", "1", "text", null, {}])
        expect(find({ metadata: { typeName: name, version } })).toBe(name);
      for (const version of name.startsWith("Transactional") ? ["V2.0.0", "V2", "2.1"] : [2, 2.5])
        expect(find({ metadata: { typeName: name, version } })).toBe(`not ${name}`);
      expect(find({ ...typed(name), event_type: "phone_change", PhoneNumber: {}, User: {} })).toBe(name);
    },
  );

  it.each(["ClientAddressRemovedV2", "ClientAddressRemovedV0", "ClientAddressRemovedV01", "ClientAddressRemovedV10"])(
    "of the type name %s is of another version",
    (typeName) => expect(find(typed(typeName))).toBe("not ClientAddressRemovedV1"),
  );

  it.each([
    "ClientAddressRemoved",
    "ClientAddressRemovedV",
    "ClientAddressRemovedV1.1",
    "ClientAddressRemovedV2 ",
    "clientAddressRemovedV1",
    "XClientAddressRemovedV2",
    "ClientAddressAddedV1",
    "V1",
    "",
    "PismoEvent",
    "UpdateClientPhoneNumber",
    "PismoEventV2",
    ...prototypeNames,
    ...prototypeNames.map((name) => `${name}V1`),
  ])("of the type name %j goes nowhere", (typeName) => expect(find(typed(typeName))).toBe(noTypeName));

  it.each([null, 1, {}, ["ClientAddressRemovedV1"]])(
    "goes nowhere with the type name %j, which is not text",
    (typeName) => {
      expect(find(typed(typeName))).toEqual(noMark);
      expect(find({ metadata: typeName, data: {} })).toEqual(noMark);
    },
  );

  it("says nothing without a type name", () => {
    for (const metadata of [undefined, {}, { typeName: undefined }])
      expect(find({ metadata, data: {} })).toEqual(noMark);
  });
});

describe("an event of several known versions", () => {
  const versions = (...numbers: readonly number[]) => routerOf(...numbers.map((n) => madeUpEvent(`ThingV${n}`)));

  it("goes to its own, in whatever order they are given", () => {
    for (const find of [versions(1, 3), versions(3, 1)]) {
      expect(find(typed("ThingV1"))).toBe("ThingV1");
      expect(find(typed("ThingV3"))).toBe("ThingV3");
    }
  });

  it.each(["ThingV2", "ThingV4", "ThingV9"])("as %s is another version of the latest", (typeName) => {
    expect(versions(1, 3)(typed(typeName))).toBe("not ThingV3");
    expect(versions(3, 1)(typed(typeName))).toBe("not ThingV3");
  });

  it("has a version that is a number: 10 is later than 9", () => {
    expect(versions(10, 9, 2)(typed("ThingV1"))).toBe("not ThingV10");
    expect(versions(2, 9, 10)(typed("ThingV1"))).toBe("not ThingV10");
  });

  it("is not mixed up with one whose name begins or ends alike", () => {
    const find = routerOf(madeUpEvent("ThingV1"), madeUpEvent("OtherThingV4"), madeUpEvent("ThingV2OldV5"));
    expect(find(typed("ThingV9"))).toBe("not ThingV1");
    expect(find(typed("OtherThingV9"))).toBe("not OtherThingV4");
    expect(find(typed("ThingV2OldV9"))).toBe("not ThingV2OldV5");
  });
});

describe("Pismo's envelope", () => {
  const enveloped = (event_type: string) => ({ domain: "audit", event_type, data: {} });

  it.each([
    ["the payload's contract", PismoPhoneChangeV1, "PismoPhoneChangeV1"],
    ["the envelope around it", PismoEvent.of(PismoPhoneChangeV1), "PismoEvent<PismoPhoneChangeV1>"],
  ] as const)("goes by its event type to %s", (_, contract, name) => {
    const find = routerOf(contract, ClientAddressRemovedV1, UpdateClientPhoneNumber);
    for (const type of ["phone_change", "phone-change", "phone-change-1"]) expect(find(enveloped(type))).toBe(name);
    for (const type of ["phone-change-2", "phone_change_2", "phone-change-10", "phone_change-0"])
      expect(find(enveloped(type))).toBe(`not ${name}`);
    const others = ["", "phone", "phone-changed", "phone-change-", "phone-change-1-x", "Phone-Change", "phone change"];
    for (const type of [...others, ...prototypeNames, "PismoPhoneChangeV1", "-1"])
      expect(find(enveloped(type)), type).toBe(noEventType);
  });

  it("goes, whatever its event, to the contract of all envelopes, unless its own is there", () => {
    for (const known of [PismoPhoneChangeV1, PismoEvent.of(PismoPhoneChangeV1)]) {
      for (const find of [routerOf(known, PismoEvent), routerOf(PismoEvent, known)]) {
        expect(find(enveloped("phone-change"))).toBe(known.name);
        for (const type of ["phone-change-2", "customer-creation-1", "", ...prototypeNames])
          expect(find(enveloped(type)), type).toBe("PismoEvent");
      }
    }
    expect(routerOf(PismoEvent)(enveloped("phone-change"))).toBe("PismoEvent");
  });

  it("of several versions goes to its own, and as another version to the latest", () => {
    const [first, third, tenth] = [
      madeUpPismoPayload("AV1", "card_lost", "card-lost", "card-lost-1"),
      madeUpPismoPayload("AV3", "card-lost-3"),
      madeUpPismoPayload("AV10", "card_lost_10"),
    ];
    for (const find of [routerOf(first, third, tenth), routerOf(tenth, third, first)]) {
      expect(find(enveloped("card_lost"))).toBe("AV1");
      expect(find(enveloped("card-lost-3"))).toBe("AV3");
      expect(find(enveloped("card_lost_10"))).toBe("AV10");
      expect(find(enveloped("card_lost_2"))).toBe("not AV10");
      expect(find(enveloped("card-lost-99"))).toBe("not AV10");
    }
    expect(routerOf(third, first)(enveloped("card-lost-2"))).toBe("not AV3");
  });

  it("goes, if versions share an event type, to the first that accepts its data, or to the first to say why", () => {
    const first = madeUpPismoPayload("LostV1", "lost", "lost-1");
    const accepting =
      (second: unknown) =>
      (value: unknown): value is { object: unknown } =>
        value === second;
    const second = { ...madeUpPismoPayload("LostV2", "lost", "lost-2"), is: accepting("of version 2") };
    const find = routerOf(first, second);
    expect(find({ event_type: "lost", data: { object: {} } })).toBe("LostV1");
    expect(find({ event_type: "lost", data: "of version 2" })).toBe("LostV2");
    expect(find({ event_type: "lost", data: "of neither" })).toBe("LostV1");
    expect(find({ event_type: "lost-2", data: { object: {} } })).toBe("LostV2");
    expect(find({ event_type: "lost-3", data: {} })).toBe("not LostV2");
  });

  it("is known by text alone", () => {
    const find = routerOf(PismoPhoneChangeV1, PismoEvent);
    for (const event_type of [undefined, null, 1, ["phone_change"]]) expect(find({ event_type })).toEqual(noMark);
  });
});

describe("a payload without a mark", () => {
  const phoneChange = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
  const request = readPayload<UpdateClientPhoneNumber>("UpdateClientPhoneNumber", "every-property");
  const response = readPayload<UpdateClientPhoneNumberResponse>("UpdateClientPhoneNumberResponse", "failed");
  const all = [UpdateClientPhoneNumberResponse, UpdateClientPhoneNumber, PismoPhoneChangeV1, ClientAddressRemovedV1];

  it.each([
    ["PismoPhoneChangeV1", phoneChange],
    ["UpdateClientPhoneNumber", request],
    ["UpdateClientPhoneNumberResponse", response],
  ])("goes to %s, which knows all its keys", (name, payload) => {
    expect(routerOf(...all)(payload)).toBe(name);
    expect(routerOf(...all.toReversed())(payload)).toBe(name);
    for (const other of ["other", "toString", "constructor"])
      expect(routerOf(...all)({ ...payload, [other]: 1 }), other).toEqual(noMark);
  });

  it("goes nowhere if it breaks the one contract that knows its keys", () => {
    expect(routerOf(...all)({ ...response, Status: "Perhaps" })).toEqual(noMark);
    expect(routerOf(UpdateClientPhoneNumberResponse)(request)).toBe(
      "carries no mark, and is not a payload of a contract without a mark",
    );
  });

  it("goes nowhere if two contracts accept it and know its keys", () => {
    const [first, second, third] = [
      madeUpPayload("First", "id", "common"),
      madeUpPayload("Second", "common"),
      madeUpPayload("Third", "common"),
    ];
    expect(routerOf(first, second)({ common: 1 })).toBe("Second");
    expect(routerOf(first, second, third)({ common: 1 })).toBe(
      "carries no mark, and satisfies more than one contract without a mark",
    );
  });

  it("goes to the contract of the route that says so, and to no other", () => {
    const [first, second] = [madeUpPayload("First", "common"), madeUpPayload("Second", "common")];
    const find = createIdentify([
      on(first, () => {}, { when: (value) => "one" in (value as object) }),
      on(second, () => {}),
    ]);
    const nameOf = (value: unknown) => {
      const identified = find(value);
      return "found" in identified ? identified.found.contract.name : undefined;
    };
    expect(nameOf({ one: 1, broken: true })).toBe("First");
    expect(nameOf({ common: 1 })).toBe("Second");
    expect(nameOf({ other: 1 })).toBeUndefined();
  });

  it("goes nowhere if no contract knows a key of its own", () => {
    const find = routerOf(...all);
    for (const value of [{}, { other: 1 }, Object.create({ PhoneNumber: {} }), { "": 1 }, new Date(0), new Map()])
      expect(find(value)).toEqual(noMark);
    for (const name of prototypeNames) expect(find(JSON.parse(`{ "${name}": {} }`)), name).toEqual(noMark);
  });

  it("goes to no contract whose payloads have a mark", () => {
    expect(routerOf(ClientAddressRemovedV1)({ metadata: {}, data: {} })).toEqual(noMark);
    expect(routerOf(PismoEvent)({ event_id: "1", domain: "audit", data: {} })).toEqual(noMark);
    expect(routerOf(PismoEvent.of(PismoPhoneChangeV1), PismoEvent)(phoneChange)).toEqual(noMark);
  });
});

describe("what is not an object", () => {
  it.each([undefined, null, true, 0, 1n, "{}", [], [typed("ClientAddressRemovedV1")], () => {}, Symbol.iterator])(
    "goes nowhere: %s",
    (value) => {
      expect(routerOf(ClientAddressRemovedV1, PismoEvent, UpdateClientPhoneNumberResponse)(value)).toBe(
        "is not an object",
      );
    },
  );
});

describe("a getter that throws", () => {
  it("is the consumer's to deal with", () => {
    const error = new Error("secret");
    const hostile = Object.defineProperty({}, "metadata", {
      get: () => {
        throw error;
      },
    });
    expect(thrownBy(() => routerOf(ClientAddressRemovedV1)(hostile))).toBe(error);
  });
});

describe("a value after others", () => {
  const contracts = [ClientAddressRemovedV1, ClientDefaultTelephoneUpdatedV1, PismoEvent, PismoPhoneChangeV1];
  const values = [
    typed("ClientAddressRemovedV1"),
    typed("ClientDefaultTelephoneUpdatedV1"),
    typed("ClientAddressRemovedV2"),
    typed("Unknown"),
    typed(""),
    typed(1),
    { event_type: "phone_change", domain: "audit" },
    { event_type: "ClientAddressRemovedV1" },
    {},
  ];

  it("goes where it goes alone", () => {
    const alone = values.map((value) => routerOf(...contracts)(value));
    const find = routerOf(...contracts);
    for (const before of values)
      for (const [index, value] of values.entries()) {
        find(before);
        expect(find(value)).toEqual(alone[index]);
      }
    expect(new Set(alone).size).toBeGreaterThan(4);
  });
});
