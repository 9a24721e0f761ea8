import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSources } from "../../scripts/repository/read-input.js";
import { ruleSets } from "../../src/contract/contract.js";
import { root } from "../support/root.js";
import { mustRun, run } from "../support/run.js";

const names = readSources(root)
  .map(({ folder }) => folder)
  .sort();
const contractEntries = names.map((name) => `client-contracts/${name}`);
const nodeEntries = ["client-contracts/check", "client-contracts/vitest", "client-contracts/testing"];
const entries = ["client-contracts", ...contractEntries, ...nodeEntries];
const folder = mkdtempSync(join(tmpdir(), "client-contracts-"));
const installed = join(folder, "node_modules/client-contracts");

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

// The package as it would be published, installed in a folder that has nothing else.
beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js")))
    throw new Error("there is no dist/: run npm run build, or npm test, which does");
  const packed = JSON.parse(
    mustRun(root, "npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder]),
  );
  const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed as Record<string, { filename: string }>);
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  mustRun(folder, "npm", ["install", `./${filename}`, "--offline", "--no-audit", "--no-fund", "--loglevel=error"]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listFiles = (path: string) => readdirSync(join(installed, path), { recursive: true, encoding: "utf8" });

describe("the packed package", () => {
  it("installs without anything else", () => {
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "client-contracts",
    ]);
  });

  it("holds the built code, the schemas and what people read, and nothing else", () => {
    const top = readdirSync(installed).sort();
    expect(top).toEqual(
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "asyncapi.json",
        "dist",
        "docs",
        "examples",
        "openapi.json",
        "package.json",
        "schemas",
      ].filter((name) => existsSync(join(root, name))),
    );
    expect(listFiles("schemas")).toEqual(
      expect.arrayContaining(["README.md", join("ClientAddressRemovedV1", "schema.json")]),
    );
  });

  it("leads out of itself by no link", () => {
    const pages = ["README.md", "schemas/README.md", ...listFiles("docs").map((name) => `docs/${name}`)];
    for (const page of pages.filter((name) => name.endsWith(".md"))) {
      const text = readFileSync(join(installed, page), "utf8");
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)|(?:src|srcset)="([^"]+)"/g)];
      for (const [, link, image] of links)
        expect(existsSync(join(installed, page, "..", (link ?? image) as string)), `${page}: ${link ?? image}`).toBe(
          true,
        );
    }
    const examples = listFiles("examples").filter((name) => /\.test\.ts$|node_modules|package-lock/.test(name));
    expect(examples).toEqual([]);
  });

  it("evaluates nothing and imports nothing that is not its own, but for the TypeBox entry and what Node has", () => {
    for (const file of listFiles("dist").filter((path) => /\.(js|cjs)$/.test(path))) {
      const text = readFileSync(join(installed, "dist", file), "utf8");
      expect(text, file).not.toMatch(/\beval\s*\(|new Function\b|\bFunction\(/);
      const imported = [...text.matchAll(/(?:(?<!")from\s*|require\(|import\()"([^"]+)"/g)].map(
        ([, name]) => name as string,
      );
      const foreign = [...new Set(imported.filter((name) => !name.startsWith(".")))];
      // The file finder tries picomatch for what is not asked of it here, and does without if there is none.
      const optional = ["picomatch"];
      const isForAllPlatforms = /^(?:index|runtime|typebox|vitest|contracts.+)\.c?js$/.test(file);
      const allowed = file.startsWith("typebox.") ? ["typebox"] : [];
      expect(
        isForAllPlatforms ? foreign : foreign.filter((name) => !isBuiltin(name) && !optional.includes(name)),
        file,
      ).toEqual(allowed);
    }
  });

  it("is imported and required by name, every entry", () => {
    const lines = entries.map((entry, index) => `import * as e${index} from "${entry}";`);
    const shown = `console.log(JSON.stringify([${entries.map((_, index) => `Object.keys(e${index})`).join()}]));`;
    write("every.mjs", [...lines, shown].join("\n"));
    write(
      "every.cjs",
      `console.log(JSON.stringify(${JSON.stringify(entries)}.map((entry) => Object.keys(require(entry)).sort())));`,
    );
    const imported = JSON.parse(mustRun(folder, process.execPath, ["every.mjs"])) as string[][];
    const required = JSON.parse(mustRun(folder, process.execPath, ["every.cjs"])) as string[][];
    expect(imported).toEqual(required);
    expect(imported[0]).toEqual(expect.arrayContaining([...names, "contracts", "ContractError", "isContractError"]));
    expect(imported.slice(1, -nodeEntries.length).map(([first]) => first)).toEqual(names);
    expect(imported.slice(-nodeEntries.length)).toEqual([
      ["UsageError", "checkFiles"],
      ["contractMatchers"],
      expect.arrayContaining(["sample", "testConsumer", "testProducer"]),
    ]);
  });

  it("is one object, imported alone or with the whole, and knows the errors of its other copy", () => {
    write(
      "same.mjs",
      `import { createRequire } from "node:module";
       import { ClientAddressRemovedV1, ContractError, isContractError } from "client-contracts";
       import { ClientAddressRemovedV1 as alone } from "client-contracts/ClientAddressRemovedV1";
       const required = createRequire(import.meta.url)("client-contracts/ClientAddressRemovedV1").ClientAddressRemovedV1;
       const { error } = required.safeParse({});
       console.log(JSON.stringify([ClientAddressRemovedV1 === alone, alone.safeParse(0).error instanceof ContractError,
         error instanceof ContractError, isContractError(error)]));`,
    );
    expect(JSON.parse(mustRun(folder, process.execPath, ["same.mjs"]))).toEqual([true, true, false, true]);
  });

  it("runs even if evaluating code is forbidden", () => {
    write(
      "guarded.mjs",
      `import { contracts } from "client-contracts"; for (const c of Object.values(contracts)) c.strict.safeParse({ a: 1 });`,
    );
    expect(mustRun(folder, process.execPath, ["--disallow-code-generation-from-strings", "guarded.mjs"])).toBe("");
  });

  it("is readable if nobody caught its error: lines of a screen's width or two, and the reason among them", () => {
    write(
      "uncaught.mjs",
      `import { ClientAddressRemovedV1 } from "client-contracts"; ClientAddressRemovedV1.parse({ data: "the-secret" });`,
    );
    const { status, output } = run(folder, process.execPath, ["uncaught.mjs"]);
    expect(status).toBe(1);
    expect(output).toContain("ContractError: ClientAddressRemovedV1: /metadata is required; /data must be an object");
    expect(output).not.toContain("the-secret");
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThan(240);
  });

  it("hands out its schemas as files", () => {
    write(
      "schemas.cjs",
      `console.log(require("client-contracts/schemas/PismoPhoneChangeV1/schema.json").title, require("client-contracts/package.json").name);`,
    );
    expect(mustRun(folder, process.execPath, ["schemas.cjs"]).trim()).toBe("Phone updated client-contracts");
    write("configuration.cjs", `console.log(require("client-contracts/schemas/client-contracts.schema.json").title);`);
    expect(mustRun(folder, process.execPath, ["configuration.cjs"]).trim()).toBe("client-contracts.json");
    expect(existsSync(join(installed, "schemas/client-contracts.schema.json"))).toBe(true);
  });

  it("brings the command, which needs nothing else, and the licences of what is in it", () => {
    const bin = join(
      folder,
      "node_modules/.bin",
      process.platform === "win32" ? "client-contracts.cmd" : "client-contracts",
    );
    const valid = "node_modules/client-contracts/schemas/*/fixtures";
    expect(run(folder, bin, ["check", join(installed, "schemas/PismoEvent/fixtures")])).toMatchObject({ status: 0 });
    expect(run(folder, bin, ["check", valid]), "node_modules is passed over").toMatchObject({ status: 3 });
    const licences = readFileSync(join(installed, "dist/LICENSES.txt"), "utf8");
    for (const library of ["commander", "tinyglobby", "jsonc-parser", "typebox"])
      expect(licences).toContain(`\n${library} `);
  });

  const below = join(folder, "services/a");
  const completed = (shell: string, script: string) => {
    mkdirSync(below, { recursive: true });
    const file = `completion.${shell}`;
    if (!existsSync(join(folder, file))) write(file, mustRun(folder, "npx", ["client-contracts", "completion", shell]));
    return mustRun(below, shell, ["-c", `source ../../${file}\n${script}`])
      .trim()
      .split(/\s+/);
  };
  const isThere = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

  // No shell finds the command by its name alone.
  it.each([
    ["npx client-contracts sh", ["show"]],
    ["npx client-contracts sample Pismo", ["PismoEvent", "PismoPhoneChangeV1"]],
    ["npx --no client-contracts check --update", ["--update-expected"]],
    ["client-contracts check --rules ", [...ruleSets]],
    ["../../node_modules/.bin/client-contracts completion f", ["fish"]],
    ["npx client-contracts check --config ", [""]],
    ["npx client", [""]],
    ["npx other-package sh", [""]],
  ])("completes in bash and in fish, if that is there: %s", (line, expected) => {
    const words = line.split(" ").map((word) => `'${word}'`);
    const inBash = `COMP_WORDS=(${words.join(" ")}) COMP_CWORD=${words.length - 1}
      [[ $(complete -p npx) == *" -o default "* ]] || exit 1
      _client_contracts; printf '%s\n' "\${COMPREPLY[@]}"`;
    expect(completed("bash", inBash)).toEqual(expected);
    if (!isThere("fish") || expected.includes("")) return;
    const inFish = completed("fish", `complete -C '${line}' | cut -f1`);
    expect(inFish).toEqual(expected.toSorted());
  });

  it("brings the kit for tests, which finds its fixtures and needs nothing else, but for fast-check where that is asked for", () => {
    const use = `
      const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
      const reason = () => { try { nearMisses(ClientAddressRemovedV1); } catch ({ message }) { return message; } };
      testConsumer(consumer, ClientAddressRemovedV1).then(() =>
        console.log(JSON.stringify(sample(ClientAddressRemovedV1)), invalidSamples(ClientAddressRemovedV1).length, reason()));`;
    const [names, kit] = [
      "ClientAddressRemovedV1, createConsumer, on",
      "invalidSamples, nearMisses, sample, testConsumer",
    ];
    write(
      "kit.mjs",
      `import { ${names} } from "client-contracts"; import { ${kit} } from "client-contracts/testing"; ${use}`,
    );
    write(
      "kit.cjs",
      `const { ${names} } = require("client-contracts"); const { ${kit} } = require("client-contracts/testing"); ${use}`,
    );
    const [imported, required] = ["kit.mjs", "kit.cjs"].map((file) => mustRun(folder, process.execPath, [file]));
    expect(imported).toMatch(
      /^\{.*"countryCode":"GB".*\} \d\d client-contracts\/testing: fast-check cannot be loaded\. /,
    );
    expect(required).toBe(imported);
  });

  it("checks large files on threads, required as well as imported", () => {
    mustRun(folder, process.execPath, [
      "-e",
      `const { appendFileSync, readFileSync } = require("node:fs");
       const line = JSON.stringify(JSON.parse(readFileSync("node_modules/client-contracts/schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json", "utf8")));
       const block = (line + "\\n").repeat(2000);
       for (let size = 0; size < 20 * 2 ** 20; size += block.length) appendFileSync("large.ndjson", block);
       appendFileSync("large.ndjson", "{}\\n");`,
    ]);
    const use = `(async () => {
      const results = [];
      for await (const result of checkFiles({ paths: ["large.ndjson"], jobs: 2 })) results.push(result);
      const [failure, file] = results;
      console.log(JSON.stringify([failure.line, file.payloads, failure.issues[0].keyword]));
    })();`;
    write("threads.mjs", `import { checkFiles } from "client-contracts/check";\n${use}`);
    write("threads.cjs", `const { checkFiles } = require("client-contracts/check");\n${use}`);
    const [imported, required] = ["threads.mjs", "threads.cjs"].map((file) =>
      mustRun(folder, process.execPath, [file]),
    );
    expect(imported).toMatch(/^\[(\d{5}),\1,"contract"\]\n$/);
    expect(required).toBe(imported);
  });

  it("keeps its other files to itself", () => {
    write("inside.mjs", `await import("client-contracts/dist/runtime.js");`);
    expect(run(folder, process.execPath, ["inside.mjs"]).output).toContain("ERR_MODULE_NOT_FOUND");
    write("missing.mjs", `await import("client-contracts/ClientAddressRemovedV9");`);
    expect(run(folder, process.execPath, ["missing.mjs"]).status).not.toBe(0);
  });
});

describe("a bundle", () => {
  const bundle = async (code: string, options: BuildOptions = { minify: true }): Promise<string> => {
    const { outputFiles } = await build({
      ...options,
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      format: "esm",
      write: false,
    });
    return outputFiles?.[0]?.text ?? "";
  };
  const others = names.filter((name) => name !== "ClientAddressRemovedV1");

  it.each(entries.slice(0, 2))("of one contract from %s takes in no other", async (entry) => {
    const text = await bundle(
      `import { ClientAddressRemovedV1 } from "${entry}"; globalThis.c = ClientAddressRemovedV1;`,
    );
    expect(text).toContain("ClientAddressRemovedV1");
    for (const name of others) expect(text).not.toContain(name);
    expect(text).not.toContain("eventTypes");
  });

  // With the names that the code has, but without comments.
  const readable: BuildOptions = { minifyWhitespace: true, minifySyntax: true };
  const ofConsumer = /createConsumer|createRouter/;
  const ofProducer = /createProducer|restamp/;
  // SHA-256 by name and by its first constant, canonical JSON, what masks payloads, dead letters.
  const ofOthers = /sha256|1116352408|0x428a2f98|canonicali[sz]e|redact|deadLetter|dead-letter/i;
  const sides = [
    {
      side: "consumer",
      imported: "createConsumer, on",
      use: `
        const handler = ({ data }, { correlationId }) => console.log(correlationId, data.accountNumber);
        const consumer = createConsumer([on(ClientAddressRemovedV1, handler)]);
        const text = JSON.stringify(fixture);
        for (const body of [text, text.replaceAll("RemovedV1", "RemovedV2"), "{}", "{"])
          console.log((await consumer.receive({ body, headers: { correlationId: "id-1" } })).status);`,
      printed: ["id-1 10023456", "handled", "unknown-version", "unknown-type", "malformed"],
      absent: ofProducer,
      // A record of handlers names its contracts by text: a consumer has them all.
      absentNames: [],
    },
    {
      side: "producer",
      imported: "createProducer",
      use: `
        const producer = createProducer({ correlationId: () => "id-1" });
        const { headers, body } = producer.message(ClientAddressRemovedV1, fixture.data);
        console.log(headers["correlation-id"], JSON.parse(body).data.accountNumber);`,
      printed: ["id-1 10023456"],
      absent: ofConsumer,
      absentNames: others,
    },
  ];

  it.each(sides.flatMap((side) => entries.slice(0, 2).map((entry) => ({ ...side, entry }))))(
    "of a $side of one contract from $entry takes in nothing that it does not use",
    async ({ side, imported, use, printed, absent, absentNames, entry }) => {
      const fixture = readFileSync(
        join(root, "schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json"),
        "utf8",
      );
      const text = await bundle(
        `import { ClientAddressRemovedV1 } from "${entry}";
         import { ${imported} } from "client-contracts";
         const fixture = ${fixture};
         ${use}`,
        readable,
      );
      expect(text).toContain("ClientAddressRemovedV1");
      for (const name of absentNames) expect(text).not.toContain(name);
      expect(text).not.toMatch(absent);
      expect(text).not.toMatch(ofOthers);
      write(`${side}.mjs`, text);
      expect(mustRun(folder, process.execPath, [`${side}.mjs`])).toBe(`${printed.join("\n")}\n`);
    },
  );

  it("of what is used has it: the negative control", async () => {
    const textOf = (name: string) =>
      bundle(`import { ${name} } from "client-contracts"; globalThis.c = ${name};`, readable);
    const ofMessageId = await textOf("messageId");
    for (const part of [/sha256/i, /1116352408|0x428a2f98/, /canonicali[sz]e/]) expect(ofMessageId).toMatch(part);
    expect(await textOf("deadLetter")).toMatch(ofOthers);
    expect(await textOf("createProducer")).toMatch(ofProducer);
    expect(await textOf("createConsumer")).toMatch(ofConsumer);
    for (const name of others) expect(await textOf(name)).toContain(name);
  });

  it("of nothing used is empty", async () => {
    expect(await bundle(`import { ClientAddressRemovedV1, contracts } from "client-contracts";`)).toBe("");
  });
});

const consumer = `
import { ClientAddressRemovedV1, contracts, createConsumer, createProducer, deadLetter, isContractError, on, PismoEvent, PismoPhoneChangeV1, type Consumer, type ContractMap, type Issue, type Outcome } from "client-contracts";
import { UpdateClientPhoneNumber } from "client-contracts/UpdateClientPhoneNumber";
import { contractMatchers } from "client-contracts/vitest";

export const read = (text: string): ClientAddressRemovedV1 => ClientAddressRemovedV1.parseJson(text);
export const issues = (error: unknown): readonly Issue[] => (isContractError(error) ? error.issues : []);
export const open = (value: unknown): number => PismoEvent.open(PismoPhoneChangeV1, value).payload.object.account_id;
export const request: ContractMap["UpdateClientPhoneNumber"] = UpdateClientPhoneNumber.build(
  { AccountReferenceNo: "1", PhoneNumber: { PhoneNumberType: "Home", Number: "1" } },
  { user: { Username: "u", Password: "p" } },
);
export const names: string[] = Object.keys(contracts);
export const matcher = contractMatchers.toSatisfyContract({}, ClientAddressRemovedV1).message();
export const consumer: Consumer<"ClientAddressRemovedV1" | "PismoPhoneChangeV1"> = createConsumer([
  on(ClientAddressRemovedV1, async (event, { correlationId }) => [event.data.accountNumber.length, correlationId?.length]),
  on(PismoPhoneChangeV1, ({ object }, { envelope, headers }) => [object.account_id.toFixed(), envelope?.event_id, headers["x"]?.length]),
], { rules: "strict", onOutcome: (outcome) => outcome.status });
export const receive = async (message: { headers: Record<string, string>; body: Uint8Array }) => {
  const outcome: Outcome<"ClientAddressRemovedV1" | "PismoPhoneChangeV1"> = await consumer.receive(message);
  if (outcome.status === "invalid") return outcome.error.issues[0].pointer;
  return outcome.status === "handled" ? outcome.contract : deadLetter(message, outcome).headers["dead-letter-reason"];
};
export const body: string = createProducer({ source: "CRM" }).message(PismoPhoneChangeV1, {} as PismoPhoneChangeV1["object"], { email: "e", roles: [], origin: "o" }).body;
export const misuse = async () => {
  const outcome = await consumer.receive({ body: "{}" });
  // @ts-expect-error only what is invalid has an error
  outcome.error;
  // @ts-expect-error it may have been handled
  deadLetter({ body: "{}" }, outcome);
  // @ts-expect-error accountNumber is no number
  on(ClientAddressRemovedV1, ({ data }) => data.accountNumber.toFixed());
  // @ts-expect-error it is for another contract
  on(ClientAddressRemovedV1, (payload: PismoPhoneChangeV1) => payload);
};
// @ts-expect-error accountNumber is text
export const wrong: ClientAddressRemovedV1["data"]["accountNumber"] = 1;
`;

describe("a consumer that checks the types of its libraries", () => {
  const compile = (file: string, module: string, moduleResolution: string) => {
    const options = { noEmit: true, strict: true, skipLibCheck: false, target: "es2022", lib: ["es2022"], types: [] };
    write(
      "tsconfig.json",
      JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files: [file] }),
    );
    return run(folder, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json"]);
  };
  it.each([
    ["consumer.mts", "node16", "node16"],
    ["consumer.cts", "node16", "node16"],
    ["consumer.mts", "nodenext", "nodenext"],
    ["consumer.cts", "nodenext", "nodenext"],
    ["consumer.mts", "esnext", "bundler"],
  ])("compiles %s, module %s, resolution %s", (file, module, resolution) => {
    write(file, consumer);
    expect(compile(file, module, resolution)).toEqual({ status: 0, output: "" });
  });

  it("would not compile with a wrong use", () => {
    write("wrong.mts", consumer.replace("// @ts-expect-error accountNumber is text\n", ""));
    expect(compile("wrong.mts", "node16", "node16").output).toContain(
      "Type 'number' is not assignable to type 'string'",
    );
  });
});

describe("the TypeBox entry", () => {
  it("works beside TypeBox, for those who have it", () => {
    write("typebox.mjs", `import "client-contracts/typebox";`);
    expect(run(folder, process.execPath, ["typebox.mjs"]).output).toContain("Cannot find package 'typebox'");
    cpSync(join(root, "node_modules/typebox"), join(folder, "node_modules/typebox"), { recursive: true });
    write(
      "typebox.mjs",
      `import * as schemas from "client-contracts/typebox";
       import { contracts } from "client-contracts";
       import { Compile } from "typebox/compile";
       import { createRequire } from "node:module";
       const required = createRequire(import.meta.url)("client-contracts/typebox");
       const validator = Compile(schemas.ClientAddressRemovedV1);
       console.log(JSON.stringify([Object.keys(schemas), Object.keys(contracts), validator.Check({}), Object.keys(required).length]));`,
    );
    const [schemas, contracts, accepted, required] = JSON.parse(mustRun(folder, process.execPath, ["typebox.mjs"]));
    expect(schemas).toEqual(contracts);
    expect([accepted, required]).toEqual([false, schemas.length]);
  });
});
