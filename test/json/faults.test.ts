import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { findFaults, maximumDepth } from "../../src/json/faults.js";

const nested = (levels: number): unknown => {
  let value: unknown = "innermost";
  for (let level = 0; level < levels; level++) value = { inner: value };
  return value;
};

const shared = (levels: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = { left: value, right: value };
  return value;
};

class Point {
  constructor(readonly x: number) {}
  double() {
    return this.x * 2;
  }
}

class Hidden {
  get x() {
    return 1;
  }
}

describe("what JSON carries as it is", () => {
  it.each([
    ["an object of every type", { text: "é😀", number: -0.5, flag: false, nothing: null, list: [1, [2]], object: {} }],
    ["an undefined property, which is the same as an absent one", { absent: undefined }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["an object of another realm", vm.runInNewContext("({ a: [1, { b: 2 }] })")],
    ["an instance whose class adds nothing but methods", new Point(1)],
    ["the deepest that is allowed", nested(maximumDepth)],
    ["a key that only looks like poison", { constructor: "text", prototype: {} }],
    ["the same object twice", [Object.freeze({ a: 1 })].flatMap((shared) => [shared, shared])],
    ["objects that share others, which stand for 2^100 values", shared(100)],
  ])("%s", (_, value) => {
    expect(findFaults(value)).toEqual([]);
  });
});

const cycle: Record<string, unknown> = { list: [] };
(cycle.list as unknown[]).push(cycle);

describe("what JSON would lose, change or refuse", () => {
  it.each<[string, unknown, (string | number)[], RegExp]>([
    ["NaN", { a: Number.NaN }, ["a"], /finite number/],
    ["infinity", [Number.NEGATIVE_INFINITY], [0], /finite number/],
    ["a Date", { at: new Date(0) }, ["at"], /toJSON/],
    ["undefined in an array", [1, undefined], [1], /undefined/],
    ["a hole in an array", Object.assign([1], { length: 2 }), [1], /undefined/],
    ["undefined itself", undefined, [], /undefined/],
    ["a big integer", { id: 1n }, ["id"], /bigint/],
    ["a function", { run: () => 1 }, ["run"], /function/],
    ["a symbol", { tag: Symbol("tag") }, ["tag"], /symbol/],
    ["a symbol key", { [Symbol("key")]: 1 }, [], /symbol or hidden keys/],
    ["a hidden key", Object.defineProperty({}, "secret", { value: 1 }), [], /symbol or hidden keys/],
    ["inherited data", Object.create({ a: 1 }), [], /inherited/],
    ["an accessor of a class", { hidden: new Hidden() }, ["hidden"], /inherited/],
    ["a Map", { map: new Map([["a", 1]]) }, ["map"], /plain object/],
    ["a boxed text", { text: Object("boxed") }, ["text"], /plain object/],
    ["bytes", { bytes: new Uint8Array(1) }, ["bytes"], /plain object/],
    ["a lone surrogate", { name: "\ud800" }, ["name"], /lone surrogate/],
    ["a lone surrogate in a key", { "\udfff": 1 }, ["\udfff"], /lone surrogate/],
    ["a poisonous key", JSON.parse('{ "a": { "__proto__": 1 } }'), ["a", "__proto__"], /poisons/],
    ["a poisonous constructor", JSON.parse('{ "constructor": { "prototype": 1 } }'), ["constructor"], /poisons/],
    ["an array with a toJSON", { list: Object.assign(["a"], { toJSON: () => 42 }) }, ["list"], /toJSON/],
    [
      "an array with a key beside its items",
      { list: Object.assign(["a"], { extra: 1 }) },
      ["list"],
      /beside its items/,
    ],
    ["an array with a symbol key", [Object.assign(["a"], { [Symbol("s")]: 1 })], [0], /beside its items/],
    ["a cycle", cycle, ["list", 0], /contains itself/],
    ["one level too many", nested(maximumDepth + 1), [], /levels deep/],
    ["10,000 levels", nested(10_000), [], /levels deep/],
    [
      "a getter that throws",
      {
        a: 1,
        get b() {
          throw new Error("secret");
        },
      },
      ["b"],
      /getter or Proxy throws/,
    ],
    [
      "a Proxy that throws",
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("secret");
          },
        },
      ),
      [],
      /getter or Proxy throws/,
    ],
    [
      "a revoked Proxy",
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
      [],
      /throws/,
    ],
  ])("%s", (_, value, path, message) => {
    const faults = findFaults(value);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ path, message: expect.stringMatching(message) });
    expect(JSON.stringify(faults)).not.toContain("secret");
  });

  it("tells every fault, and goes on behind a getter that throws", () => {
    const value = {
      a: {
        get b() {
          throw new Error("no");
        },
      },
      c: [Number.NaN, 1n],
    };
    expect(findFaults(value).map(({ path }) => path.join("/"))).toEqual(["a/b", "c/0", "c/1"]);
  });
});
