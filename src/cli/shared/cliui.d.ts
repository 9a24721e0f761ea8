// The package has no types: this declares the part that the command uses.
declare module "cliui" {
  interface Column {
    readonly text: string;
    readonly width: number;
    /** Top, right, bottom, left: the width includes left and right. */
    readonly padding: readonly [number, number, number, number];
  }
  interface Layout {
    div(...columns: Column[]): unknown;
    toString(): string;
  }
  export default function cliui(options: { readonly width: number }): Layout;
}
