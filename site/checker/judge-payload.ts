import type { Issue, RuleSet } from "client-contracts";
import { toKeys } from "../../src/json/pointer.js";
import type { ContractLibrary } from "./contract-library.js";
import { createExplainMark } from "./explain-mark.js";
import { findLineStarts } from "./line-starts.js";
import { createPayloadJudges, type PayloadJudge } from "./payload-judge.js";
import { whyNotJson } from "./why-not-json.js";

/**
 * What a payload is: one that a producer may write; one that consumers accept and producers must not write; one that
 * nobody accepts; one of no known contract; or text that is not JSON.
 */
export type PayloadVerdict = "valid" | "tolerated" | "invalid" | "unknown" | "malformed";

/** An issue as the checker shows it: nobody's rule says that a text must be JSON, or a payload known. */
export type ShownIssue = Omit<Issue, "rule"> & {
  readonly rule?: Issue["rule"];
  /** Where a text stops being JSON. */
  readonly stopsAt?: { readonly line: number; readonly column: number };
};

/** What a text is, and why. */
export interface Judgement {
  readonly verdict: PayloadVerdict;
  /** The name of the payload's contract. */
  readonly contract?: string;
  /** What judged it: the contract, or it and the envelope that the payload came in. */
  readonly judge?: PayloadJudge;
  readonly value?: unknown;
  /** By the rules that were asked for: none for a payload that is tolerated, if only the published ones were. */
  readonly issues: readonly ShownIssue[];
}

/** What is asked of a text. */
export interface PayloadQuestion {
  /** The contract's name; if absent, the payload says whose it is. */
  readonly contract?: string | undefined;
  readonly rules: RuleSet;
}

/** Judges a text, or UTF-8 bytes that are not text. */
export type JudgePayload = (source: string | Uint8Array, question: PayloadQuestion) => Judgement;

// The package reads a text with a byte order mark, which `JSON.parse` refuses.
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

// The package says the place in words, since its issues have none for a text.
const inWords = /: line (\d+), column (\d+)$/;

const toTextIssue = ({ rule: _, ...issue }: Issue, source: string | Uint8Array): ShownIssue => {
  const [found, inLine, inColumn] = inWords.exec(issue.message) ?? [];
  if (found === undefined) return issue;
  const message = issue.message.slice(0, -found.length);
  const [line, column] = [Number(inLine), Number(inColumn)];
  // Bytes are no text: there is nothing around the place.
  const text = typeof source === "string" ? withoutMark(source) : "";
  const why = whyNotJson(text, (findLineStarts(text)[line - 1] ?? 0) + column - 1);
  return { ...issue, message: why === undefined ? message : `${message}: ${why}`, stopsAt: { line, column } };
};

const tryParse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Makes the function that judges by the package's own validators. */
export const createJudgePayload = (library: ContractLibrary): JudgePayload => {
  const judgeOf = createPayloadJudges(library);
  const [anyContract] = Object.values(library.contracts);
  if (!anyContract) throw new Error("contract-checker: there are no contracts");

  const explainMark = createExplainMark(library.contracts);

  // Any contract reads a text in the same way.
  const refuseText = (source: string | Uint8Array): Judgement => {
    const result = anyContract.safeParseJson(source);
    return {
      verdict: "malformed",
      issues: result.success ? [] : result.error.issues.map((issue) => toTextIssue(issue, source)),
    };
  };

  const judgeText = (text: string, contract: string, value: unknown, rules: RuleSet): Judgement => {
    const judge = judgeOf(contract, value);
    const told = { contract, judge, value };
    const strictly = judge.findIssues(text, "strict");
    if (strictly.length === 0) return { ...told, verdict: "valid", issues: [] };
    const published = judge.findIssues(text, "published");
    const issues = rules === "strict" ? strictly : published;
    return { ...told, verdict: published.length === 0 ? "tolerated" : "invalid", issues };
  };

  return (source, { contract, rules }) => {
    const text = typeof source === "string" ? withoutMark(source) : undefined;
    const parsed = text === undefined ? undefined : tryParse(text);
    if (text === undefined || !parsed) return refuseText(source);
    const { value } = parsed;
    const identified = contract === undefined ? library.identify(value) : { contract };
    if (identified.contract !== undefined) return judgeText(text, identified.contract, value, rules);
    const { pointer } = identified;
    const message = explainMark(value, identified);
    const issue = { path: toKeys(pointer), pointer, keyword: "contract", message };
    return { verdict: "unknown", value, issues: [issue] };
  };
};
