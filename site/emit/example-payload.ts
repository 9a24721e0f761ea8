import type { Example } from "./page-input.js";

/** Returns the value of an example; undefined if its text is not JSON, as that of an invalid one may be. */
export const payloadOf = ({ text }: Pick<Example, "text">): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
};
