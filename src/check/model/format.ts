/** The format of a text: one JSON document, or JSON on every line. */
export type Format = "json" | "ndjson";

/** How to read a file, by its name. */
export interface FileFormat {
  readonly format: Format;
  readonly gzip: boolean;
}

const extension = /\.(?:(json)|ndjson|jsonl)(\.gz)?$/i;

/** Files that may hold payloads, for a glob. */
export const payloadFiles = "**/*.{json,ndjson,jsonl,json.gz,ndjson.gz,jsonl.gz}";

/** Returns how to read a file, or undefined if its name is not the name of a file with payloads. */
export const formatOf = (file: string): FileFormat | undefined => {
  const found = extension.exec(file);
  return found ? { format: found[1] ? "json" : "ndjson", gzip: found[2] !== undefined } : undefined;
};
