import type { ClientAddressRemovedV1 } from "../../src/index.js";
import { messageId } from "../../src/index.js";

type Data = ClientAddressRemovedV1["data"];

const uuid = (kind: number, index: number): string =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;

/** A text that is in each personal value of the data, and otherwise only in texts that hold a payload. */
export const personal = "zq8Xpersonal";

/** Returns the data of an event, another one for each index. */
export const dataOf = (index: number): Data => ({
  clientId: uuid(1, index),
  clientNumber: 918_000_000 + index,
  accountNumber: `${personal}${index}`,
  addressRemoved: {
    addressId: uuid(2, index),
    firstLineOfAddress: `${index} ${personal} Street`,
    city: personal,
    countryCode: "GB",
  },
  removedBySource: "My Christies",
  removedAtUtc: "2023-09-08T11:59:58Z",
});

/** Returns an event, which is of another type if one is given. */
export const eventOf = (data: object, typeName = "ClientAddressRemovedV1") => ({
  metadata: {
    occurredAtUtc: "2023-09-08T12:00:00Z",
    typeName,
    source: "My Christies",
    version: 1,
    sentAtUtc: "2023-09-08T12:00:02.125Z",
  },
  data,
});

/** Returns the name of the file that a consumer writes for an event with this data. */
export const fileOf = (data: Data): string => `${messageId(eventOf(data))}.json`;
