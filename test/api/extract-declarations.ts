import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type ts from "typescript";
import { loadApiExtractor } from "./api-extractor.js";

// What a user's compiler has. AbortSignal is one of the DOM's.
const compilerOptions = {
  target: "es2022",
  lib: ["es2024", "dom"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  types: [],
  skipLibCheck: true,
};

const silent = { logLevel: "none", addToApiReportFile: false };
// The reports say what there is. Whether it should be exported, or documented better, is for other tests to say.
const messages = {
  extractorMessageReporting: { default: silent, "ae-forgotten-export": silent },
  tsdocMessageReporting: { default: silent },
};

// Which declarations have comments is not a part of the API.
const remarks = /^ *\/\/ (?:@public|\(undocumented\)|@public \(undocumented\)|\(No @packageDocumentation .*)\n/gm;

const declarationsIn = (report: string): string => {
  const [, code] = /^```ts\n(.*)^```$/ms.exec(report) ?? [];
  if (code === undefined) throw new Error(`not a report of API Extractor as it was known:\n${report}`);
  return code.replaceAll(remarks, "").trim();
};

/** What was found in some modules. */
export interface Extracted {
  readonly program: ts.Program;
  /** The declarations of each module in the order of their names, without comments, and those that they lead to. */
  readonly declarations: readonly string[];
}

/** Reads the modules at `paths`, which belong to the package at `root`. */
export const extractDeclarations = (root: string, paths: readonly string[]): Extracted => {
  const { CompilerState, Extractor, ExtractorConfig } = loadApiExtractor();
  const folder = mkdtempSync(join(tmpdir(), "client-contracts-api-"));
  const reportFile = (index: number) => `${index}.api.md`;
  const configurations = paths.map((path, index) =>
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: path,
        compiler: { overrideTsconfig: { compilerOptions, files: paths } },
        apiReport: {
          enabled: true,
          reportFolder: folder,
          reportTempFolder: join(folder, "temp"),
          reportFileName: `${index}`,
          // Without it, only what is exported under its own name is there, and no payload of `client-contracts/typebox`.
          includeForgottenExports: true,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages,
        newlineKind: "lf",
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, "package.json"),
    }),
  );
  try {
    const [first, ...others] = configurations;
    if (!first) throw new Error("there is no module to read");
    // One program for all: each alone takes as long as all of them together.
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
    });
    const declarations = configurations.map((configuration, index) => {
      const errors: string[] = [];
      const { succeeded } = Extractor.invoke(configuration, {
        localBuild: true,
        compilerState,
        messageCallback: (message) => {
          if (message.logLevel === "error") errors.push(message.text);
          message.handled = true;
        },
      });
      if (!succeeded || errors.length > 0)
        throw new Error(`API Extractor cannot read ${paths[index]}:\n${errors.join("\n")}`);
      return declarationsIn(readFileSync(join(folder, reportFile(index)), "utf8"));
    });
    return { program: compilerState.program, declarations };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
