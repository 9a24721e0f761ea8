import type { AbortSignalLike } from "./abort-signal-like.js";

/** An `AbortSignal`, in a program that has its type: that of Node, or of the DOM. */
export type Signal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer Known } }
  ? Known
  : AbortSignalLike;
