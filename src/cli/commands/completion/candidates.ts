import type { Argument, Command, Option } from "commander";

/** A word that may come next, and its description. */
export interface CompletionCandidate {
  readonly word: string;
  readonly description: string;
}

const takesValue = (option: Option): boolean => option.required || option.optional;
const toCandidates = (words: readonly string[] = []): CompletionCandidate[] =>
  words.map((word) => ({ word, description: "" }));

const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);
const findOption = (command: Command, word: string): Option | undefined =>
  optionsOf(command).find(({ short, long }) => word === short || word === long);

/** The words that are neither options nor their values. */
const positionals = (command: Command, words: readonly string[]): string[] =>
  words.filter((word, index) => {
    const before = findOption(command, words[index - 1] ?? "");
    return !word.startsWith("-") && !(before && takesValue(before));
  });

const argumentAt = ({ registeredArguments }: Command, index: number): Argument | undefined => {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic ? last : undefined);
};

const listCommands = (program: Command): CompletionCandidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ word: command.name(), description: command.summary() || command.description() }));

const findCandidates = (program: Command, before: readonly string[], current: string): CompletionCandidate[] => {
  const [name, ...rest] = before;
  if (name === undefined && !current.startsWith("-")) return listCommands(program);
  const command = program.commands.find((each) => each.name() === name) ?? program;
  const option = findOption(command, before.at(-1) ?? "");
  if (option && takesValue(option)) return toCandidates(option.argChoices);
  if (current.startsWith("-"))
    return optionsOf(command).map(({ long, description }) => ({ word: long ?? "", description }));
  return toCandidates(argumentAt(command, positionals(command, rest).length)?.argChoices);
};

/**
 * Returns what may complete the last of the words after the program's name; nothing if that word is a file, or free
 * text.
 */
export const candidates = (program: Command, words: readonly string[]): CompletionCandidate[] => {
  const current = words.at(-1) ?? "";
  const found = findCandidates(program, words.slice(0, -1), current);
  return found.filter(({ word }) => word.startsWith(current));
};
