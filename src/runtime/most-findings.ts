import { mostReasons } from "../json/faults.js";

/** Whether there are as many new findings as a reader needs, since the list was `start` long. */
export const isEnough = (findings: readonly unknown[], start: number): boolean =>
  findings.length >= start + mostReasons;

/** Removes the new findings beyond those that a reader needs, since the list was `start` long. */
export const cut = (findings: unknown[], start: number): void => {
  if (isEnough(findings, start)) findings.length = start + mostReasons;
};
