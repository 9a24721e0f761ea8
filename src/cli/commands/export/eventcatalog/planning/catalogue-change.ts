/**
 * A change of a catalogue's folder. Paths are relative to the folder, with `/`; they are made in the order of the list, so that
 * an old version is copied before its page is overwritten.
 */
export type CatalogueChange =
  | { readonly act: "create" | "update"; readonly path: string; readonly text: string }
  | { readonly act: "copy" | "move"; readonly from: string; readonly path: string }
  | { readonly act: "remove"; readonly path: string };

/** A file that the export writes whole. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}
