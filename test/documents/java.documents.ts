import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseExactly } from "../../scripts/generator/input/exact-json.js";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import { newContracts } from "../adding/new-contracts.js";
import { readDocument } from "../support/documents.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { loadExample, makeUser, oddDocument } from "./installed-example.js";
import { jackson } from "./java-tools.js";

interface Payload {
  readonly contract: string;
  readonly text: string;
}

const { prepare, createJava } = await loadExample();
const user = makeUser();
afterAll(() => rmSync(user, { recursive: true, force: true }));

/** Reads payloads into classes, and returns what those write. */
type RoundTrip = (payloads: readonly Payload[]) => unknown[];

/** Compiles the classes of a document. */
const compileClasses = async (document: object, name: string): Promise<RoundTrip> => {
  const folder = join(user, name);
  await createJava().generateToFiles(prepare(document), join(folder, "made"), { packageName: "made" });
  const sources = readdirSync(join(folder, "made")).map((file) => join(folder, "made", file));
  const own = fileURLToPath(new URL("RoundTrip.java", import.meta.url));
  mustRun(user, "javac", [
    "-cp",
    jackson,
    "-Xlint:all,-cast",
    "-Werror",
    "-d",
    join(folder, "classes"),
    ...sources,
    own,
  ]);
  mkdirSync(join(folder, "payloads"));
  return (payloads) => {
    const parameters = payloads.flatMap(({ contract, text }, index) => {
      const file = join(folder, "payloads", `${index}.json`);
      writeFileSync(file, text);
      return [`made.${contract}`, file];
    });
    const classPath = [join(folder, "classes"), jackson].join(delimiter);
    return mustRun(user, "java", ["-cp", classPath, "RoundTrip", ...parameters])
      .trim()
      .split("\n")
      .map(parseExactly);
  };
};

const textsOf = (payloads: readonly { readonly contract: string; readonly payload: unknown }[]): Payload[] =>
  payloads.map(({ contract, payload }) => ({ contract, text: JSON.stringify(payload) }));

describe("the Java classes of the contracts", () => {
  const document = readDocument<{
    readonly components: {
      readonly messages: Readonly<Record<string, { readonly examples?: readonly { readonly payload: unknown }[] }>>;
    };
  }>("asyncapi.json");
  let roundTrip: RoundTrip;
  beforeAll(async () => {
    roundTrip = await compileClasses(document, "contracts");
  });
  const { valid, tolerated } = readFixtures(root);

  it("read and write each valid and tolerated fixture as it is", () => {
    const payloads = textsOf([...valid, ...tolerated]);
    expect(payloads.length).toBeGreaterThan(0);
    expect(roundTrip(payloads)).toEqual(payloads.map(({ text }) => parseExactly(text)));
  });

  it("read and write a payload in its envelope, both of them classes", () => {
    const payloads = Object.entries(document.components.messages)
      .filter(([key]) => key.includes("."))
      .flatMap(([key, { examples = [] }]) =>
        examples.map(({ payload }) => ({ contract: key.replace(".", ""), payload })),
      );
    expect(roundTrip(textsOf(payloads))).toEqual(payloads.map(({ payload }) => payload));
  });

  it("keep numbers that a double would round", () => {
    const event = valid.find(({ contract }) => contract === "ClientAddressRemovedV1");
    const text = JSON.stringify(event?.payload).replace(/"clientNumber":\d+/, '"clientNumber":9007199254740993.125');
    expect(text).toContain("9007199254740993.125");
    expect(roundTrip([{ contract: "ClientAddressRemovedV1", text }])).toEqual([parseExactly(text)]);
  });
});

describe("the Java classes of contracts of other shapes", () => {
  let roundTrip: RoundTrip;
  beforeAll(async () => {
    roundTrip = await compileClasses(await oddDocument(), "odd");
  });

  it("read and write what they are made for", () => {
    const classes = readdirSync(join(user, "odd/made")).map((file) => file.replace(".java", ""));
    // A payload that is a list has no class of its own.
    expect(newContracts.map(({ name }) => name).filter((name) => !classes.includes(name))).toEqual(["TagListV1"]);
    const payloads = newContracts.flatMap(({ name, files }) =>
      Object.entries(files)
        .filter(([path]) => path.startsWith("fixtures/valid/") && classes.includes(name))
        .map(([, payload]) => ({ contract: name, payload })),
    );
    expect(roundTrip(textsOf(payloads))).toEqual(payloads.map(({ payload }) => payload));
  });
});
