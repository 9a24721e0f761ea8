import type { Readable, Writable } from "node:stream";

/** What the command uses of its process. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether to use colours on standard output. */
  readonly color: boolean;
}
