import { createRequire } from "node:module";
import { here } from "../samples/here.js";

/**
 * An arbitrary of fast-check, as far as its own functions need to know it: this package does not depend on fast-check, not
 * even for its types.
 */
export interface Arbitrary<Value> {
  // biome-ignore lint/suspicious/noExplicitAny: fast-check's own classes, which only it makes
  generate(random: any, biasFactor: number | undefined): GeneratedValue<Value>;
  canShrinkWithoutContext(value: unknown): value is Value;
  // biome-ignore lint/suspicious/noExplicitAny: fast-check's own classes, which only it makes
  shrink(value: Value, context: unknown): any;
  filter<Narrow extends Value>(refinement: (value: Value) => value is Narrow): Arbitrary<Narrow>;
  filter(predicate: (value: Value) => boolean): Arbitrary<Value>;
  map<Mapped>(mapper: (value: Value) => Mapped, unmapper?: (value: unknown) => Value): Arbitrary<Mapped>;
  chain<Chained>(chainer: (value: Value) => Arbitrary<Chained>): Arbitrary<Chained>;
}

/** What an arbitrary generates: fast-check's `Value`. */
export interface GeneratedValue<Value> {
  readonly hasToBeCloned: boolean;
  readonly value: Value;
  readonly value_: Value;
  readonly context: unknown;
}

/** What is used of fast-check: `import fc from "fast-check"`. */
export interface FastCheck {
  nat(max: number): Arbitrary<number>;
  string(constraints: { unit: "grapheme" }): Arbitrary<string>;
  jsonValue(): Arbitrary<unknown>;
  constant(value: undefined): Arbitrary<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: as generic as fast-check's own
  oneof(...items: any[]): Arbitrary<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as generic as fast-check's own
  array(items: any, constraints: { maxLength: number }): Arbitrary<any[]>;
  // biome-ignore lint/suspicious/noExplicitAny: as generic as fast-check's own
  tuple(...items: any[]): Arbitrary<any>;
}

/** Returns fast-check, which only those need who call this. Throws an `Error` if it is not installed. */
export const loadFastCheck = (): FastCheck => {
  const require = createRequire(here);
  try {
    return require("fast-check") as FastCheck;
  } catch (cause) {
    throw new Error(
      "client-contracts/testing: fast-check cannot be loaded. Install it, and give it if it is not found: arbitrary(contract, fc)",
      { cause },
    );
  }
};
