import type { LocatedIssue } from "../../src/check/model/result.js";
import { type Child, codeHtml, element, escapeHtml, type Html, joinHtml } from "./html.js";
import { jsonLine } from "./json-line.js";
import type { Example } from "./page-input.js";
import { ruleTag } from "./rule-tag.js";

const lineFeed = escapeHtml("\n");

/** A file's name in words: `missing-client-id` is "Missing client id". */
export const nameInWords = (name: string): string => {
  const words = name.replaceAll(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const issueLine = ({ pointer, message, keyword, rule, code, column }: LocatedIssue): Html =>
  element(
    "span",
    { class: "issue" },
    element("span", { class: "caret", "aria-hidden": "true" }, escapeHtml(`${" ".repeat(column - 1)}^ `)),
    element(
      "span",
      { class: "issue-text" },
      element("strong", {}, escapeHtml(pointer || "the payload")),
      escapeHtml(` ${message} `),
      element("span", { class: "tag keyword" }, escapeHtml(keyword)),
      rule && joinHtml(escapeHtml(" "), ruleTag(rule)),
      code === undefined
        ? undefined
        : joinHtml(escapeHtml(" "), element("span", { class: "tag code" }, escapeHtml(`code ${code}`))),
    ),
  );

const brokenLine = (line: string): Html => {
  const start = line.search(/\S|$/);
  return joinHtml(escapeHtml(line.slice(0, start)), element("span", { class: "broken" }, jsonLine(line.slice(start))));
};

const payloadLines = ({ text, issues }: Example): Child[] =>
  text
    .replace(/\s+$/, "")
    .split(/\r?\n/)
    .map((line, index) => {
      const here = issues.filter((issue) => issue.line === index + 1);
      return joinHtml(
        here.length > 0 ? brokenLine(line) : jsonLine(line),
        here.map((issue) => joinHtml(lineFeed, issueLine(issue))),
        lineFeed,
      );
    });

const countOf = (count: number): string => (count === 1 ? "1 issue" : `${count} issues`);

/** The anchor of an example on its contract's page. */
export const exampleAnchor = ({ verdict, name }: Pick<Example, "verdict" | "name">): string => `${verdict}-${name}`;

/** Returns an example that folds, with each issue below the line that it is about. */
export const exampleHtml = (example: Example, isOpen: boolean): Html => {
  const { issues, name, verdict } = example;
  const title = nameInWords(name);
  return element(
    "details",
    { class: `example ${verdict}`, id: exampleAnchor(example), open: isOpen ? true : undefined },
    element(
      "summary",
      {},
      element("span", { class: "example-name" }, escapeHtml(title)),
      issues.length > 0 ? element("span", { class: "example-issues" }, escapeHtml(countOf(issues.length))) : undefined,
      ...[...new Set(issues.map(({ pointer }) => pointer))].slice(0, 3).map((pointer) => codeHtml(pointer || "/")),
    ),
    element(
      "pre",
      { class: "payload", tabindex: "0", "aria-label": `${title}, JSON` },
      element("code", {}, payloadLines(example)),
    ),
  );
};
