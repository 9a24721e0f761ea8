import type { Readable, Writable } from "node:stream";

/** What the command has of the process that it runs in. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether colours are wanted on standard output. */
  readonly color: boolean;
}
