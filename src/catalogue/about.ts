/** Who has to do with a contract, and when. Each part that is not known is absent. */
export interface About {
  /** Who publishes it. */
  readonly owner?: string;
  /** What it is for, in a sentence or two. */
  readonly summary?: string;
  /** When its payloads are sent, and how often. */
  readonly raised?: string;
  /** The systems that send its payloads, and those that receive them. */
  readonly producers?: readonly string[];
  readonly consumers?: readonly string[];
  /** For a request: the contract of its response. */
  readonly response?: string;
}
