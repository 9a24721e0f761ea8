import { readFile, stat } from "node:fs/promises";
import { NotAFile } from "./read-error.js";

/** Returns the bytes of a file. Throws a {@link NotAFile} for anything else: reading a pipe might wait for ever. */
export const readPlainFile = async (path: string): Promise<Uint8Array> => {
  const info = await stat(path);
  if (!info.isFile()) throw new NotAFile(info);
  return readFile(path);
};
