import { type Place, plainFacet } from "./compared-place.js";
import { evaluateSchema } from "./evaluate.js";

/** Tells what a place accepts. */
export const accepts = (place: Place, value: unknown): boolean =>
  place.facets.every(({ schema, source }) => evaluateSchema(schema, source, value));

/** Tells what a keyword alone accepts. */
export const acceptsBy = (keyword: string, schema: unknown, value: unknown): boolean => {
  const facet = plainFacet({ [keyword]: schema });
  return evaluateSchema(facet.schema, facet.source, value);
};
