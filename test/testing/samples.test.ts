import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ClientAddressRemovedV1,
  type Contract,
  contracts,
  type Issue,
  PismoEvent,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumber,
} from "../../src/index.js";
import { arbitrary, type Consumable, invalidSamples, nearMisses, sample, toleratedSamples } from "../../src/testing.js";
import { thrownBy } from "../support/issues.js";

const all: readonly Consumable<unknown>[] = [
  ...Object.values<Contract<unknown>>(contracts),
  PismoEvent.of(PismoPhoneChangeV1),
];
const named = all.map((contract) => [contract.name, contract] as const);
const ruleOf = ({ pointer, keyword }: Issue) => `${pointer}:${keyword}`;

describe("sample", () => {
  it.each(named)("of %s satisfies it strictly, the same bytes for the same seed, others for others", (_, contract) => {
    const made = Array.from({ length: 20 }, (_, seed) => JSON.stringify(sample(contract, undefined, { seed })));
    for (const text of made) expect(contract.strict.safeParseJson(text)).toMatchObject({ success: true });
    expect(made).toEqual(made.map((_, seed) => JSON.stringify(sample(contract, undefined, { seed }))));
    expect(new Set(made).size).toBeGreaterThan(10);
  });

  it("has the overrides in it, at any depth, and changes nothing else", () => {
    const usual = sample(ClientAddressRemovedV1);
    const changed = sample(ClientAddressRemovedV1, {
      data: { addressRemoved: { countryCode: "NZ", city: undefined } },
    });
    const { city, ...address } = usual.data.addressRemoved;
    expect(city).toBe("London");
    expect(changed).toEqual({
      ...usual,
      data: { ...usual.data, addressRemoved: { ...address, countryCode: "NZ" } },
    });
    expect(sample(PismoPhoneChangeV1, { roles: ["a"] }).roles).toEqual(["a"]);
    expect(sample(ClientAddressRemovedV1)).toEqual(usual);
  });

  it("finds what goes with the overrides", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { PhoneNumber } = sample(
        UpdateClientPhoneNumber,
        { PhoneNumber: { PhoneNumberType: "Emergency" } },
        { seed },
      );
      expect(PhoneNumber).toMatchObject({ PhoneNumberType: "Emergency", Name: expect.any(String) });
    }
  });

  it.each([
    [{ data: { clientId: "x" } }, ["/data/clientId:format"]],
    [{ data: { clientId: undefined } }, ["/data/clientId:required"]],
    [{ data: null }, ["/data:type"]],
    [{ data: { removedAtUtc: new Date(0) } }, ["/data/removedAtUtc:type"]],
    [{ seed: 2 }, ["/seed:additionalProperties"]],
    [JSON.parse('{ "__proto__": {} }'), ["/__proto__:json"]],
  ])("names the place if the overrides break the contract: %j", (overrides, rules) => {
    const error = thrownBy(() => sample(ClientAddressRemovedV1, overrides as object)) as { issues: Issue[] };
    expect(error.issues.map(ruleOf)).toEqual(rules);
  });

  it("refuses what is no contract of this package, and what is no seed", () => {
    expect(() => sample({ ...ClientAddressRemovedV1, name: "Other" as never })).toThrow(/Other is none/);
    expect(() => sample(ClientAddressRemovedV1, {}, { seed: 1.5 })).toThrow(/seed must be a whole number/);
  });
});

describe("invalidSamples and toleratedSamples", () => {
  it.each(named)("of %s break one rule each, with the issues that they list", (_, contract) => {
    const broken = invalidSamples(contract);
    expect(broken.length).toBeGreaterThan(10);
    expect(new Set(broken.map(({ rule }) => rule)).size).toBe(broken.length);
    for (const { rule, payload, issues } of broken) {
      const result = contract.strict.safeParse(payload);
      expect(result).toMatchObject({ success: false, error: { issues } });
      expect(issues.map(ruleOf)).toContain(rule);
    }
    expect(broken).toEqual(invalidSamples(contract));
  });

  it.each(named)("of %s are what consumers refuse, or what they accept", (_, contract) => {
    for (const { payload } of invalidSamples(contract, { rules: "published" }))
      expect(contract.is(payload)).toBe(false);
    const tolerated = toleratedSamples(contract);
    expect(tolerated.length).toBeGreaterThan(0);
    for (const { payload } of tolerated) {
      expect(contract.is(payload)).toBe(true);
      expect(contract.strict.is(payload)).toBe(false);
    }
  });

  it("name the rules of a contract", () => {
    const rules = invalidSamples(UpdateClientPhoneNumber).map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([":anyOf", "/PhoneNumber/Name:required", "/PhoneNumber/Number:pattern", "/User:required"]),
    );
    expect(toleratedSamples(ClientAddressRemovedV1).map(({ rule }) => rule)).toContain("/data/removedAtUtc:pattern");
    expect(() => invalidSamples(UpdateClientPhoneNumber, { rules: "strct" as never })).toThrow(TypeError);
  });
});

describe("arbitrary and nearMisses", () => {
  it.each(named)("of %s make payloads that it accepts, and that it refuses", (_, contract) => {
    fc.assert(fc.property(arbitrary(contract, fc), (payload) => contract.strict.is(payload)));
    fc.assert(fc.property(nearMisses(contract, fc), (payload) => !contract.strict.is(payload)));
    fc.assert(fc.property(nearMisses(contract, fc, { rules: "published" }), (payload) => !contract.is(payload)));
  });

  it("make texts that no sample has, and shrink to what fails", () => {
    const isAscii = ({ data }: ClientAddressRemovedV1) => !/[^\x20-\x7e]/.test(data.addressRemoved.firstLineOfAddress);
    const { failed, counterexample } = fc.check(fc.property(arbitrary(ClientAddressRemovedV1, fc), isAscii), {
      numRuns: 2000,
    });
    expect(failed).toBe(true);
    const [shrunk] = counterexample as [ClientAddressRemovedV1];
    expect([...shrunk.data.addressRemoved.firstLineOfAddress]).toHaveLength(1);
  });

  it("load fast-check themselves, and fit its own functions and types", () => {
    const cities = arbitrary(ClientAddressRemovedV1).map(({ data }) => data.addressRemoved.city);
    fc.assert(
      fc.property(fc.tuple(cities, fc.nat()), ([city, number]) => city === undefined || city.length + number >= 0),
    );
  });

  it.each([[undefined], ["ClientAddressRemovedV1"], [{}]])("is asked for with a contract, and not with %j", (wrong) => {
    const message = "sample: the first argument must be a contract; give (contract, overrides, { seed })";
    expect(() => sample(wrong as never)).toThrow(new TypeError(message));
  });
});
