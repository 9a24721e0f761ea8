import { sep } from "node:path";

/** Returns a path with forward slashes, whatever separator the platform uses. */
export const slashed = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
