import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/** Adds `completion SHELL`, which prints the completion script of a shell, and the hidden command which that script calls. */
export const addCompletion = (program: Command): void => {
  tab(program, { completionCommandName: "completion" });
  program.commands
    .find((command) => command.name() === "completion")
    ?.summary("print the completion script of a shell")
    .addHelpText(
      "after",
      `
Examples:
  bash   echo 'source <(client-contracts completion bash)' >> ~/.bashrc
  zsh    echo 'source <(client-contracts completion zsh)' >> ~/.zshrc
  fish   client-contracts completion fish > ~/.config/fish/completions/client-contracts.fish`,
    );
};
