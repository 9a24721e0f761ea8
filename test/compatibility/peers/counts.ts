import { answerOf } from "./answer.js";
import type { Peer } from "./peer.js";
import type { Question } from "./questions.js";

/** How often a peer was right and wrong. */
export interface Counts {
  right: number;
  /** It says that a change breaks, and it does not. */
  "wrong alarms": number;
  /** It says that a change breaks nobody, and a payload shows that it does. */
  "silent passes": number;
  "could not judge": number;
}

const kindOf = (answer: boolean | undefined, isBreak: boolean): keyof Counts => {
  if (answer === undefined) return "could not judge";
  if (answer === isBreak) return "right";
  return answer ? "wrong alarms" : "silent passes";
};

/** Counts what a peer answers. */
export const countAnswers = async (peer: Peer, questions: readonly Question[]): Promise<Counts> => {
  const counts: Counts = { right: 0, "wrong alarms": 0, "silent passes": 0, "could not judge": 0 };
  for (const { before, after, isBreak } of questions) counts[kindOf(await answerOf(peer, before, after), isBreak)]++;
  return counts;
};
