import { type Ended, runCommand } from "./run-command.js";

type Environment = Readonly<Record<string, string>>;

/** Runs the commands of a rehearsal in a closed environment. */
export interface Runner {
  run(folder: string, command: string, ...parameters: string[]): Promise<Ended>;
  /** Runs a command that must succeed, and returns what it printed as its result. */
  mustRun(folder: string, command: string, ...parameters: string[]): Promise<string>;
  /** The same in an environment that differs. */
  in(env: Environment): Runner;
}

/** Where a release is rehearsed. */
export interface Rehearsal extends Runner {
  /** The folder with the clone that is released. */
  readonly clone: string;
  /** The folder of somebody who uses the package. */
  readonly consumer: string;
  /** The address of the only registry. */
  readonly registry: string;
}

/** What a command did, as the message of a failure says it: all that it printed. */
export const describeEnd = (command: string, { status, output }: Ended): string =>
  `${command} ended with ${status}:\n${output}`;

/** Makes what runs commands in an environment. Throws with all that a command printed if it had to succeed. */
export const createRunner = (env: Environment, signal: AbortSignal): Runner => {
  const run: Runner["run"] = (folder, command, ...parameters) =>
    runCommand(command, parameters, { folder, env, signal });
  return {
    run,
    mustRun: async (folder, command, ...parameters) => {
      const ended = await run(folder, command, ...parameters);
      if (ended.status !== 0) throw new Error(describeEnd([command, ...parameters].join(" "), ended));
      return ended.stdout;
    },
    in: (other) => createRunner(other, signal),
  };
};
