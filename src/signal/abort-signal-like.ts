/**
 * An `AbortSignal`, as far as a check needs it: a program that has neither the types of Node nor those of the DOM does not
 * know that type.
 */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
