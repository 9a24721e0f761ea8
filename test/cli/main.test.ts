import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run as runInProcess } from "../../src/cli/run.js";
import { contracts } from "../../src/generated/index.js";
import { root } from "../support/root.js";
import { makeFolder } from "./shared/make-folder.js";
import { bin, runCommand, runInBash, runProgram } from "./shared/run-command.js";

const names = Object.keys(contracts);
const run = (...parameters: string[]) => runCommand(root, parameters);
const shown = (...parameters: string[]) => {
  const { status, stdout, stderr } = run(...parameters);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
};

describe("client-contracts", () => {
  it("tells its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(shown("--version")).toBe(`${version}\n`);
  });

  it.each([
    ["--help"],
    ["help"],
    ["check", "--help"],
    ["list", "--help"],
    ["show", "-h"],
    ["sample", "--help"],
    ["export", "--help"],
    ["completion", "--help"],
  ])("helps: %s %s", (...parameters) => {
    const [command = ""] = parameters.filter((name) => !/help|-h/.test(name));
    const lines = shown(...parameters).split("\n");
    expect(lines[0]).toMatch(new RegExp(`^Usage: client-contracts ${command}`));
    if (command) expect(lines).toContain("Examples:");
    for (const name of ["check", "list", "show", "sample", "export", "completion"])
      if (!command) expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
  });

  const commands = [[], ["check"], ["list"], ["show"], ["sample"], ["export"], ["completion"]];
  const widths = [undefined, 200, 120, 80, 60];

  it.each(commands.flatMap((command) => widths.map((columns) => [command.join(" "), columns] as const)))(
    "wraps the help of %j at words in a terminal of %s columns",
    async (command, columns) => {
      let text = "";
      const stdout = Object.assign(
        new Writable({
          write: (chunk, _, done) => {
            text += chunk;
            done();
          },
        }),
        columns === undefined ? {} : { columns },
      );
      const terminal = { stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: {}, color: false };
      await runInProcess([...command.split(" ").filter(Boolean), "--help"], terminal, new AbortController().signal);
      // A word that is longer than a line stays whole.
      const tooLong = text
        .split("\n")
        .filter((line) => line.length > (columns ?? 80) && /\S {1,2}\S/.test(line.trim()));
      expect(tooLong).toEqual([]);
      const words = (all: string) => all.split(/\s+/).join(" ");
      expect(words(text)).toBe(words(shown(...command.split(" ").filter(Boolean), "--help")));
    },
  );

  it("documents every exit status of check but those of signals that nobody sends by hand", () => {
    for (const status of ["0 all", "1 some", "2 wrong", "3 nothing", "130 "])
      expect(shown("check", "--help")).toContain(status);
  });
});

