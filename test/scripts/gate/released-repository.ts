import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runGate } from "../../../scripts/gate/run-gate.js";
import { root } from "../../support/root.js";
import { mustRun } from "../../support/run.js";

const contract = "schemas/UpdateClientPhoneNumberResponse";

/** A repository whose contracts were released. */
export interface ReleasedRepository {
  readonly folder: string;
  readonly git: (...parameters: readonly string[]) => void;
  readonly write: (path: string, content: unknown) => void;
  /** Changes a file of JSON. */
  readonly edit: (path: string, change: (content: never) => void) => void;
  /** Adds a changeset. */
  readonly declare: (bump: "patch" | "minor" | "major") => void;
  readonly gate: (...parameters: readonly string[]) => Promise<{ readonly status: number; readonly said: string }>;
}

/** Makes a repository with one of our contracts, which was released as a version, for as long as the test runs. */
export const makeReleased = (version = "0.1.0"): ReleasedRepository => {
  const folder = mkdtempSync(join(tmpdir(), "released-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...parameters: readonly string[]) => {
    mustRun(folder, "git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...parameters]);
  };
  const write = (path: string, content: unknown) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  cpSync(join(root, contract), join(folder, contract), { recursive: true });
  cpSync(join(root, ".changeset/config.json"), join(folder, ".changeset/config.json"));
  write("package.json", { name: "client-contracts", version });
  write("package-lock.json", { lockfileVersion: 3 });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=release");
  if (version !== "0.0.0") git("tag", `v${version}`);
  return {
    folder,
    git,
    write,
    edit: (path, change) => {
      const content = JSON.parse(readFileSync(join(folder, path), "utf8"));
      change(content as never);
      write(path, content);
    },
    declare: (bump) => write(`.changeset/${bump}.md`, `---\n"client-contracts": ${bump}\n---\n\nA change.\n`),
    gate: async (...parameters) => {
      const lines: string[] = [];
      const take = (text: string) => {
        lines.push(text);
      };
      const status = await runGate(folder, parameters, { log: take, error: take });
      return { status, said: lines.join("\n") };
    },
  };
};
