/** What the command knows of a contract, besides the contract itself. */
export interface CatalogueEntry {
  readonly kind: "event" | "pismo-payload" | "pismo-envelope" | "debitsuccess-request" | "plain";
  /** The owner's page. */
  readonly source?: string;
  readonly description: string;
  /** Who publishes it. */
  readonly owner?: string;
  /** What it is for, in a sentence or two. */
  readonly summary?: string;
  /** When its payloads are sent, and how often. */
  readonly raised?: string;
  /** The systems that send its payloads, and those that receive them, as far as they are known. */
  readonly producers?: readonly string[];
  readonly consumers?: readonly string[];
  /** For a request: the contract of its response. */
  readonly response?: string;
  /** Whether `documented.json` asks for more than the published schema does, and does not just mark fields. */
  readonly hasDocumentedRules: boolean;
  /** The text of `schema.json`, as it stands in the file. */
  readonly schema: string;
  /** The text of `documented.json`, as it stands in the file, if there is one. */
  readonly documented?: string;
}
