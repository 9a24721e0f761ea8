import { Argument, type Command } from "commander";
import { wrapped } from "../../shared/help-text.js";
import type { Terminal } from "../../shared/terminal.js";
import { candidates } from "./candidates.js";
import { completionScripts } from "./completion-scripts.js";

const examples = `
Examples:
  npx client-contracts completion bash > ~/.client-contracts.bash
  echo 'source ~/.client-contracts.bash' >> ~/.bashrc

  npx client-contracts completion zsh > ~/.client-contracts.zsh
  echo 'source ~/.client-contracts.zsh' >> ~/.zshrc

  npx client-contracts completion fish > ~/.config/fish/conf.d/contracts.fish

For zsh, that line must stand after compinit. The script asks the package of the folder that you are in: after
npx client-contracts that of the nearest node_modules, as npx does.`;

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
