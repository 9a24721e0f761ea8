import { sayWhy, type Unmarked } from "../generator/lint/lint-sensitive.js";
import type { Answer } from "../generator/new-contract/marks.js";
import type { Output } from "./report-problems.js";

/** Shows a text at a terminal, and returns what somebody answers; undefined if nobody will. */
export type Question = (text: string) => Promise<string | undefined>;

const words: readonly Answer[] = ["personal", "secret", "none"];

/** What a line says: a word, or its beginning. */
const toAnswer = (line: string): Answer | undefined => {
  const said = line.trim().toLowerCase();
  return said === "" ? undefined : words.find((word) => word.startsWith(said));
};

/** Asks what each field is, until there is an answer; returns undefined if nobody answers any more. */
export const askMarks = async (
  unmarked: readonly Unmarked[],
  question: Question,
  { log }: Pick<Output, "log">,
): Promise<ReadonlyMap<Unmarked, Answer> | undefined> => {
  const answers = new Map<Unmarked, Answer>();
  log("These fields would be shown in logs. What is each: personal, secret or neither, which is none? (p/s/n)");
  for (const each of unmarked) {
    const named = each.paths.map(({ names }) => names.join(".")).join(", ") || "the payload";
    let answer: Answer | undefined;
    while (answer === undefined) {
      const line = await question(`${named}, which ${sayWhy(each)}: `);
      if (line === undefined) return undefined;
      answer = toAnswer(line);
    }
    answers.set(each, answer);
  }
  return answers;
};
