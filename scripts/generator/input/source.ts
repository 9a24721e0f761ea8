/**
 * The files of one contract's folder, its valid fixtures and the lists of what the others must raise, as text, under their
 * paths from the root of the repository.
 */
export interface ContractSource {
  /** The folder's name, which is the contract's. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}
