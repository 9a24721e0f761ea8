/** What is read of a payload at a glance, by names that are known: generated code is several times as fast as a walk. */
export interface Glance {
  /** What stands where the contract's mark does, inherited or its own. Absent if payloads carry none. */
  readonly mark?: (payload: unknown) => unknown;
  /**
   * How long the known members of a payload are together, in JSON without spaces and escapes; `NaN` if that is not known.
   * No text of the payload is shorter. One that is as long says that and nothing else: no other member, no name twice, no
   * number that comes out as another. Absent if other names than the known ones may come.
   */
  readonly length?: (payload: unknown) => number;
}
