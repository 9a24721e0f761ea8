/** Files as they stand somewhere: on the disk, in a revision of git, in an installed package. */
export interface Snapshot {
  /** How the place was named. */
  readonly label: string;
  /** What reads each file, by its path below the place; the path is empty if the place is a file itself. */
  readonly files: ReadonlyMap<string, () => Uint8Array>;
}
