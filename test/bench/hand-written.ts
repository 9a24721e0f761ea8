const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Returns whether `value` is a ClientAddressRemovedV1, without the package: what a careful engineer writes by the
 * published schema, each property once and in the schema's order. Numbers are finite, as in JSON.
 */
export const isByHand = (value: unknown): boolean =>
  isObject(value) &&
  isObject(value.metadata) &&
  typeof value.metadata.occurredAtUtc === "string" &&
  value.metadata.typeName === "ClientAddressRemovedV1" &&
  (value.metadata.source === undefined || typeof value.metadata.source === "string") &&
  Number.isFinite(value.metadata.version) &&
  typeof value.metadata.sentAtUtc === "string" &&
  isObject(value.data) &&
  typeof value.data.clientId === "string" &&
  (value.data.clientNumber === undefined || Number.isFinite(value.data.clientNumber)) &&
  typeof value.data.accountNumber === "string" &&
  isObject(value.data.addressRemoved) &&
  typeof value.data.addressRemoved.addressId === "string" &&
  typeof value.data.addressRemoved.firstLineOfAddress === "string" &&
  (value.data.addressRemoved.city === undefined || typeof value.data.addressRemoved.city === "string") &&
  (value.data.addressRemoved.postalCode === undefined || typeof value.data.addressRemoved.postalCode === "string") &&
  typeof value.data.addressRemoved.countryCode === "string" &&
  typeof value.data.removedBySource === "string" &&
  typeof value.data.removedAtUtc === "string";
