import { readFixtures } from "../../scripts/repository/fixtures.js";
import { listContracts } from "../../src/cli/commands/list/list-contracts.js";
import { type Buildable, type Contract, contracts } from "../../src/index.js";
import { root } from "./root.js";

/** A payload of a fixture, taken apart as its contract's `build` is given it. */
export interface FixtureParts {
  readonly file: string;
  readonly contract: Contract<unknown> & Buildable;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** What goes beside the data: metadata, operation, user; nothing if the contract's payload is all the caller's. */
  readonly given: Readonly<Record<string, unknown>>;
}

const kinds = new Map(listContracts().map(({ name, kind }) => [name, kind]));

const takeApart = (name: string, payload: FixtureParts["payload"]): Pick<FixtureParts, "data" | "given"> => {
  const { object, User: user, metadata, ...rest } = payload;
  switch (kinds.get(name)) {
    case "event":
      return { data: rest.data, given: metadata as FixtureParts["given"] };
    case "pismo-payload":
      return { data: object, given: rest };
    case "debitsuccess-request":
      return { data: rest, given: { user } };
    default:
      return { data: payload, given: {} };
  }
};

/** Reads the valid fixtures of every contract, taken apart. */
export const readFixtureParts = (): FixtureParts[] =>
  readFixtures(root).valid.map((fixture) => {
    const contract = contracts[fixture.contract as keyof typeof contracts] as Contract<unknown> & Buildable;
    const payload = fixture.payload as FixtureParts["payload"];
    return { file: fixture.file, contract, payload, ...takeApart(fixture.contract, payload) };
  });
