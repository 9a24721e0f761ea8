import { describe, expect, it } from "vitest";
import { type Fixture, readFixtures } from "../../scripts/repository/fixtures.js";
import { type Invalid, type Outcome, type PismoEvent, PismoPhoneChangeV1 } from "../../src/index.js";
import { all, contractOf } from "../support/all-contracts.js";
import { receive } from "../support/consume.js";
import { errorOf } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";
import { root } from "../support/root.js";

const { valid, invalid } = readFixtures(root);
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");

const isMarked = (contract: string) => {
  const { identity } = contractOf(contract);
  return identity !== undefined && identity.envelope === undefined;
};

/** Whether a contract is that of an envelope, which hands over what is in it. */
const isEnvelope = (contract: string) =>
  Object.values(all).some(({ identity }) => identity?.envelope?.contract === contract);

/** Whether a payload shows by itself that it may be a contract's: by its mark, or because its keys are known. */
const isTelling = ({ contract, payload }: Pick<Fixture, "contract" | "payload">) => {
  if (isMarked(contract)) return true;
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return false;
  const keys = Object.keys(payload);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(contractOf(contract).fields.parts ?? {}, key));
};

/** The contracts without a mark that a payload without a mark may belong to. */
const claimants = (payload: unknown) =>
  Object.keys(all).filter(
    (contract) => !isMarked(contract) && isTelling({ contract, payload }) && contractOf(contract).is(payload),
  );

describe("a valid fixture", () => {
  it.each(valid.filter(isTelling))("$file is handled, parsed and as text", async (fixture) => {
    const { contract, payload } = fixture;
    for (const rules of ["published", "strict"] as const) {
      const { outcome, calls } = await receive([contractOf(contract)], { body: payload }, { rules });
      expect(outcome).toMatchObject({ status: "handled", contract });
      expect(calls).toHaveLength(1);
      expect(calls[0]?.payload).toBe(payload);

      const read = await receive([contractOf(contract)], { body: JSON.stringify(payload) }, { rules });
      expect(read).toEqual({ outcome, calls });
    }
  });

  const isOnlyIts = ({ contract, payload }: Fixture) => isMarked(contract) || claimants(payload).length === 1;

  it.each(valid.filter((fixture) => isTelling(fixture) && isOnlyIts(fixture) && !isEnvelope(fixture.contract)))(
    "$file finds its handler among those of all contracts",
    async ({ contract, payload }) => {
      for (const given of [Object.values(all), Object.values(all).toReversed()]) {
        const { outcome, calls } = await receive(given, { body: payload }, { rules: "strict" });
        expect(outcome).toEqual({ status: "handled", contract });
        expect(calls).toEqual([{ contract, payload, received: { headers: {} } }]);
      }
    },
  );

  // UpdateClientPhoneNumberResponse has one that is an object without any key. A text would be read as JSON.
  const isText = ({ payload }: Fixture) => typeof payload === "string";
  it.each(valid.filter((fixture) => !isTelling(fixture) && !isText(fixture)))(
    "$file, whose keys tell nothing, goes nowhere, though its contract accepts it",
    async ({ contract, payload }) => {
      const { outcome } = await receive([contractOf(contract)], { body: payload });
      expect(outcome).toMatchObject({ status: "unknown-type" });
    },
  );
});

