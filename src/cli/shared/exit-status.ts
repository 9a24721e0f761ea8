/** The exit statuses of the command. */
export const exitStatus = {
  asExpected: 0,
  /** Some payload is not as expected. */
  unexpected: 1,
  /** Wrong usage, an unreadable file, or text that is not JSON. */
  unusable: 2,
  /** No file or payload was found. */
  nothing: 3,
  /** Ended by SIGINT, in the way of shells: 128 plus the signal's number. */
  interrupted: 130,
  /** Ended because nobody reads what it prints: 128 plus the number of SIGPIPE. */
  closedPipe: 141,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;
