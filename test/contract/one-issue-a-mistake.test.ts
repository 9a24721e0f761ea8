import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/contract/issue.js";
import { oneIssueAMistake } from "../../src/contract/one-issue-a-mistake.js";

const issue = (text: string): Issue => {
  const [pointer = "", keyword = "", rule = "published", message = keyword] = text.split(" ");
  return { path: [], pointer, keyword, rule: rule as Issue["rule"], message };
};

describe("oneIssueAMistake", () => {
  it.each<[string, string[], number[]]>([
    ["a date that is not one", ["/a pattern documented", "/a format documented"], [1]],
    ["a published format and a documented pattern", ["/a format", "/a pattern documented"], [0]],
    ["a published pattern and a documented format", ["/a pattern", "/a format documented"], [0]],
    ["another type and no value of the enum", ["/a enum", "/a type"], [1]],
    ["another type and a documented const", ["/a type", "/a const documented"], [0]],
    ["no value of the enum and a pattern", ["/a pattern", "/a enum"], [1]],
    ["an empty text", ["/a minLength", "/a pattern", "/a format"], [2]],
    ["a text that is too short", ["/a pattern", "/a minLength"], [1]],
    ["a rule that repeats a published one", ["/a maxLength", "/a maxLength documented stricter"], [0]],
    ["a property that is asked for twice", ["/a required", "/a dependentRequired"], [0]],
    ["an empty list that should hold something", ["/a minItems", "/a contains"], [1]],
    ["a tuple that is too long", ["/a items", "/a maxItems"], [1]],
    ["a longer tuple of draft-07", ["/a additionalItems", "/a maxItems documented"], [0]],
    ["a name that is not allowed for two reasons", ["/a propertyNames", "/a additionalProperties"], [1]],
    ["too many members, since one is not allowed", ["/a maxProperties", "/a/b additionalProperties"], [1]],
    ["too few members, since one is missing", ["/a minProperties documented", "/a/b required"], [1]],
    ["a date that is none of several kinds", ["/a anyOf", "/a format"], [1]],
    ["a date that is excluded", ["/a not documented", "/a format documented"], [1]],
    ["two limits on one side", ["/a exclusiveMaximum", "/a maximum"], [1]],
  ])("tells %s once", (_, texts, kept) => {
    const issues = texts.map(issue);
    expect(oneIssueAMistake(issues)).toEqual(kept.map((index) => issues[index]));
  });

  it.each<[string, string[]]>([
    ["too many members beside a name that is not allowed elsewhere", ["/a maxProperties", "/b/c propertyNames"]],
    ["too few published members beside a missing documented one", ["/a minProperties", "/a/b required documented"]],
    ["the same keyword at two places", ["/a type", "/b type"]],
    ["a list and its item", ["/a maxItems", "/a/0 type"]],
    ["two patterns that ask for different things", ["/a pattern published digit", "/a pattern published letter"]],
    ["two steps", ["/a multipleOf published two", "/a multipleOf published three"]],
    ["too many items, of which none is of the kind", ["/a maxItems", "/a contains"]],
    ["too many items, and one twice", ["/a maxItems", "/a uniqueItems"]],
    ["alternatives and an exclusion", ["/a anyOf", "/a not"]],
    ["alternatives of two kinds", ["/a anyOf", "/a oneOf"]],
    ["a pattern and an exclusion", ["/a pattern", "/a not"]],
    ["a length and alternatives", ["/a minLength", "/a anyOf documented"]],
    ["a limit and a step", ["/a minimum", "/a multipleOf"]],
    ["a name that is not allowed and its value's type", ["/a propertyNames", "/a type"]],
  ])("keeps %s", (_, texts) => {
    const issues = texts.map(issue);
    expect(oneIssueAMistake(issues)).toEqual(issues);
  });
});
