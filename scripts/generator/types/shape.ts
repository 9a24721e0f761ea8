const mostLines = 60;

/**
 * Returns the first of printed declarations as the shape of a payload: a line for each field, with what its comment says
 * of rules and marks. An editor shows the name of an interface without its fields, and shows this beside it.
 */
export const shapeOf = (declarations: string): string[] => {
  const lines: string[] = [];
  let notes: string[] = [];
  let isComment = false;
  for (const line of declarations.split("\n")) {
    if (line === "" && lines.length > 0) break;
    if (/^\s*\/\*\*/.test(line)) isComment = true;
    if (isComment) {
      const [, word, note = ""] = /^\s*\* (Rule|Mark): (.*)$/.exec(line) ?? [];
      if (word !== undefined) notes.unshift(note);
      if (line.includes("*/")) isComment = false;
      continue;
    }
    const indent = /^ */.exec(line)?.[0] ?? "";
    const code = `${" ".repeat(indent.length / 2)}${line.trimStart().replace(/^export /, "")}`;
    lines.push((notes.length > 0 ? `${code} // ${notes.join("; ")}` : code).replaceAll("```", "'''"));
    notes = [];
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines), "// and more"] : lines;
};
