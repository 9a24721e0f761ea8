import { normalise } from "../../scripts/generator/transform/normalise.js";
import { renderCheck } from "../../scripts/generator/validators/check-code.js";
import { renderExplain } from "../../scripts/generator/validators/explain-code.js";
import type { Explain } from "../../src/contract/finding.js";
import { oneIssueAMistake } from "../../src/contract/one-issue-a-mistake.js";
import { toIssues } from "../../src/contract/to-issues.js";
import type { SchemaObject } from "../../src/schema/json-schema.js";
import { loadModule } from "./load-module.js";

/** Both validators of a schema, of draft 2020-12 if it does not say. */
export const compileSchema = (schema: SchemaObject) => {
  const normalised = normalise({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema }, []);
  const { check } = loadModule<{ check: (value: unknown) => boolean }>(renderCheck(normalised, "s"));
  const { explain } = loadModule<{ explain: Explain }>(renderExplain(normalised, ["date-time", "email", "uuid"], "s"));
  /** What a reader is told of a value: place, keyword and words of each issue. */
  const tell = (value: unknown): string[] =>
    oneIssueAMistake(toIssues(explain(value), value, "published", [])).map(
      ({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`,
    );
  return { check, explain, tell };
};
