import { Type } from "typebox";
import { assertType, describe, expectTypeOf, it } from "vitest";
import * as schemas from "../../src/generated/typebox.js";
import {
  ClientAddressRemovedV1,
  type ContractError,
  type ContractMap,
  contracts,
  type Fields,
  type Issue,
  isContractError,
  PismoEvent,
  PismoPhoneChangeV1,
  redact,
  type StandardSchemaV1,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
} from "../../src/index.js";

declare const data: ClientAddressRemovedV1["data"];
declare const value: unknown;

describe("type tests", () => {
  it("can fail: the negative control", () => {
    // @ts-expect-error a text is no number; were this no error, no test here would be worth anything
    expectTypeOf<string>().toEqualTypeOf<number>();
  });
});

describe("redact", () => {
  it("takes whatever knows its fields, and gives no payload", () => {
    expectTypeOf(redact(ClientAddressRemovedV1, value)).toEqualTypeOf<unknown>();
    expectTypeOf(contracts.PismoPhoneChangeV1.fields).toEqualTypeOf<Fields>();
    redact({ fields: { parts: { name: { mark: "personal" }, inner: { parts: { other: {} }, open: true } } } }, value);
    // @ts-expect-error a validator alone knows no fields
    redact(ClientAddressRemovedV1.strict, value);
    // @ts-expect-error there is no such mark
    redact({ fields: { mark: "private" } }, value);
  });
});

describe("a contract", () => {
  it("is a type and a value under one name", () => {
    expectTypeOf(ClientAddressRemovedV1.parse(value)).toEqualTypeOf<ClientAddressRemovedV1>();
    expectTypeOf(ClientAddressRemovedV1.name).toEqualTypeOf<"ClientAddressRemovedV1">();
    expectTypeOf<ClientAddressRemovedV1["metadata"]["typeName"]>().toEqualTypeOf<"ClientAddressRemovedV1">();
  });

  it("is closed: a typo is an error", () => {
    // @ts-expect-error addressRemoved is the name
    assertType<ClientAddressRemovedV1["data"]>({ ...data, adressRemoved: {} });
  });

  it("narrows by is and by safeParse", () => {
    if (ClientAddressRemovedV1.is(value)) expectTypeOf(value).toEqualTypeOf<ClientAddressRemovedV1>();
    const result = ClientAddressRemovedV1.safeParse(value);
    if (result.success) expectTypeOf(result.value).toEqualTypeOf<ClientAddressRemovedV1>();
    else expectTypeOf(result.error).toEqualTypeOf<ContractError>();
    // @ts-expect-error the value is there only where it is a success
    result.value;
  });

  it("is a Standard Schema of its payload", () => {
    expectTypeOf(ClientAddressRemovedV1).toExtend<StandardSchemaV1<ClientAddressRemovedV1>>();
  });

  it("is found in the record and the map under its name", () => {
    expectTypeOf(contracts.PismoPhoneChangeV1).toEqualTypeOf(PismoPhoneChangeV1);
    expectTypeOf<ContractMap["ClientAddressRemovedV1"]>().toEqualTypeOf<ClientAddressRemovedV1>();
  });

  it("has the type of its TypeBox schema", () => {
    expectTypeOf<Type.Static<typeof schemas.UpdateClientPhoneNumber>>().toExtend<UpdateClientPhoneNumber>();
    expectTypeOf<UpdateClientPhoneNumber>().toExtend<Type.Static<typeof schemas.UpdateClientPhoneNumber>>();
    expectTypeOf(Type.Object({ event: schemas.ClientAddressRemovedV1 })).not.toBeAny();
  });
});

describe("errors", () => {
  it("have at least one issue", () => {
    if (isContractError(value)) {
      expectTypeOf(value.issues[0]).toEqualTypeOf<Issue>();
      expectTypeOf(value.issues[0].rule).toEqualTypeOf<"published" | "documented">();
    }
  });
});

describe("build", () => {
  it("lets the filled metadata be left out, and a Date be given", () => {
    expectTypeOf(ClientAddressRemovedV1.build(data)).toExtend<ClientAddressRemovedV1>();
    ClientAddressRemovedV1.build(data, { source: "CRM", occurredAtUtc: new Date(), version: undefined });
    ClientAddressRemovedV1.build(data, {}, { clock: () => new Date(0) });
    // @ts-expect-error there is no such metadata
    ClientAddressRemovedV1.build(data, { sorce: "CRM" });
    // @ts-expect-error the version of this contract is a number
    ClientAddressRemovedV1.build(data, { version: "V1" });
    // @ts-expect-error a source is no Date
    ClientAddressRemovedV1.build(data, { source: new Date() });
    // @ts-expect-error data is not optional
    ClientAddressRemovedV1.build();
    // @ts-expect-error clientId and others are missing
    ClientAddressRemovedV1.build({ accountNumber: "1" });
  });

  it("requires metadata that nothing can fill", () => {
    const event = TransactionalAccountAuthorisedUserAddedV1.build(
      {},
      { isTransactionalAccountAvailableForClient: true },
    );
    expectTypeOf(event.metadata.version).toEqualTypeOf<string>();
    expectTypeOf(event).toExtend<TransactionalAccountAuthorisedUserAddedV1>();
    // @ts-expect-error the second argument is required
    TransactionalAccountAuthorisedUserAddedV1.build({});
    // @ts-expect-error isTransactionalAccountAvailableForClient is required
    TransactionalAccountAuthorisedUserAddedV1.build({}, { source: "CRM" });
  });

  it("of Pismo's payload fills method and URI", () => {
    const object = {} as PismoPhoneChangeV1["object"];
    PismoPhoneChangeV1.build(object, { email: "operator@example.com", roles: [], origin: "CRM" });
    PismoPhoneChangeV1.build(object, { email: "operator@example.com", roles: [], origin: "CRM", method: "PUT" });
    // @ts-expect-error origin is missing
    PismoPhoneChangeV1.build(object, { email: "operator@example.com", roles: [] });
    // @ts-expect-error the operation is required
    PismoPhoneChangeV1.build(object);
  });

  it("of Debitsuccess's request asks for the user", () => {
    const request = { PhoneNumber: { PhoneNumberType: "Home", Number: "1" }, AccountReferenceNo: "1" } as const;
    UpdateClientPhoneNumber.build(request, { user: { Username: "u", Password: "p" }, newId: () => "1" });
    UpdateClientPhoneNumber.build({ ...request, DateCreated: new Date() }, { user: { Username: "u", Password: "p" } });
    // @ts-expect-error the user is required
    UpdateClientPhoneNumber.build(request, {});
    const fax = { PhoneNumberType: "Fax", Number: "1" } as const;
    // @ts-expect-error there is no such type of phone number
    UpdateClientPhoneNumber.build({ PhoneNumber: fax }, { user: { Username: "u", Password: "p" } });
  });
});

describe("Pismo's envelope", () => {
  it("has the type of its payload", () => {
    expectTypeOf<PismoEvent["data"]>().toEqualTypeOf<unknown>();
    const event = PismoEvent.of(PismoPhoneChangeV1).parse(value);
    expectTypeOf(event.data).toEqualTypeOf<PismoPhoneChangeV1>();
    expectTypeOf(event).toExtend<PismoEvent<PismoPhoneChangeV1>>();
    expectTypeOf(PismoEvent.open(PismoPhoneChangeV1, value).payload).toEqualTypeOf<PismoPhoneChangeV1>();
    // @ts-expect-error only Pismo's payloads come in this envelope
    PismoEvent.of(ClientAddressRemovedV1);
  });
});
