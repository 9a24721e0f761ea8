const textsOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [String(value)];

/**
 * The values of a payload that an answer tells: none should be. Those of fewer than four characters are not looked
 * for, since any text holds them by chance, and neither is the contract's own name.
 */
export const valuesIn = (answer: string, payload: unknown): string[] =>
  textsOf(payload).filter((text) => text.length > 3 && !text.endsWith("V1") && answer.includes(text));
