import { spawnSync } from "node:child_process";

/** What a finished command printed, both streams together, and how it ended. */
export interface Finished {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command to its end in a folder. */
export const run = (folder: string, command: string, parameters: readonly string[]): Finished => {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  if (error) throw error;
  return { status, output: `${stdout}${stderr}` };
};

/** Runs a command that must succeed, and returns what it printed. */
export const mustRun = (folder: string, command: string, parameters: readonly string[]): string => {
  const { status, output } = run(folder, command, parameters);
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")} ended with ${status}:\n${output}`);
  return output;
};
