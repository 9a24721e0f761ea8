// What a user makes of the TypeBox schemas.
import * as schemas from "client-contracts/typebox";
import { ClientAddressRemovedV1, UpdateClientPhoneNumber } from "client-contracts/typebox";

export const all = { ...schemas };
export const just = ClientAddressRemovedV1;
export const { properties } = ClientAddressRemovedV1;
export const part = ClientAddressRemovedV1.properties.data;
export const request = UpdateClientPhoneNumber;
export const typed = (payload: ClientAddressRemovedV1) => payload.data;
export const wrapped = { schema: { body: ClientAddressRemovedV1 } };
