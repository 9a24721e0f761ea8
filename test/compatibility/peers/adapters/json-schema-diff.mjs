// It computes the set of values that the change removes, and its command fails if there are any: that is the question. It
// takes draft-07 alone, and throws for another `$schema` and for references in a circle. What its KEYWORDS.md lists as not
// supported it ignores, and says nothing of it.
import jsonSchemaDiff from "json-schema-diff";

export const refuses = async (before, after) => {
  const { removalsFound } = await jsonSchemaDiff.diffSchemas({ sourceSchema: before, destinationSchema: after });
  return removalsFound;
};
