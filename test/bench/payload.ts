/** Returns the text of a valid ClientAddressRemovedV1. Neighbouring indices differ in their values and in which optional properties they have. */
export const payloadText = (index: number): string =>
  JSON.stringify({
    metadata: {
      occurredAtUtc: `2026-01-30T09:15:${String(index % 60).padStart(2, "0")}Z`,
      typeName: "ClientAddressRemovedV1",
      ...(index & 1 && { source: "Internet" }),
      version: 1,
      sentAtUtc: "2026-01-30T09:16:00.125Z",
    },
    data: {
      clientId: `7c9e6679-7425-40de-944b-${index.toString(16).padStart(12, "0")}`,
      ...(index & 2 && { clientNumber: 12_034_567 + index }),
      accountNumber: String(10_023_456 + index),
      addressRemoved: {
        addressId: `3fa85f64-5717-4562-b3fc-${index.toString(16).padStart(12, "0")}`,
        firstLineOfAddress: `${index} King Street`,
        ...(index & 4 && { city: "London" }),
        ...(index & 8 && { postalCode: "SW1Y 6QT" }),
        countryCode: "GB",
      },
      removedBySource: "My Christies",
      removedAtUtc: "2026-01-30T09:14:58Z",
    },
  });

/** Texts of payloads that differ: few enough to stay in the processor's cache, so that judging is measured and not memory. */
export const payloadTexts: readonly string[] = Array.from({ length: 256 }, (_, index) => payloadText(index));

/** The same payloads as a consumer has them: out of `JSON.parse`. */
export const payloads: readonly unknown[] = payloadTexts.map((text) => JSON.parse(text));
