import { InvalidArgumentError } from "commander";
import { closestMatch } from "leven";

/** The catalogues that contracts can be written for. */
export const exportFormats = ["eventcatalog"] as const;

/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number];

/** Returns the format of that name. Otherwise throws commander's error, which suggests the nearest name. */
export const readExportFormat = (name: string): ExportFormat => {
  const format = exportFormats.find((known) => known === name);
  if (format !== undefined) return format;
  const nearest = closestMatch(name, [...exportFormats], { maxDistance: Math.ceil(name.length / 3) });
  const hint = nearest === undefined ? `There is ${exportFormats.join(", ")}.` : `Did you mean ${nearest}?`;
  throw new InvalidArgumentError(`There is no format called ${JSON.stringify(name)}. ${hint}`);
};
