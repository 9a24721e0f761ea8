// @generated from schemas/* by scripts/generate.ts
// Do not edit: run npm run generate
import type { Glance } from "../check/model/glance.js";
import { isObject, lengthOf, lengthOfMember, lengthOfObject } from "../runtime/index.js";

const length1 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length1);
  const { "occurredAtUtc": m0, "typeName": m1, "source": m2, "version": m3, "sentAtUtc": m4, "applicationBreadcrumb": m5 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 19 : lengthOfMember(13, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 14 : lengthOfMember(8, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 12 : lengthOfMember(6, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 13 : lengthOfMember(7, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 15 : lengthOfMember(9, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 27 : lengthOfMember(21, lengthOf(m5))));
};
const length2 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length2);
  const { "addressId": m0, "firstLineOfAddress": m1, "city": m2, "postalCode": m3, "countryCode": m4 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 15 : lengthOfMember(9, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 24 : lengthOfMember(18, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 10 : lengthOfMember(4, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 16 : lengthOfMember(10, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 17 : lengthOfMember(11, lengthOf(m4))));
};
const length3 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length3);
  const { "clientId": m0, "clientNumber": m1, "accountNumber": m2, "addressRemoved": m3, "removedBySource": m4, "removedAtUtc": m5 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 14 : lengthOfMember(8, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 18 : lengthOfMember(12, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 19 : lengthOfMember(13, lengthOf(m2))) + lengthOfMember(14, length2(m3)) + (typeof m4 === "string" ? m4.length + 21 : lengthOfMember(15, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 18 : lengthOfMember(12, lengthOf(m5))));
};
const length4 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length4);
  const { "metadata": m0, "data": m1 } = value as any;
  return lengthOfObject(lengthOfMember(8, length1(m0)) + lengthOfMember(4, length3(m1)));
};
const length5 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length5);
  const { "telephoneId": m0, "telephoneNumber": m1, "countryCode": m2, "isDefault": m3, "modifiedBySource": m4, "modifiedAtUtc": m5 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 17 : lengthOfMember(11, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 21 : lengthOfMember(15, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 17 : lengthOfMember(11, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 15 : lengthOfMember(9, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 22 : lengthOfMember(16, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 19 : lengthOfMember(13, lengthOf(m5))));
};
const length6 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length6);
  const { "clientId": m0, "clientNumber": m1, "accountNumber": m2, "telephoneTypeUpdated": m3, "telephoneUpdated": m4 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 14 : lengthOfMember(8, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 18 : lengthOfMember(12, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 19 : lengthOfMember(13, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 26 : lengthOfMember(20, lengthOf(m3))) + lengthOfMember(16, length5(m4)));
};
const length7 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length7);
  const { "metadata": m0, "data": m1 } = value as any;
  return lengthOfObject(lengthOfMember(8, length1(m0)) + lengthOfMember(4, length6(m1)));
};
const length8 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length8);
  const { "event_id": m0, "schema_version": m1, "domain": m2, "event_type": m3, "org_id": m4, "cid": m5, "timestamp": m6, "data": m7 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 14 : lengthOfMember(8, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 20 : lengthOfMember(14, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 12 : lengthOfMember(6, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 16 : lengthOfMember(10, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 12 : lengthOfMember(6, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 9 : lengthOfMember(3, lengthOf(m5))) + (typeof m6 === "string" ? m6.length + 15 : lengthOfMember(9, lengthOf(m6))) + (typeof m7 === "string" ? m7.length + 10 : lengthOfMember(4, lengthOf(m7))));
};
const length9 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length9);
  const { "account_id": m0, "customer_id": m1, "area_code": m2, "number": m3, "type": m4, "extension": m5, "active": m6, "country_code": m7 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 16 : lengthOfMember(10, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 17 : lengthOfMember(11, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 15 : lengthOfMember(9, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 12 : lengthOfMember(6, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 10 : lengthOfMember(4, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 15 : lengthOfMember(9, lengthOf(m5))) + (typeof m6 === "string" ? m6.length + 12 : lengthOfMember(6, lengthOf(m6))) + (typeof m7 === "string" ? m7.length + 18 : lengthOfMember(12, lengthOf(m7))));
};
const length10 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length10);
  const { "method": m0, "uri": m1, "email": m2, "roles": m3, "origin": m4, "object": m5 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 12 : lengthOfMember(6, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 9 : lengthOfMember(3, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 11 : lengthOfMember(5, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 11 : lengthOfMember(5, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 12 : lengthOfMember(6, lengthOf(m4))) + lengthOfMember(6, length9(m5)));
};
const length11 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length11);
  const { "event_id": m0, "schema_version": m1, "domain": m2, "event_type": m3, "org_id": m4, "cid": m5, "timestamp": m6, "data": m7 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 14 : lengthOfMember(8, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 20 : lengthOfMember(14, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 12 : lengthOfMember(6, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 16 : lengthOfMember(10, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 12 : lengthOfMember(6, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 9 : lengthOfMember(3, lengthOf(m5))) + (typeof m6 === "string" ? m6.length + 15 : lengthOfMember(9, lengthOf(m6))) + lengthOfMember(4, length10(m7)));
};
const length12 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length12);
  const { "occurredAtUtc": m0, "typeName": m1, "source": m2, "applicationBreadcrumb": m3, "version": m4, "sentAtUtc": m5, "isTransactionalAccountAvailableForClient": m6 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 19 : lengthOfMember(13, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 14 : lengthOfMember(8, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 12 : lengthOfMember(6, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 27 : lengthOfMember(21, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 13 : lengthOfMember(7, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 15 : lengthOfMember(9, lengthOf(m5))) + (typeof m6 === "string" ? m6.length + 46 : lengthOfMember(40, lengthOf(m6))));
};
const length13 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length13);
  const { "globalClientId": m0, "clientNumber": m1, "type": m2, "fullName": m3 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 20 : lengthOfMember(14, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 18 : lengthOfMember(12, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 10 : lengthOfMember(4, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 14 : lengthOfMember(8, lengthOf(m3))));
};
const length14 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length14);
  const { "client": m0, "type": m1, "level": m2, "startAt": m3, "expiryAt": m4 } = value as any;
  return lengthOfObject(lengthOfMember(6, length13(m0)) + (typeof m1 === "string" ? m1.length + 10 : lengthOfMember(4, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 11 : lengthOfMember(5, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 13 : lengthOfMember(7, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 14 : lengthOfMember(8, lengthOf(m4))));
};
const length15 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length15);
  const { "globalTransactionAccountId": m0, "accountNumber": m1, "authorisedUserDetails": m2 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 32 : lengthOfMember(26, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 19 : lengthOfMember(13, lengthOf(m1))) + lengthOfMember(21, length14(m2)));
};
const length16 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length16);
  const { "metadata": m0, "data": m1 } = value as any;
  return lengthOfObject(lengthOfMember(8, length12(m0)) + lengthOfMember(4, length15(m1)));
};
const length17 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length17);
  const { "Id": m0, "Username": m1, "Password": m2 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 8 : lengthOfMember(2, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 14 : lengthOfMember(8, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 14 : lengthOfMember(8, lengthOf(m2))));
};
const length18 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length18);
  const { "Id": m0, "PhoneNumberType": m1, "CountryCode": m2, "STDCode": m3, "Number": m4, "Name": m5, "Preferred": m6 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 8 : lengthOfMember(2, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 21 : lengthOfMember(15, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 17 : lengthOfMember(11, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 13 : lengthOfMember(7, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 12 : lengthOfMember(6, lengthOf(m4))) + (typeof m5 === "string" ? m5.length + 10 : lengthOfMember(4, lengthOf(m5))) + (typeof m6 === "string" ? m6.length + 15 : lengthOfMember(9, lengthOf(m6))));
};
const length19 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length19);
  const { "DateCreated": m0, "User": m1, "RequestInitiator": m2, "AccountReferenceNo": m3, "ExternalAccountReferenceNo": m4, "PhoneNumber": m5 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 17 : lengthOfMember(11, lengthOf(m0))) + lengthOfMember(4, length17(m1)) + (typeof m2 === "string" ? m2.length + 22 : lengthOfMember(16, lengthOf(m2))) + (typeof m3 === "string" ? m3.length + 24 : lengthOfMember(18, lengthOf(m3))) + (typeof m4 === "string" ? m4.length + 32 : lengthOfMember(26, lengthOf(m4))) + lengthOfMember(11, length18(m5)));
};
const length20 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length20);
  const { "Code": m0, "Note": m1, "NoteType": m2 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 10 : lengthOfMember(4, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 10 : lengthOfMember(4, lengthOf(m1))) + (typeof m2 === "string" ? m2.length + 14 : lengthOfMember(8, lengthOf(m2))));
};
const length21 = (value: any): number => {
  if (!isObject(value)) return lengthOf(value, length21);
  const { "DateCreated": m0, "Id": m1, "ResponseNotes": m2, "Status": m3 } = value as any;
  return lengthOfObject((typeof m0 === "string" ? m0.length + 17 : lengthOfMember(11, lengthOf(m0))) + (typeof m1 === "string" ? m1.length + 8 : lengthOfMember(2, lengthOf(m1))) + lengthOfMember(13, length20(m2)) + (typeof m3 === "string" ? m3.length + 12 : lengthOfMember(6, lengthOf(m3))));
};

/** What is read of payloads at a glance, under the names of the contracts, and of the envelopes around them. */
export const glances: Readonly<Record<string, Glance>> = {
  "ClientAddressRemovedV1": { mark: (value: any) => value?.["metadata"]?.["typeName"], length: length4 },
  "ClientDefaultTelephoneUpdatedV1": { mark: (value: any) => value?.["metadata"]?.["typeName"], length: length7 },
  "PismoEvent": { length: length8 },
  "PismoPhoneChangeV1": { length: length10 },
  "PismoEvent<PismoPhoneChangeV1>": { mark: (value: any) => value?.["event_type"], length: length11 },
  "TransactionalAccountAuthorisedUserAddedV1": { mark: (value: any) => value?.["metadata"]?.["typeName"], length: length16 },
  "UpdateClientPhoneNumber": { length: length19 },
  "UpdateClientPhoneNumberResponse": { length: length21 },
};
