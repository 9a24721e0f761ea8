import { describe, expect, it } from "vitest";
import { type Fixture, readFixtures } from "../../scripts/repository/fixtures.js";
import {
  type Invalid,
  type Outcome,
  type PismoEvent,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { all, contractOf } from "../support/all-contracts.js";
import { receive } from "../support/consume.js";
import { errorOf } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";
import { root } from "../support/root.js";

const { valid, invalid } = readFixtures(root);
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");

// It has no key that its contract knows, so nothing in it says whose it is.
const isMute = ({ file }: Fixture) => file.endsWith("UpdateClientPhoneNumberResponse/fixtures/valid/empty.json");

const isMarked = (contract: string) => {
  const { identity } = contractOf(contract);
  return identity !== undefined && identity.envelope === undefined;
};

describe("a valid fixture", () => {
  it.each(valid.filter((fixture) => !isMute(fixture)))("$file is handled, parsed and as text", async (fixture) => {
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

  it.each(valid.filter((fixture) => !isMute(fixture) && fixture.contract !== "PismoEvent"))(
    "$file finds its handler among those of all contracts",
    async ({ contract, payload }) => {
      for (const given of [Object.values(all), Object.values(all).toReversed()]) {
        const { outcome, calls } = await receive(given, { body: payload }, { rules: "strict" });
        expect(outcome).toEqual({ status: "handled", contract });
        expect(calls).toEqual([{ contract, payload, received: { headers: {} } }]);
      }
    },
  );

  it("that has no key at all goes nowhere, though its contract accepts it", async () => {
    const [mute, ...others] = valid.filter(isMute);
    expect([mute?.payload, others]).toEqual([{}, []]);
    const { outcome } = await receive([UpdateClientPhoneNumberResponse], { body: {} });
    expect(outcome).toMatchObject({ status: "unknown-type" });
  });
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
  const refusedAs = ({ file }: Fixture): Outcome["status"] => {
    const [, contract, name] = /schemas\/(.+)\/fixtures\/invalid\/(.+)\.json/.exec(file) ?? [];
    return misrouted[`${contract}/${name}`] ?? "invalid";
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
      expect(outcome.status).toBe(refusedAs(fixture));
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
    const isHandled = refused === "invalid" && contractOf(contract).is(payload);
    expect(outcome.status).toBe(isHandled ? "handled" : refused);
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
    // The payload of Pismo's envelope is handed over without the rest, which is not judged.
    if (contract === "PismoEvent") return;
    const { outcome, calls } = await receive(Object.values(all), { body: payload }, { rules: "strict" });
    expect(outcome.status).not.toBe("handled");
    expect(calls).toEqual([]);
  });
});
