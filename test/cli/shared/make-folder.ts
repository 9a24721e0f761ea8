import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** What files hold, by their paths: text or bytes as they are, any other value as JSON. */
export type Files = Readonly<Record<string, unknown>>;

const toContent = (value: unknown): string | Uint8Array =>
  typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value, null, 2);

/** Writes files into a folder, and makes the folders between. */
export const writeFiles = (folder: string, files: Files): void => {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), toContent(value));
  }
};

/** Makes a temporary folder with files, which is not removed. */
export const makeLastingFolder = (files: Files = {}): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "check-")));
  writeFiles(folder, files);
  return folder;
};

/** Makes a temporary folder with files, for as long as the test runs. */
export const makeFolder = (files: Files = {}): string => {
  const folder = makeLastingFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
