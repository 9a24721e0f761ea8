import { sep } from "node:path";

/** Returns a path with forward slashes, whatever the platform has between folders. */
export const slashed = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
