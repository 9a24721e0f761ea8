// It classifies each difference. One that is "breaking" makes the change one. "unclassified" is its own word for a
// difference of which it does not know what it means: if there is no worse one, it has not judged. The rest breaks nobody.
// Its rules for JSON Schema are those of a request: what the old schema accepted, the new one should.
import { compareJsonSchema } from "api-smart-diff";

const compare = (before, after) => {
  // A rule of its own that fails is printed, and leaves the difference unclassified.
  const { error } = console;
  console.error = () => {};
  try {
    return compareJsonSchema(before, after);
  } finally {
    console.error = error;
  }
};

export const refuses = (before, after) => {
  const types = compare(before, after).diffs.map(({ type }) => type);
  if (types.includes("breaking")) return true;
  return types.includes("unclassified") ? undefined : false;
};
