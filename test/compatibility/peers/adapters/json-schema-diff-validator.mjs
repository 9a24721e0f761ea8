// It throws an AssertionError if the new schema is not "backward compatible", and anything else if it fails itself. New
// values of `enum`, new members of `anyOf` and another order of them are a break for it unless it is told otherwise: it is
// told, since what was accepted still is. It reads no `$schema`.
import { AssertionError } from "node:assert";
import { validateSchemaCompatibility } from "json-schema-diff-validator";

export const refuses = (before, after) => {
  try {
    validateSchemaCompatibility(before, after, { allowNewEnumValue: true, allowNewOneOf: true, allowReorder: true });
    return false;
  } catch (error) {
    if (error instanceof AssertionError) return true;
    throw error;
  }
};