describe("an invalid fixture", () => {
  // Their mark is wrong, by which they are routed. Another contract may accept it.
  const misrouted: Readonly<Record<string, Outcome["status"]>> = {
    "ClientAddressRemovedV1/missing-metadata": "unknown-type",
    "ClientAddressRemovedV1/other-type-name": "unknown-version",
    "ClientDefaultTelephoneUpdatedV1/other-event": "unknown-type",
    "PismoEvent/bare-payload": "unknown-type",
    "PismoEvent/event-type-as-number": "unknown-type",
    "TransactionalAccountAuthorisedUserAddedV1/empty": "unknown-type",
    "TransactionalAccountAuthorisedUserAddedV1/other-type-name": "unknown-type",
  };
  /** Whether an issue is about what the contract's payloads are recognised by, or about something around it. */
  const breaksMark = ({ contract, expected }: Fixture): boolean => {
    const { at, with: beside = {}, versionAt } = contractOf(contract).identity ?? { at: undefined };
    const places = isMarked(contract) ? [at, versionAt?.at, ...Object.keys(beside)] : [];
    return expected.some(({ pointer }) => places.some((place) => `${place}/`.startsWith(`${pointer}/`)));
  };
  /** How a fixture is refused: just how, unless its mark is wrong in a way that is not listed above. */
  const refusedAs = (fixture: Fixture): Outcome["status"][] => {
    const [, contract, name] = /schemas\/(.+)\/fixtures\/invalid\/(.+)\.json/.exec(fixture.file) ?? [];
    // A later version begins with the fixtures of the one before it.
    const listed = misrouted[`${contract?.replace(/V\d+$/, "V1")}/${name}`];
    if (listed !== undefined) return [listed];
    return breaksMark(fixture) ? ["invalid", "unknown-type", "unknown-version"] : ["invalid"];
  };

  // The caller knows whose the payloads without a mark are.
  const knownOf = (contract: string) => ({ contract: isMarked(contract) ? undefined : contractOf(contract) });

  it.each(invalid.filter(({ contract }) => !isMarked(contract)))(
    "$file goes nowhere if nobody knows whose it is",
    async ({ contract, payload }) => {
      if (contractOf(contract).is(payload)) return;
      const { outcome, calls } = await receive([contractOf(contract)], { body: payload });
      expect([outcome.status, calls]).toEqual(["unknown-type", []]);
    },
  );

  it.each(invalid)("$file is not handled if the consumer is strict, and says just why", async (fixture) => {
    const { contract, payload } = fixture;
    for (const body of [payload, JSON.stringify(payload), Buffer.from(JSON.stringify(payload))]) {
      const { outcome, calls } = await receive(
        [contractOf(contract)],
        { body },
        { rules: "strict" },
        knownOf(contract),
      );
      expect(calls).toEqual([]);
      expect(refusedAs(fixture)).toContain(outcome.status);
      if (outcome.status !== "invalid") continue;
      const error = errorOf(contractOf(contract).strict.safeParse(payload));
      expect(outcome).toMatchObject({ contract, reason: error.message });
      expect(outcome.error).toMatchObject({ contract, message: error.message, issues: error.issues });
    }
  });

  it.each(invalid)("$file is handled just where the published schema accepts it", async (fixture) => {
    const { contract, payload } = fixture;
    const { outcome, calls } = await receive([contractOf(contract)], { body: payload }, {}, knownOf(contract));
    const refused = refusedAs(fixture);
    const isHandled = refused.includes("invalid") && contractOf(contract).is(payload);
    expect(isHandled ? ["handled"] : refused).toContain(outcome.status);
    expect(calls).toHaveLength(isHandled ? 1 : 0);
    if (outcome.status === "invalid")
      expect(outcome.error.issues).toEqual(errorOf(contractOf(contract).safeParse(payload)).issues);
  });

  it.each(invalid.filter(({ contract }) => contract === "PismoPhoneChangeV1"))(
    "$file in Pismo's envelope has its issues under /data",
    async ({ payload, contract }) => {
      const { outcome, calls } = await receive([PismoPhoneChangeV1], { body: { ...envelope, data: payload } });
      const { issues } = errorOf(PismoPhoneChangeV1.safeParse(payload));
      expect(outcome).toMatchObject({ status: "invalid", contract, error: { contract } });
      expect((outcome as Invalid).error.issues).toEqual(
        issues.map((issue) => ({ ...issue, path: ["data", ...issue.path], pointer: `/data${issue.pointer}` })),
      );
      expect(calls).toEqual([]);
    },
  );

  it.each(invalid)("$file is not handled by a consumer of all contracts either", async ({ contract, payload }) => {
    // What an envelope carries is handed over without the rest, which is not judged.
    if (isEnvelope(contract)) return;
    const { outcome, calls } = await receive(Object.values(all), { body: payload }, { rules: "strict" });
    // Without a mark it may be somebody else's, who accepts it.
    if (!isMarked(contract) && claimants(payload).length === 1)
      return expect(outcome).not.toMatchObject({ status: "handled", contract });
    expect(outcome.status).not.toBe("handled");
    expect(calls).toEqual([]);
  });
});
