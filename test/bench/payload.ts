// Each optional property is there if its bit of `options` is set.
const toText = (index: number, options: number): string =>
  JSON.stringify({
    metadata: {
      occurredAtUtc: `2026-01-30T09:15:${String(index % 60).padStart(2, "0")}Z`,
      typeName: "ClientAddressRemovedV1",
      ...(options & 1 && { source: "Internet" }),
      version: 1,
      sentAtUtc: "2026-01-30T09:16:00.125Z",
    },
    data: {
      clientId: `7c9e6679-7425-40de-944b-${index.toString(16).padStart(12, "0")}`,
      ...(options & 2 && { clientNumber: 12_034_567 + index }),
      accountNumber: String(10_023_456 + index),
      addressRemoved: {
        addressId: `3fa85f64-5717-4562-b3fc-${index.toString(16).padStart(12, "0")}`,
        firstLineOfAddress: `${index} King Street`,
        ...(options & 4 && { city: "London" }),
        ...(options & 8 && { postalCode: "SW1Y 6QT" }),
        countryCode: "GB",
      },
      removedBySource: "My Christies",
      removedAtUtc: "2026-01-30T09:14:58Z",
    },
  });

/** The text of a ClientAddressRemovedV1 with every property. */
export const fullText: string = toText(0, 15);

/** The text of a ClientAddressRemovedV1 without the optional properties. */
export const shortText: string = toText(0, 0);

// So few that they stay in the processor's cache: this measures judging, not memory.
const indices = Array.from({ length: 256 }, (_, index) => index);

/** Payloads of one shape: what one producer sends who fills every property. */
export const sameTexts: readonly string[] = indices.map((index) => toText(index, 15));

/** Payloads of sixteen shapes: with and without each optional property, which is harder for the engine. */
export const mixedTexts: readonly string[] = indices.map((index) => toText(index, index % 16));

/** Payloads as a consumer has them: out of `JSON.parse`. */
export const toPayloads = (texts: readonly string[]): unknown[] => texts.map((text) => JSON.parse(text));
