import { findHidden } from "../../../src/json/hidden.js";
import { toPointer } from "../../../src/json/pointer.js";
import { positionAt } from "../../../src/json/position.js";
import { parseText } from "../../../src/json/text.js";
import { GenerationError, type Problem } from "./problem.js";

/** Whether each line of a file is JSON by itself. */
const isJsonLines = (file: string): boolean => /\.(?:ndjson|jsonl)$/i.test(file);

/** Whether a file holds JSON, by its name. */
export const holdsJson = (file: string): boolean => /\.json$/i.test(file) || isJsonLines(file);

const repeatedIn = (file: string, text: string, linesBefore = 0): Problem[] =>
  findHidden(text)
    .filter(({ what }) => what === "name")
    .map(({ path, message, index }) => {
      const { line, column } = positionAt(text, index);
      return { file, pointer: toPointer(path), message: `${message} (line ${linesBefore + line}, column ${column})` };
    });

const repeatedInText = (file: string, source: string, linesBefore = 0): readonly Problem[] => {
  const parsed = parseText(source);
  return "faults" in parsed ? [] : repeatedIn(file, parsed.text, linesBefore);
};

/** The names that come twice in an object of a file, or of one of its lines; none where there is no JSON. */
export const findRepeatedNames = (file: string, source: string): readonly Problem[] =>
  isJsonLines(file)
    ? source.split("\n").flatMap((line, index) => repeatedInText(file, line, index))
    : repeatedInText(file, source);

/**
 * Returns the value of a file that is JSON. Throws a {@link GenerationError} if it is not, or if a name comes twice in one
 * of its objects: which of the two counts would depend on the reader.
 */
export const parseJson = (file: string, source: string): unknown => {
  const parsed = parseText(source);
  if ("faults" in parsed)
    throw new GenerationError(parsed.faults.map(({ message }) => ({ file, pointer: "", message })));
  const repeated = repeatedIn(file, parsed.text);
  if (repeated.length > 0) throw new GenerationError(repeated);
  return parsed.value;
};
