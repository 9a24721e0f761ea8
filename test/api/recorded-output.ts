import type { Output } from "../../scripts/repository/report-problems.js";

/** An output that keeps what is printed. */
export const recordedOutput = (): Output & { readonly logged: string[]; readonly complaints: string[] } => {
  const logged: string[] = [];
  const complaints: string[] = [];
  return { logged, complaints, log: (text) => logged.push(text), error: (text) => complaints.push(text) };
};
