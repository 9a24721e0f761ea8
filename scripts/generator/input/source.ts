/** The files of one contract's folder, its fixtures and their lists too, as text, by their paths from the root. */
export interface ContractSource {
  /** The folder's name, which is the contract's. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

const exampleName = /^[^/]+\.json$/;

/** The files whose payloads documents show, in order: the valid fixtures, not what is in folders of its own among them. */
export const exampleFiles = ({ folder, files }: ContractSource): string[] => {
  const valid = `schemas/${folder}/fixtures/valid/`;
  // Valid payloads need no list: one there is no payload either.
  return [...files.keys()]
    .filter((file) => file.startsWith(valid) && exampleName.test(file.slice(valid.length)))
    .filter((file) => file !== `${valid}expected.json`)
    .sort();
};
