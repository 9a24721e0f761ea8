/**
 * A random UUID (RFC 9562, version 4). `crypto.randomUUID` is absent on pages that come over plain http, and in older
 * engines; `crypto.getRandomValues` is there.
 */
export const newId = (): string => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");
  const variant = "89ab".charAt((bytes[8] as number) & 3);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join("-");
};
