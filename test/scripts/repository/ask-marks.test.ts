import { describe, expect, it } from "vitest";
import type { Unmarked } from "../../../scripts/generator/lint/lint-sensitive.js";
import { askMarks } from "../../../scripts/repository/ask-marks.js";

const along = (...names: string[]) => ({ names, documented: names.flatMap((name) => ["properties", name]) });

const unmarked: Unmarked[] = [
  { like: "personal", isPublished: true, pointer: "/properties/email", paths: [along("email")] },
  {
    like: "secret",
    isPublished: true,
    pointer: "/$defs/a/properties/pin",
    paths: [along("a", "pin"), along("b", "pin")],
  },
];

const ask = async (...lines: (string | undefined)[]) => {
  const asked: string[] = [];
  const printed: string[] = [];
  const question = async (text: string) => {
    asked.push(text);
    return lines.shift();
  };
  const answers = await askMarks(unmarked, question, { log: (text: string) => printed.push(text) });
  return { asked, printed, answers: answers && [...answers.values()] };
};

describe("askMarks", () => {
  it("asks what a payload without fields is", async () => {
    const payload: Unmarked = { like: "personal", isPublished: true, pointer: "/items", paths: [along()] };
    const asked: string[] = [];
    const question = async (text: string) => {
      asked.push(text);
      return "p";
    };
    const answers = await askMarks([payload], question, { log: () => {} });
    expect(asked).toEqual(["the payload, which has the format of an e-mail or IP address: "]);
    expect(answers?.get(payload)).toBe("personal");
  });

  it("asks for each field once, with all its places", async () => {
    const { asked, printed, answers } = await ask("personal", "secret");
    expect(printed).toEqual([
      "These fields would be shown in logs. What is each: personal, secret or neither, which is none? (p/s/n)",
    ]);
    expect(asked).toEqual([
      "email, which is named like something personal: ",
      "a.pin, b.pin, which is named like a secret: ",
    ]);
    expect(answers).toEqual(["personal", "secret"]);
  });

  it.each<[string, string, string[]]>([
    ["n", "p", ["none", "personal"]],
    [" Secret ", "NONE", ["secret", "none"]],
    ["pers", "s", ["personal", "secret"]],
  ])("takes %j and %j", async (first, second, answers) => {
    expect((await ask(first, second)).answers).toEqual(answers);
  });

  it("asks again if it does not understand, and guesses nothing", async () => {
    const { asked, answers } = await ask("", "yes", "x", "p", "personally", "n");
    expect(asked).toHaveLength(6);
    expect(answers).toEqual(["personal", "none"]);
  });

  it("has no answers if nobody answers any more", async () => {
    expect((await ask("p", undefined)).answers).toBeUndefined();
  });
});
