/** The parts that are present, joined. */
export const joinPresent = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter(Boolean).join(separator);
