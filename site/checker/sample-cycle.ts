import type { CheckerContract, CheckerSample } from "../emit/checker-samples.js";

/** The samples of all contracts, one after another: asked again, it gives the next one. */
export class SampleCycle {
  readonly #contracts: Readonly<Record<string, CheckerContract>>;
  readonly #given = new Map<readonly CheckerSample[], number>();

  constructor(contracts: Readonly<Record<string, CheckerContract>>) {
    this.#contracts = contracts;
  }

  /** Whether a contract has a sample; without a contract, whether any has one. */
  has(contract: string | undefined, isBroken: boolean): boolean {
    return this.#listFor(contract, isBroken).length > 0;
  }

  /** Returns the next sample of a contract, or of the first that has one; undefined if none has. */
  next(contract: string | undefined, isBroken: boolean): CheckerSample | undefined {
    const list = this.#listFor(contract, isBroken);
    const index = this.#given.get(list) ?? 0;
    if (list.length > 0) this.#given.set(list, (index + 1) % list.length);
    return list[index];
  }

  #listFor(contract: string | undefined, isBroken: boolean): readonly CheckerSample[] {
    const listOf = ({ broken, valid }: CheckerContract) => (isBroken ? broken : valid);
    const own = contract === undefined ? undefined : this.#contracts[contract];
    if (own) return listOf(own);
    const lists = Object.values(this.#contracts).map(listOf);
    return lists.find(({ length }) => length > 0) ?? [];
  }
}
