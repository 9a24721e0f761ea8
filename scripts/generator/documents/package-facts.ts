/** What documents say of the package, from its package.json. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** The address of the published site, with a slash at its end. */
  readonly homepage: string;
  readonly license: string;
}
