/** How large a step of the version is. */
export type Bump = "patch" | "minor" | "major";

/** What a kind of change does to others, and which version of the package it needs. */
export interface VersionRule {
  readonly change: string;
  readonly whoMayBreak: string;
  readonly bump: Bump;
}

/** All kinds of changes to contracts: the table of schemas/README.md, and what the gate judges by. */
export const versionRules = {
  added: { change: "a new contract", whoMayBreak: "nobody", bump: "minor" },
  removed: { change: "a contract that is removed", whoMayBreak: "everybody", bump: "major" },
  told: {
    change: "a new optional property of an open object; a description; an example",
    whoMayBreak: "nobody",
    bump: "minor",
  },
  narrower: {
    change:
      "a new required property; a type, enum, length, pattern or format that allows less; an object that is closed",
    whoMayBreak: "producers, and consumers of what was sent before",
    bump: "major",
  },
  wider: {
    change: "an enum, type or length that allows more; a required property that becomes optional",
    whoMayBreak: "deployed consumers, which refuse it",
    bump: "major",
  },
  unlisted: {
    change: "a property removed, or renamed",
    whoMayBreak: "producers, who write strictly; code that reads it by type",
    bump: "major",
  },
  stricter: {
    change: "a new documented rule, or one that allows less",
    whoMayBreak: "producers, who write strictly",
    bump: "major",
  },
  laxer: { change: "a documented rule that allows more, or that is removed", whoMayBreak: "nobody", bump: "minor" },
  identity: {
    change: "another name, `typeName`, version in the payload, or correlation header",
    whoMayBreak: "both sides: it should be a new contract, `…V2`, beside the old one",
    bump: "major",
  },
  filled: { change: "something more that a builder fills", whoMayBreak: "nobody", bump: "minor" },
  unfilled: {
    change: "something that a builder fills no more, or otherwise",
    whoMayBreak: "producers, who left it out",
    bump: "major",
  },
  marked: {
    change: "a mark of what is personal or secret",
    whoMayBreak: "nobody, unless somebody searches logs for it",
    bump: "minor",
  },
  unmarked: {
    change: "a mark that is removed, or weaker",
    whoMayBreak: "whoever relies on the mask: it is a leak",
    bump: "major",
  },
  coded: { change: "a new error code", whoMayBreak: "nobody", bump: "minor" },
  recoded: {
    change: "an error code that is removed, or that is raised for something else",
    whoMayBreak: "code that compares it",
    bump: "major",
  },
  worded: {
    change: "a better message for the same issue",
    whoMayBreak: "nobody, unless code matches the text",
    bump: "patch",
  },
} as const satisfies Readonly<Record<string, VersionRule>>;

/** The name of a kind of change. */
export type VersionRuleName = keyof typeof versionRules;
