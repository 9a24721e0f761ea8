import { assertType, describe, expectTypeOf, it } from "vitest";
import {
  TransactionalAccountAuthorisedUserAddedV1 as Added,
  ClientAddressRemovedV1,
  type ClientAddressRemovedV1Data,
  type ClientAddressRemovedV1Strict,
  createProducer,
  PismoEvent,
  type PismoEventStrict,
  PismoPhoneChangeV1,
  type PismoPhoneChangeV1Strict,
  type TransactionalAccountAuthorisedUserAddedV1,
  type TransactionalAccountAuthorisedUserAddedV1Strict,
  UpdateClientPhoneNumber,
  type UpdateClientPhoneNumberData,
  type UpdateClientPhoneNumberStrict,
} from "../../src/index.js";

declare const value: unknown;
declare const city: string | undefined;
declare const removed: ClientAddressRemovedV1;
const user = { Username: "u", Password: "p" };
const available = { isTransactionalAccountAvailableForClient: true };
const PhoneNumber = { PhoneNumberType: "Mobile", Number: "1" } as const;
const Emergency = { PhoneNumberType: "Emergency", Number: "1" } as const;
const AccountReferenceNo = "1";

describe("type tests", () => {
  it("can fail: the negative control", () => {
    // @ts-expect-error a text is no number; were this no error, no test here would be worth anything
    expectTypeOf<string>().toEqualTypeOf<number>();
  });
});

describe("what is written", () => {
  it("has the values that the page lists, and no others", () => {
    Added.build({ authorisedUserDetails: { level: "0" } }, available);
    // @ts-expect-error the page allows 0, 1 and 2
    Added.build({ authorisedUserDetails: { level: "7" } }, available);
    // @ts-expect-error the page lists texts
    Added.build({ authorisedUserDetails: { level: 1 } }, available);
    // @ts-expect-error the page has another name
    Added.build({}, { ...available, typeName: "ClientAddressRemovedV1" });
    // @ts-expect-error the page allows 0, 1 and 2
    createProducer().message(Added, { authorisedUserDetails: { level: "7" } }, available);
  });

  it("has one of the properties of which one must be there", () => {
    UpdateClientPhoneNumber.build({ PhoneNumber, AccountReferenceNo }, { user });
    UpdateClientPhoneNumber.build({ PhoneNumber, ExternalAccountReferenceNo: "1" }, { user });
    UpdateClientPhoneNumber.build({ PhoneNumber, AccountReferenceNo, ExternalAccountReferenceNo: undefined }, { user });
    // @ts-expect-error there is no reference number
    UpdateClientPhoneNumber.build({ PhoneNumber }, { user });
    // @ts-expect-error undefined is none
    UpdateClientPhoneNumber.build({ PhoneNumber, AccountReferenceNo: undefined }, { user });
    // @ts-expect-error there is no reference number
    createProducer().message(UpdateClientPhoneNumber, { PhoneNumber }, { user });
  });

  it("has what a condition asks for", () => {
    UpdateClientPhoneNumber.build({ PhoneNumber: { ...Emergency, Name: "N" }, AccountReferenceNo }, { user });
    UpdateClientPhoneNumber.build({ PhoneNumber: { ...PhoneNumber, Name: "N" }, AccountReferenceNo }, { user });
    // @ts-expect-error an Emergency needs a Name
    UpdateClientPhoneNumber.build({ PhoneNumber: Emergency, AccountReferenceNo }, { user });
    const Fax = { ...PhoneNumber, PhoneNumberType: "Fax" } as const;
    // @ts-expect-error there is no such type of phone number
    UpdateClientPhoneNumber.build({ PhoneNumber: Fax, AccountReferenceNo }, { user });
  });

  it("may be undefined where it may be absent, and nowhere else", () => {
    const { addressRemoved, ...others } = removed.data;
    ClientAddressRemovedV1.build({ ...others, addressRemoved: { ...addressRemoved, city } });
    ClientAddressRemovedV1.build(removed.data, { source: city, typeName: undefined });
    // @ts-expect-error it must be there
    ClientAddressRemovedV1.build({ ...others, addressRemoved: { ...addressRemoved, addressId: city } });
  });

  it("may be a Date where the page asks for a date-time, and nowhere else", () => {
    ClientAddressRemovedV1.build({ ...removed.data, removedAtUtc: new Date() }, { occurredAtUtc: new Date() });
    Added.build({ authorisedUserDetails: { startAt: new Date(), expiryAt: city } }, available);
    UpdateClientPhoneNumber.build({ PhoneNumber, AccountReferenceNo, DateCreated: new Date() }, { user });
    // @ts-expect-error the account number is no date
    ClientAddressRemovedV1.build({ ...removed.data, accountNumber: new Date() });
  });

  it("may be a list that nobody may change", () => {
    const roles: readonly string[] = [];
    PismoPhoneChangeV1.build({} as PismoPhoneChangeV1["object"], { email: "", roles, origin: "" });
  });

  it("is what a consumer was given, unless the page asks for more", () => {
    ClientAddressRemovedV1.build(removed.data, removed.metadata);
    const added = {} as Required<TransactionalAccountAuthorisedUserAddedV1>;
    // @ts-expect-error the published schema lets level be any text
    Added.build(added.data, available);
    Added.build(Added.strict.parse(value).data, available);
  });

  it("is closed", () => {
    // @ts-expect-error city is the name
    assertType<ClientAddressRemovedV1Data["addressRemoved"]>({ ...removed.data.addressRemoved, cty: "" });
    // @ts-expect-error there is no such property
    assertType<UpdateClientPhoneNumberData>({ PhoneNumber, AccountReferenceNo, Number: "1" });
  });
});

