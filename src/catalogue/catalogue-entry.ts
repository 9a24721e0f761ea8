import type { About } from "./about.js";

/** What the command knows of a contract, besides the contract itself. */
export interface CatalogueEntry extends About {
  readonly kind: "event" | "pismo-payload" | "pismo-envelope" | "debitsuccess-request" | "plain";
  /** The owner's page. */
  readonly source?: string;
  readonly description: string;
  /** Whether `documented.json` asks for more than the published schema does, and does not just mark fields. */
  readonly hasDocumentedRules: boolean;
  /** The text of `schema.json`, as it stands in the file. */
  readonly schema: string;
  /** The text of `documented.json`, as it stands in the file, if there is one. */
  readonly documented?: string;
}
