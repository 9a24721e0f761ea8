import type { Reporters } from "../../shared/outputs.js";
import type { DiffReporter } from "./diff-report.js";
import { changesGithub } from "./reporters/changes-github.js";
import { changesJson } from "./reporters/changes-json.js";
import { changesJunit } from "./reporters/changes-junit.js";
import { changesMarkdown } from "./reporters/changes-markdown.js";
import { changesSarif } from "./reporters/changes-sarif.js";
import { changesText } from "./reporters/changes-text.js";

/** The reporters of `diff`. */
export const diffReporters = {
  text: ({ color }) => changesText(color),
  json: () => changesJson,
  junit: () => changesJunit,
  sarif: () => changesSarif,
  github: () => changesGithub,
  markdown: () => changesMarkdown,
} as const satisfies Reporters<DiffReporter>;
