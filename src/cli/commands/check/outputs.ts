import { relative, resolve } from "node:path";
import { slashed } from "../../../check/files/slashed.js";
import { UsageError } from "../../../check/model/usage-error.js";
import { fileSink, type Sink, streamSink } from "../../shared/sink.js";
import type { Terminal } from "../../shared/terminal.js";
import { githubReporter } from "./reporters/github.js";
import { jsonReporter } from "./reporters/json.js";
import { junitReporter } from "./reporters/junit.js";
import { relocated } from "./reporters/relocated.js";
import type { CreateReporter, Reporter } from "./reporters/reporter.js";
import { sarifReporter } from "./reporters/sarif.js";
import { textReporter } from "./reporters/text.js";

/** The reports of a run. */
export interface Outputs {
  readonly reports: readonly ReportOutput[];
  /** Where lines for people go beside the reports: standard output, or standard error if a document is on the former. */
  readonly notes: Terminal["stdout"];
}

/** A reporter at work, and where its text goes. */
export interface ReportOutput {
  readonly reporter: Reporter;
  readonly sink: Sink;
  /** The file that it writes to, if it is not a stream. */
  readonly path?: string | undefined;
}

// GitHub knows files by their paths from the root of the repository, wherever a step runs.
const fromRepository = (createReporter: CreateReporter, root: string | undefined): CreateReporter =>
  root ? relocated(createReporter, (file) => slashed(relative(root, resolve(file)))) : createReporter;

const reporters = {
  text: ({ color }) => textReporter(color),
  json: () => jsonReporter,
  junit: () => junitReporter,
  sarif: ({ env }) => fromRepository(sarifReporter, env.GITHUB_WORKSPACE),
  github: ({ env }) => fromRepository(githubReporter, env.GITHUB_WORKSPACE),
} as const satisfies Record<string, (terminal: Pick<Terminal, "color" | "env">) => CreateReporter>;

/** The names of the reporters. */
export const reporterNames = Object.keys(reporters);

interface Requested {
  readonly name: keyof typeof reporters;
  readonly path?: string;
}

const isReporter = (name: string): name is Requested["name"] => Object.hasOwn(reporters, name);

const readRequest = (request: string): Requested => {
  const [, name = "", path] = /^([^=]*)(?:=(.*))?$/s.exec(request) ?? [];
  if (!isReporter(name))
    throw new UsageError(
      `There is no reporter ${JSON.stringify(name)}. The reporters are ${reporterNames.join(", ")}.`,
    );
  if (path === "") throw new UsageError(`The reporter ${name} needs a file: --reporter ${name}=FILE`);
  return path === undefined ? { name } : { name, path };
};

// GitHub finds its commands among other lines; nobody can read two documents in one stream.
const isDocument = ({ name, path }: Requested): boolean => path === undefined && name !== "text" && name !== "github";

const openFile = (path: string): Sink => {
  try {
    return fileSink(path);
  } catch (error) {
    throw new UsageError(`The report ${path} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
};

/**
 * Returns the outputs that `--reporter` asks for. If none of them writes to standard output, the text reporter does; if
 * GitHub runs the job, there are GitHub's commands too, on standard error if a document is on standard output: GitHub
 * reads both. Throws a {@link UsageError} if the outputs make no sense or a file cannot be written.
 */
export const openOutputs = (requests: readonly string[], { stdout, stderr, env, color }: Terminal): Outputs => {
  const requested = requests.map(readRequest);
  if (requested.every(({ path }) => path !== undefined)) requested.push({ name: "text" });
  const shown = requested.filter(({ path }) => path === undefined);
  const documents = shown.filter(isDocument);
  if (documents.length > 0 && shown.length > 1) {
    const names = shown.map(({ name }) => name).join(" and ");
    throw new UsageError(
      `${names} would both write to standard output. Give one a file: --reporter ${documents[0]?.name}=FILE`,
    );
  }
  const files = requested.flatMap(({ path }) => (path === undefined ? [] : resolve(path)));
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined)
    throw new UsageError(`Two reports would be written to ${relative("", twice)}. Give each its own file.`);
  const open = ({ name, path }: Requested, stream: Terminal["stdout"]): ReportOutput => {
    const sink = path === undefined ? streamSink(stream) : openFile(path);
    return { reporter: reporters[name]({ env, color: color && path === undefined })(sink.write), sink, path };
  };
  const notes = documents.length > 0 ? stderr : stdout;
  const reports = requested.map((request) => open(request, stdout));
  const isAsked = requested.some(({ name }) => name === "github");
  if (env.GITHUB_ACTIONS && !isAsked) reports.push(open({ name: "github" }, notes));
  return { reports, notes };
};
