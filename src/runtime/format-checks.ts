import * as formats from "./formats.js";

/** What checks each format, by its name in schemas. */
export const formatChecks: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(
  Object.entries(formats).map(([name, check]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    check,
  ]),
);
