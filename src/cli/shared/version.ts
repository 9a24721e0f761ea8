// Imports by name, so that a bundle holds the version and not the whole file.
// @ts-expect-error TypeScript allows only what Node does, but Node never loads this file itself: a bundler does.
import { version as packageVersion } from "../../../package.json";

/** The version of this package. */
export const version: string = packageVersion;
