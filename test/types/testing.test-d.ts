import fc from "fast-check";
import { describe, expectTypeOf, it } from "vitest";
import {
  TransactionalAccountAuthorisedUserAddedV1 as Added,
  ClientAddressRemovedV1,
  type ClientAddressRemovedV1Strict,
  PismoEvent,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumber,
  type UpdateClientPhoneNumberStrict,
} from "../../src/index.js";
import { arbitrary, incoming, messageOf, nearMisses, type Overrides, sample } from "../../src/testing.js";

describe("sample", () => {
  it("is of the strict type", () => {
    expectTypeOf(sample(ClientAddressRemovedV1)).toEqualTypeOf<ClientAddressRemovedV1Strict>();
    expectTypeOf(sample(UpdateClientPhoneNumber)).toEqualTypeOf<UpdateClientPhoneNumberStrict>();
    expectTypeOf(sample(PismoEvent.of(PismoPhoneChangeV1)).data.object.active).toEqualTypeOf<boolean>();
  });

  it("takes parts at any depth, and nothing else", () => {
    sample(ClientAddressRemovedV1, { data: { addressRemoved: { city: undefined } } }, { seed: 3 });
    sample(UpdateClientPhoneNumber, { PhoneNumber: { PhoneNumberType: "Emergency" } });
    sample(PismoPhoneChangeV1, { roles: ["a"], object: { extension: null } });
    expectTypeOf<{ data: { clientId: number } }>().not.toExtend<Overrides<ClientAddressRemovedV1Strict>>();
    // @ts-expect-error the page lists the levels
    sample(Added, { data: { authorisedUserDetails: { level: "3" } } });
    // @ts-expect-error there is no such property
    sample(ClientAddressRemovedV1, { data: { clientID: "" } });
    // @ts-expect-error a name is no contract
    sample("ClientAddressRemovedV1");
  });
});

describe("arbitraries", () => {
  it("are fast-check's own, with the type of what they make", () => {
    expectTypeOf(arbitrary(ClientAddressRemovedV1, fc)).toExtend<fc.Arbitrary<ClientAddressRemovedV1Strict>>();
    fc.property(arbitrary(ClientAddressRemovedV1), fc.nat(), (event, number) => {
      expectTypeOf(event).toEqualTypeOf<ClientAddressRemovedV1Strict>();
      expectTypeOf(number).toEqualTypeOf<number>();
    });
    fc.property(nearMisses(ClientAddressRemovedV1, fc), (payload) => expectTypeOf(payload).toBeUnknown());
  });
});

describe("incoming", () => {
  it("has the type of its form", () => {
    const message = messageOf(ClientAddressRemovedV1, {});
    expectTypeOf(incoming(message, "kafkajs").body).toExtend<Buffer>();
    expectTypeOf(incoming(message, "nats").delivery.data).toEqualTypeOf<Uint8Array>();
    // @ts-expect-error there is no such form
    incoming(message, "kafka");
  });
});
