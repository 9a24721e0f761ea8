import { relative, resolve } from "node:path";
import { UsageError } from "../../check/model/usage-error.js";
import { fileSink, type Sink, streamSink } from "./sink.js";
import type { Terminal } from "./terminal.js";

/** The reports of a run. */
export interface Outputs<Reporter> {
  readonly reports: readonly ReportOutput<Reporter>[];
  /** Where lines for people go beside the reports: standard output, or standard error if a document is on the former. */
  readonly notes: Terminal["stdout"];
}

/** A reporter at work, and where its text goes. */
export interface ReportOutput<Reporter> {
  readonly reporter: Reporter;
  readonly sink: Sink;
  /** The file that it writes to, if it is not a stream. */
  readonly path?: string | undefined;
}

/** The reporters of a command: each is made for a terminal and for what writes its text. */
export type Reporters<Reporter> = Readonly<
  Record<string, (terminal: Pick<Terminal, "color" | "env">) => (write: (text: string) => void) => Reporter>
>;

interface Requested {
  readonly name: string;
  readonly path?: string;
}

const readRequest = (request: string, names: readonly string[]): Requested => {
  const [, name = "", path] = /^([^=]*)(?:=(.*))?$/s.exec(request) ?? [];
  if (!names.includes(name))
    throw new UsageError(`There is no reporter ${JSON.stringify(name)}. The reporters are ${names.join(", ")}.`);
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
export const openOutputs = <Reporter>(
  reporters: Reporters<Reporter>,
  requests: readonly string[],
  { stdout, stderr, env, color }: Terminal,
): Outputs<Reporter> => {
  const requested = requests.map((request) => readRequest(request, Object.keys(reporters)));
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
  const open = ({ name, path }: Requested, stream: Terminal["stdout"]): ReportOutput<Reporter> => {
    const sink = path === undefined ? streamSink(stream) : openFile(path);
    const create = reporters[name] as Reporters<Reporter>[string];
    return { reporter: create({ env, color: color && path === undefined })(sink.write), sink, path };
  };
  const notes = documents.length > 0 ? stderr : stdout;
  const reports = requested.map((request) => open(request, stdout));
  const isAsked = requested.some(({ name }) => name === "github");
  if (env.GITHUB_ACTIONS && !isAsked) reports.push(open({ name: "github" }, notes));
  return { reports, notes };
};