describe("list", () => {
  it("lists every contract, one a line if it goes into a file", () => {
    const lines = shown("list").trimEnd().split("\n");
    expect(lines.slice(1).map((line) => line.split(" ")[0])).toEqual(names);
  });

  it("is JSON if that is asked for", () => {
    expect(JSON.parse(shown("list", "--json")).map(({ name }: { name: string }) => name)).toEqual(names);
  });

  it("takes no more than it knows", () => {
    expect(run("list", "more")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("show", () => {
  it.each(names)("prints the schema of %s, byte for byte", (name) => {
    expect(shown("show", name)).toBe(readFileSync(join(root, "schemas", name, "schema.json"), "utf8"));
  });

  it("prints both schemas as one, or a table", () => {
    const { allOf } = JSON.parse(shown("show", "ClientAddressRemovedV1", "--strict"));
    expect(allOf).toHaveLength(2);
    expect(shown("show", "ClientAddressRemovedV1", "--fields")).toMatch(
      /^field +type +required +sensitive +rule +description\n/,
    );
  });

  it("suggests the nearest name", () => {
    const { status, stdout, stderr } = run("show", "ClientAdressRemovedV1");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      'There is no contract called "ClientAdressRemovedV1". Did you mean ClientAddressRemovedV1?',
    );
  });

  it.each(names)("tells where the page of %s is, below the address that package.json has", (name) => {
    const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(homepage).toMatch(/^https:\/\/.*\/$/);
    expect(shown("show", name, "--web")).toBe(`${homepage}contracts/${name}.html\n`);
  });

  it("shows one thing at a time, of one contract", () => {
    for (const other of ["--strict", "--fields"])
      expect(run("show", "ClientAddressRemovedV1", "--web", other)).toMatchObject({ status: 2, stdout: "" });
    expect(run("show", "ClientAddressRemovedV1", "--strict", "--fields").status).toBe(2);
    expect(run("show")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/missing required argument 'contract'/),
    });
  });
});

describe("sample", () => {
  it.each(names)("makes payloads of %s that check takes, and broken ones that it refuses", (name) => {
    const folder = makeFolder();
    const check = (...parameters: string[]) =>
      runInBash(folder, `eval $run sample ${name} ${parameters.join(" ")} | eval $run check --contract ${name} -`);
    expect(check("--count", "3").stdout).toMatch(/^✓ 3 payloads in 1 file, all as expected/);
    expect(check("--invalid", "type").stdout).toMatch(/\n✗ 1 of 1 payload in 1 file not as expected/);
  });

  it("makes the same ones for a seed", () => {
    const seven = shown("sample", "ClientAddressRemovedV1", "--seed", "7");
    expect(shown("sample", "ClientAddressRemovedV1", "--seed", "7")).toBe(seven);
    expect(shown("sample", "ClientAddressRemovedV1", "--seed", "8")).not.toBe(seven);
    const many = shown("sample", "ClientAddressRemovedV1", "--seed", "6", "--count", "2").trimEnd().split("\n");
    expect(many.map((line) => JSON.parse(line))[1]).toEqual(JSON.parse(seven));
  });

  it.each([
    [["--count", "0"], "It must be a whole number, 1 or more."],
    [["--seed", "x"], "It must be a whole number, 0 or more."],
    [["--invalid", "nonsense"], "nonsense"],
  ])("says what it cannot do: %j", (parameters, message) => {
    const { status, stdout, stderr } = run("sample", "ClientAddressRemovedV1", ...parameters);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\n +at /);
  });
});

describe("export", () => {
  it("writes a catalogue, and says what there is to be done", () => {
    const folder = makeFolder();
    const { status, stdout, stderr } = runCommand(folder, ["export", "eventcatalog", "catalogue"]);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^client-contracts: catalogue has no eventcatalog\.config\.js yet\./),
    ]);
    expect(stdout).toMatch(
      new RegExp(`^create (?:[\\s\\S]*\n\n)✓ ${names.length} contracts; \\d+ changes, 0 files as they were\n$`),
    );
    const again = runCommand(folder, ["export", "eventcatalog", "catalogue"]);
    expect(again.stdout).toMatch(/^✓ \d+ contracts; 0 changes, \d+ files as they were\n$/);
  });

  it("writes those that are named, or says what it would write", () => {
    const folder = makeFolder();
    const dry = runCommand(folder, ["export", "eventcatalog", "new", "-c", "PismoEvent", "--dry-run"]);
    expect(dry).toMatchObject({ status: 0, stdout: expect.stringMatching(/^create events\/PismoEvent\/index\.mdx\n/) });
    expect(existsSync(join(folder, "new"))).toBe(false);
    runCommand(folder, ["export", "eventcatalog", "new", "-c", "PismoEvent"]);
    expect(readdirSync(join(folder, "new/events"))).toEqual(["PismoEvent"]);
  });

  it.each([
    [["nonsense", "folder"], 'There is no format called "nonsense". There is eventcatalog.'],
    [["eventcatalogue", "folder"], 'There is no format called "eventcatalogue". Did you mean eventcatalog?'],
    [["eventcatalog"], "missing required argument 'dir'"],
    [
      ["eventcatalog", "folder", "-c", "PismoEvnt"],
      'There is no contract called "PismoEvnt". Did you mean PismoEvent?',
    ],
    [["eventcatalog", "file"], "client-contracts: file is a file, or in one."],
    [["eventcatalog", "."], "client-contracts: . is not the folder of an EventCatalog: it has file,"],
  ])("says what it cannot do, and writes nothing: %j", (parameters, message) => {
    const folder = makeFolder({ file: "" });
    const { status, stdout, stderr } = runCommand(folder, ["export", ...parameters]);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\n +at /);
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

describe("completion", () => {
  const script = (shell: string) => makeFolder({ [`script.${shell}`]: shown("completion", shell) });
  const isInstalled = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

  /** What bash proposes for a line whose last word is being written. */
  const completed = (line: string) => {
    const words = line.split(" ").map((word) => `'${word}'`);
    const { stdout } = runInBash(
      script("bash"),
      `client-contracts() { eval $run '"$@"'; }
       source script.bash
       COMP_WORDS=(${words.join(" ")}) COMP_CWORD=${words.length - 1} COMP_LINE='${line}' COMP_POINT=${line.length}
       _client_contracts
       printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
    return stdout
      .trimEnd()
      .split("\n")
      .map((proposal) => proposal.trim());
  };

  it.each([
    ["client-contracts sh", ["show"]],
    ["client-contracts sample Pismo", ["PismoEvent", "PismoPhoneChangeV1"]],
    ["client-contracts check --contract ClientA", ["ClientAddressRemovedV1"]],
    ["client-contracts check -c ClientA", ["ClientAddressRemovedV1"]],
    ["client-contracts check --reporter j", ["json", "junit"]],
    ["client-contracts check --rul", ["--rules"]],
    ["client-contracts check --jobs 2 --expect ", ["valid", "tolerated", "invalid"]],
    ["client-contracts export e", ["eventcatalog"]],
    ["client-contracts export eventcatalog folder -c ClientA", ["ClientAddressRemovedV1"]],
    ["client-contracts export eventcatalog folder --contract PismoEvent --d", ["--dry-run"]],
    ["client-contracts --ver", ["--version"]],
    ["client-contracts completion f", ["fish"]],
  ])("works in bash: %s", (line, proposals) => {
    expect(completed(line)).toEqual(proposals);
  });

  it.each([
    "export eventcatalog fol",
    "check fix",
    "check --reporter junit=",
    "check --max-issues ",
    "list ",
    "nonsense x",
  ])("leaves it to bash to propose files: %s", (line) => {
    expect(completed(`client-contracts ${line}`)).toEqual([""]);
    expect(shown("completion", "bash")).toContain("complete -o bashdefault -o default");
  });

  it("may be sourced twice in bash", () => {
    expect(runInBash(script("bash"), "source script.bash; source script.bash").stderr).toBe("");
  });

  it.skipIf(!isInstalled("zsh"))("is a script that zsh can read (skipped without zsh)", () => {
    expect(runProgram(script("zsh"), ["zsh", "-n", "script.zsh"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it.skipIf(!isInstalled("fish"))("works in fish (skipped without fish)", () => {
    const folder = script("fish");
    expect(runProgram(folder, ["fish", "-n", "script.fish"])).toEqual({ status: 0, stdout: "", stderr: "" });
    const command = `function client-contracts; '${process.execPath}' '${bin}' $argv; end; source script.fish; complete -C 'client-contracts sh'`;
    expect(runProgram(folder, ["fish", "--no-config", "-c", command]).stdout).toMatch(/^show\t/);
  });

  it("is told of no other shell", () => {
    expect(run("completion", "tcsh")).toMatchObject({ status: 2, stdout: "" });
  });
});
