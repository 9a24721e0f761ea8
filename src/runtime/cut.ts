import { mostReasons } from "../json/faults.js";

/** Whether as much was found as anyone reads, since the list was `start` long. */
export const isEnough = (findings: readonly unknown[], start: number): boolean =>
  findings.length >= start + mostReasons;

/** Forgets what was found beyond what anyone reads, since the list was `start` long. */
export const cut = (findings: unknown[], start: number): void => {
  if (isEnough(findings, start)) findings.length = start + mostReasons;
};
