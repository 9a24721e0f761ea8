/** A message as a test sends it, or finds it among the dead letters. */
export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a test itself does with a broker, with the broker's own client. Survives the death of the broker. */
export interface Channel {
  /** Sends an event under an id of its own. Returns once the broker confirmed that it is stored, maybe twice. */
  publish(id: string, message: Letter): Promise<void>;
  /** Returns how many dead letters there are, of which some may be there twice. */
  countDeadLetters(): Promise<number>;
  /** Returns the dead letters, which stay where they are. */
  readDeadLetters(): Promise<Letter[]>;
  /** Makes the broker refuse dead letters. Those that it has may be lost. */
  refuseDeadLetters(): Promise<void>;
  /** Makes the broker accept them again. */
  acceptDeadLetters(): Promise<void>;
  close(): Promise<void>;
}
