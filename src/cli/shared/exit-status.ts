/** How the command ends, for whoever called it. */
export const exitStatus = {
  asExpected: 0,
  /** Some payload is not as expected. */
  unexpected: 1,
  /** Wrong usage, an unreadable file, or text that is not JSON. */
  unusable: 2,
  /** No file or payload was found. */
  nothing: 3,
  /** Ended by SIGINT, as a shell tells it: 128 and the signal's number. */
  interrupted: 130,
  /** Ended since nobody reads what it prints: 128 and the number of SIGPIPE. */
  closedPipe: 141,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;
