import { findHidden } from "../../../src/json/hidden.js";
import { toPointer } from "../../../src/json/pointer.js";
import { positionAt } from "../../../src/json/position.js";
import { parseText } from "../../../src/json/text.js";
import { GenerationError } from "./problem.js";

/**
 * Returns the value of a file that is JSON. Throws a {@link GenerationError} if it is not, or if a name comes twice in one
 * of its objects: which of the two counts would depend on the reader.
 */
export const parseJson = (file: string, source: string): unknown => {
  const parsed = parseText(source);
  if ("faults" in parsed)
    throw new GenerationError(parsed.faults.map(({ message }) => ({ file, pointer: "", message })));
  const { text, value } = parsed;
  const repeated = findHidden(text).filter(({ what }) => what === "name");
  if (repeated.length === 0) return value;
  throw new GenerationError(
    repeated.map(({ path, message, index }) => {
      const { line, column } = positionAt(text, index);
      return { file, pointer: toPointer(path), message: `${message} (line ${line}, column ${column})` };
    }),
  );
};
