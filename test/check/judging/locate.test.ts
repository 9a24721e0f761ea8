import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../../src/check/judging/locate.js";

type Path = (string | number)[];
type Tree =
  | { readonly items: readonly Tree[] }
  | { readonly members: readonly (readonly [string, Tree])[] }
  | { readonly leaf: string };

// A writer of JSON that records where it writes what: it knows each place without reading anything.
class Writer {
  text = "";
  readonly #places = new Map<string, string>();

  constructor(private readonly gaps: readonly string[]) {}

  #gap(): void {
    this.text += this.gaps[this.text.length % this.gaps.length];
  }

  #here(): string {
    const lines = this.text.split(/\r\n|\n/);
    return `${lines.length}:${(lines.at(-1) as string).length + 1}`;
  }

  #list(open: string, close: string, writers: readonly (() => void)[]): void {
    this.text += open;
    for (const [index, write] of writers.entries()) {
      this.#gap();
      write();
      this.#gap();
      if (index < writers.length - 1) this.text += ",";
    }
    this.#gap();
    this.text += close;
  }

  write(tree: Tree, path: Path = []): void {
    const key = JSON.stringify(path);
    // If a name comes twice, the last one counts, with all that is in it.
    for (const known of this.#places.keys())
      if (known.startsWith(key.slice(0, -1))) {
        const [at, rest] = [path.length, JSON.parse(known) as Path];
        if (JSON.stringify(rest.slice(0, at)) === key) this.#places.delete(known);
      }
    this.#places.set(key, this.#here());
    if ("leaf" in tree) this.text += tree.leaf;
    else if ("items" in tree)
      this.#list(
        "[",
        "]",
        tree.items.map((item, index) => () => this.write(item, [...path, index])),
      );
    else
      this.#list(
        "{",
        "}",
        tree.members.map(([name, member]) => () => {
          this.text += JSON.stringify(name);
          this.#gap();
          this.text += ":";
          this.#gap();
          this.write(member, [...path, name]);
        }),
      );
  }

  begin(tree: Tree): this {
    this.#gap();
    this.write(tree);
    this.#gap();
    return this;
  }

  get places(): { readonly path: Path; readonly place: string }[] {
    return [...this.#places].map(([path, place]) => ({ path: JSON.parse(path) as Path, place }));
  }
}

const name = fc.oneof(fc.constantFrom("a", "b", "", "~", "/", "0", "\\", '"', "\u{1f600}", "\n"), fc.string());
const leaf = fc.record({ leaf: fc.jsonValue({ maxDepth: 0 }).map((value) => JSON.stringify(value)) });
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.record({ items: fc.array(tie("tree"), { maxLength: 4 }) }),
    fc.record({ members: fc.array(fc.tuple(name, tie("tree")), { maxLength: 5 }) }),
  ),
}));
const gaps = fc.array(fc.constantFrom("", " ", "\t", "\n", "\r\n", "  \n "), { minLength: 1, maxLength: 5 });

const located = (text: string, paths: readonly Path[]): string[] =>
  locate(text, paths).map(({ line, column }) => `${line}:${column}`);

describe("locate", () => {
  it("finds every value of any text, all in one pass", () => {
    fc.assert(
      fc.property(tree, gaps, (given, spaces) => {
        const { text, places } = new Writer(spaces).begin(given);
        JSON.parse(text);
        expect(
          located(
            text,
            places.map(({ path }) => path),
          ),
        ).toEqual(places.map(({ place }) => place));
      }),
      { numRuns: 500 },
    );
  });

  it("finds what is around a value that is not there", () => {
    fc.assert(
      fc.property(tree, gaps, (given, spaces) => {
        const { text, places } = new Writer(spaces).begin(given);
        const missing = places.map(({ path }) => [...path, "missing \ud83d", 7]);
        expect(located(text, missing)).toEqual(places.map(({ place }) => place));
      }),
    );
  });

  it("finds no more of a value than the last one under its name has", () => {
    expect(located('{"a": {"b": 1},\n "a": {"c": 2}}', [["a"], ["a", "b"], ["a", "c"]])).toEqual([
      "2:7",
      "2:7",
      "2:13",
    ]);
    expect(located('{"a": [1, 2],\n "a": 3}', [["a", 1]])).toEqual(["2:7"]);
  });

  it("tells an index from a name", () => {
    expect(
      located('{"0": [5, {"0": 6}]}', [
        ["0", 0],
        ["0", 1, "0"],
      ]),
    ).toEqual(["1:8", "1:17"]);
  });

  it("is not stopped by depth, nor by size", () => {
    const depth = 100_000;
    const text = `${"[".repeat(depth)}1${"]".repeat(depth)}`;
    expect(located(text, [[0, 0, 0], []])).toEqual(["1:4", "1:1"]);
    const wide = `[${"1,".repeat(200_000)}2]`;
    expect(located(wide, [[200_000]])).toEqual([`1:${wide.indexOf("2]") + 1}`]);
  });
});