describe("strict", () => {
  it("has the type of both schemas", () => {
    expectTypeOf(ClientAddressRemovedV1.strict.parse(value)).toEqualTypeOf<ClientAddressRemovedV1Strict>();
    expectTypeOf(Added.strict.parseJson("")).toEqualTypeOf<TransactionalAccountAuthorisedUserAddedV1Strict>();
    expectTypeOf(
      UpdateClientPhoneNumber.strict.allowingUnknown.parse(value),
    ).toEqualTypeOf<UpdateClientPhoneNumberStrict>();
    const { metadata, data } = Added.strict.parse(value);
    expectTypeOf(metadata.typeName).toEqualTypeOf<"TransactionalAccountAuthorisedUserAddedV1">();
    expectTypeOf(data.authorisedUserDetails?.level).toEqualTypeOf<"0" | "1" | "2" | undefined>();
    expectTypeOf(Added.parse(value).data).toEqualTypeOf<TransactionalAccountAuthorisedUserAddedV1["data"]>();
  });

  it("narrows, and is a Standard Schema of the same type", () => {
    if (Added.strict.is(value)) expectTypeOf(value).toEqualTypeOf<TransactionalAccountAuthorisedUserAddedV1Strict>();
    const request = UpdateClientPhoneNumber.strict.parse(value);
    const { PhoneNumber: phone } = request;
    if (phone.PhoneNumberType === "Emergency") expectTypeOf(phone.Name).toEqualTypeOf<string>();
    else expectTypeOf(phone.Name).toEqualTypeOf<string | undefined>();
  });

  it("is a subtype of the published one", () => {
    expectTypeOf<ClientAddressRemovedV1Strict>().toExtend<ClientAddressRemovedV1>();
    expectTypeOf<TransactionalAccountAuthorisedUserAddedV1Strict>().toExtend<TransactionalAccountAuthorisedUserAddedV1>();
    expectTypeOf<UpdateClientPhoneNumberStrict>().toExtend<UpdateClientPhoneNumber>();
    expectTypeOf<PismoEventStrict>().toExtend<PismoEvent>();
    expectTypeOf<PismoPhoneChangeV1Strict>().toExtend<PismoPhoneChangeV1>();
  });

  it("is strict for the envelope and for what it carries", () => {
    const event = PismoEvent.of(PismoPhoneChangeV1).strict.parse(value);
    expectTypeOf(event.data).toEqualTypeOf<PismoPhoneChangeV1Strict>();
    expectTypeOf(event.cid).toEqualTypeOf<string>();
    expectTypeOf(PismoEvent.of(PismoPhoneChangeV1).parse(value).cid).toEqualTypeOf<string | undefined>();
  });
});
