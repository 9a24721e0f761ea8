import type { CheckerContract, CheckerSample } from "../emit/checker-samples.js";

/** The samples of all contracts, one after another: asked again, it gives the next one. */
export class SampleCycle {
  readonly #contracts: Readonly<Record<string, CheckerContract>>;
  readonly #given = new Map<readonly CheckerSample[], number>();

  constructor(contracts: Readonly<Record<string, CheckerContract>>) {
    this.#contracts = contracts;
  }

  /** Returns the next sample of a contract, or of the first that has one; undefined if none has. */
  next(contract: string | undefined, isBroken: boolean): CheckerSample | undefined {
    const listOf = ({ broken, valid }: CheckerContract) => (isBroken ? broken : valid);
    const own = contract === undefined ? undefined : this.#contracts[contract];
    const list = own
      ? listOf(own)
      : Object.values(this.#contracts)
          .map(listOf)
          .find(({ length }) => length > 0);
    if (!list || list.length === 0) return undefined;
    const index = this.#given.get(list) ?? 0;
    this.#given.set(list, (index + 1) % list.length);
    return list[index];
  }
}
