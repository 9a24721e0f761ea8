/** The parts that there are, joined. */
export const joinPresent = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter(Boolean).join(separator);
