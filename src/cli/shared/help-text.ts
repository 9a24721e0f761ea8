import type { AddHelpTextContext, Help } from "commander";

const indented = (text: string, indent: number): string => text.replaceAll("\n", `\n${" ".repeat(indent)}`);

// An example's words go below it if there is not enough room beside it.
const wrapExample = (line: string, width: number, help: Help): string => {
  const [, term = "", space = "", words = ""] = /^ {2}(\S+(?: \S+)*)( {2,})?(.*)$/.exec(line) ?? [];
  const start = 2 + term.length + space.length;
  const shown = `  ${indented(help.boxWrap(term, width - 4), 4)}`;
  if (words === "") return shown;
  if (width - start >= help.minWidthToWrap)
    return `${shown}${space}${indented(help.boxWrap(words, width - start), start)}`;
  return `${shown}\n      ${indented(help.boxWrap(words, width - 6), 6)}`;
};

const wrapBlock = (block: string, width: number, help: Help): string =>
  block
    // A line that is not indented goes on in the next one that is not.
    .replaceAll(/(?<=^\S.*)\n(?=\S)/gm, " ")
    .split("\n")
    .map((line) => (line.startsWith("  ") ? wrapExample(line, width, help) : help.boxWrap(line, width)))
    .join("\n");

/**
 * Returns what `addHelpText` takes: a text whose paragraphs and indented examples wrap at words, at the width that the
 * command's help has.
 */
export const wrapped =
  (text: string) =>
  ({ error, command }: AddHelpTextContext): string => {
    const { getErrHelpWidth, getOutHelpWidth } = command.configureOutput();
    const width = (error ? getErrHelpWidth : getOutHelpWidth)?.() ?? 80;
    const help = command.createHelp();
    return text
      .split("\n\n")
      .map((block) => wrapBlock(block, width, help))
      .join("\n\n");
  };
