// What a careful engineer writes who has the published schema beside him and no library: each property once, in the
// schema's order.

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isMetadata = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.occurredAtUtc === "string" &&
  value.typeName === "ClientAddressRemovedV1" &&
  (value.source === undefined || typeof value.source === "string") &&
  typeof value.version === "number" &&
  typeof value.sentAtUtc === "string";

const isAddress = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.addressId === "string" &&
  typeof value.firstLineOfAddress === "string" &&
  (value.city === undefined || typeof value.city === "string") &&
  (value.postalCode === undefined || typeof value.postalCode === "string") &&
  typeof value.countryCode === "string";

const isData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.clientId === "string" &&
  (value.clientNumber === undefined || typeof value.clientNumber === "number") &&
  typeof value.accountNumber === "string" &&
  isAddress(value.addressRemoved) &&
  typeof value.removedBySource === "string" &&
  typeof value.removedAtUtc === "string";

/** Returns whether `value` is a ClientAddressRemovedV1, without the package. */
export const isByHand = (value: unknown): boolean =>
  isObject(value) && isMetadata(value.metadata) && isData(value.data);
