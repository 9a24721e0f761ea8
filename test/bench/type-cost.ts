import { fileURLToPath } from "node:url";
import { contracts } from "client-contracts";
import ts from "typescript";
import type { Row } from "./table.js";

const budget = 5000;
const count = (number: number) => `${number.toLocaleString("en")} instantiations`;

// Where the package's own name is found.
const file = fileURLToPath(new URL("type-cost-consumer.mts", import.meta.url));

const instantiationsOf = (text: string): number => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, language, ...rest) =>
    path === file ? ts.createSourceFile(path, text, language) : getSourceFile(path, language, ...rest);
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? text : readFile(path));
  const program = ts.createProgram([file], options, host);
  const complaints = ts.getPreEmitDiagnostics(program);
  if (complaints.length > 0) throw new Error(ts.formatDiagnostics(complaints, host));
  return program.getInstantiationCount();
};

const names = Object.keys(contracts);

const consumer = `import { createConsumer, on, ${names.join(", ")} } from "client-contracts";
${names.map((name) => `export const parse${name} = (value: unknown): ${name} => ${name}.parse(value);`).join("\n")}
export const consumer = createConsumer([
${names.map((name) => `  on(${name}, (payload) => Object.keys(payload)),`).join("\n")}
]);`;

/** Measures what the types of all contracts cost a compiler, which its time would show only roughly. */
export const measureTypes = (): Row[] => {
  const instantiations = instantiationsOf(consumer) - instantiationsOf("export {};");
  return [
    {
      what: `all ${names.length} contracts, parsed and consumed`,
      measured: count(instantiations),
      budget: `<= ${count(budget)}`,
      kept: instantiations <= budget,
    },
  ];
};
