/** The files of one contract's folder, its fixtures and their lists too, as text, by their paths from the root. */
export interface ContractSource {
  /** The folder's name, which is the contract's. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}
