import { Argument, type Command } from "commander";
import { wrapped } from "../../shared/help-text.js";
import type { Terminal } from "../../shared/terminal.js";
import { candidates } from "./candidates.js";
import { completionScripts } from "./completion-scripts.js";

const examples = `
Examples:
  bash   echo 'source <(client-contracts completion bash)' >> ~/.bashrc
  zsh    echo 'source <(client-contracts completion zsh)' >> ~/.zshrc    (after compinit)
  fish   client-contracts completion fish > ~/.config/fish/completions/client-contracts.fish`;

const shells = Object.keys(completionScripts);

/** Adds `client-contracts completion`, and the hidden command that its scripts call. */
export const addCompletion = (program: Command, { stdout }: Terminal): void => {
  program
    .command("completion")
    .summary("print the completion script of a shell")
    .description("Prints a script that makes a shell complete commands, options, and the names of contracts.")
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText("after", wrapped(examples))
    .action((shell: keyof typeof completionScripts) => {
      stdout.write(completionScripts[shell]);
    });
  program
    .command("complete [words...]", { hidden: true })
    .description("Prints what may complete the last word.")
    .action((words: string[]) => {
      for (const { word, description } of candidates(program, words)) stdout.write(`${word}\t${description}\n`);
    });
};
