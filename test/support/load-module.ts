import ts from "typescript";
import * as evaluation from "../../src/runtime/evaluation.js";
import * as formats from "../../src/runtime/formats.js";
import * as runtime from "../../src/runtime/index.js";
import * as keywords from "../../src/runtime/keyword-checks.js";

const modules: Readonly<Record<string, object>> = {
  "../../runtime/evaluation.js": evaluation,
  "../../runtime/formats.js": formats,
  "../../runtime/keyword-checks.js": keywords,
  "../../runtime/index.js": runtime,
};

/**
 * Runs the text of a generated module, and returns what it exports. It may import what generated code imports, and the
 * modules that are given.
 */
export const loadModule = <Exports>(text: string, beside: Readonly<Record<string, object>> = {}): Exports => {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(text, { compilerOptions: options });
  const exports = {} as Exports;
  const load = (name: string): object => {
    const module = beside[name] ?? modules[name];
    if (!module) throw new Error(`generated code imports ${name}, which is not in src/`);
    return module;
  };
  new Function("exports", "require", outputText)(exports, load);
  return exports;
};
