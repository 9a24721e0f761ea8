/** Something in a schema that generated code could not represent. */
export interface Complaint {
  readonly pointer: string;
  readonly message: string;
}
