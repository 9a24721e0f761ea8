/** A broker that a test started for itself: on loopback, on a free port, in a temporary folder. */
export interface Broker {
  /** Where clients connect to. It stays the same over `restart`. */
  readonly url: string;
  /** Where it keeps all that it writes. */
  readonly folder: string;
  /** Kills the broker without a warning, like a failing machine. Returns once it is dead; what it stored stays. */
  kill(): Promise<void>;
  /** Starts a killed broker again, on the same port and over the same store. Returns once it answers. */
  restart(): Promise<void>;
  /** Ends the broker and removes its folder. May be called at any time. */
  stop(): Promise<void>;
}
