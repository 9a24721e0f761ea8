import { createRequire } from "node:module";
import type ts from "typescript";

// What is used of @microsoft/api-extractor. Its own types are in a folder that is installed at the first run, and the
// repository must compile without it.
interface Configuration {
  readonly mainEntryPointFilePath: string;
}

interface CompilerState {
  readonly program: ts.Program;
}

interface Message {
  readonly logLevel: string;
  readonly text: string;
  handled: boolean;
}

interface Options {
  readonly localBuild: boolean;
  readonly compilerState: CompilerState;
  readonly messageCallback: (message: Message) => void;
}

interface ApiExtractor {
  readonly ExtractorConfig: {
    prepare(options: {
      configObject: object;
      configObjectFullPath: undefined;
      packageJsonFullPath: string;
    }): Configuration;
  };
  readonly CompilerState: {
    create(configuration: Configuration, options: { additionalEntryPoints: string[] }): CompilerState;
  };
  readonly Extractor: { invoke(configuration: Configuration, options: Options): { readonly succeeded: boolean } };
}

/** Loads API Extractor, once it is installed beside this file. */
export const loadApiExtractor = (): ApiExtractor => createRequire(import.meta.url)("@microsoft/api-extractor");
