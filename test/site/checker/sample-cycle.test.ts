import { describe, expect, it } from "vitest";
import { SampleCycle } from "../../../site/checker/sample-cycle.js";
import { emitCheckerSamples, toCheckerContract } from "../../../site/emit/checker-samples.js";
import { loadModule } from "../../support/load-module.js";

const text = '{"a":"</script> \u2028"}';
const fixtures = {
  valid: [
    { name: "valid/one.json", text: `\uFEFF${text}` },
    { name: "valid/two-parts.json", text: "2" },
  ],
  tolerated: [{ name: "tolerated/three.json", text: "3" }],
  invalid: [],
};
const contract = toCheckerContract("plain", fixtures);

describe("samples", () => {
  it("are the fixtures, with their names in words", () => {
    expect(contract).toEqual({
      kind: "plain",
      valid: [
        { name: "one", text },
        { name: "two parts", text: "2" },
      ],
      broken: [{ name: "three", text: "3" }],
    });
  });

  it("come back from the module that holds them", () => {
    const { checkerContracts } = loadModule<{ checkerContracts: unknown }>(emitCheckerSamples({ Made: contract }));
    expect(checkerContracts).toEqual({ Made: contract });
  });

  it("are there or not, of each contract by itself, and of any if none is named", () => {
    const nothing = toCheckerContract("plain", { valid: [], tolerated: [], invalid: [] });
    const samples = new SampleCycle({ Nothing: nothing, Made: { ...contract, broken: [] } });
    const has = (isBroken: boolean) => [undefined, "Nothing", "Made"].map((name) => samples.has(name, isBroken));
    expect([has(false), has(true)]).toEqual([
      [true, false, true],
      [false, false, false],
    ]);
    expect([samples.next("Nothing", false), samples.next(undefined, true)]).toEqual([undefined, undefined]);
  });

  it("come one after another, of each list by itself", () => {
    const samples = new SampleCycle({ None: toCheckerContract("plain", { ...fixtures, valid: [] }), Made: contract });
    const names = (isBroken: boolean, of?: string) => samples.next(of, isBroken)?.name;
    expect([names(false, "Made"), names(false), names(true, "Made"), names(false), names(false, "None")]).toEqual([
      "one",
      "two parts",
      "three",
      "one",
      undefined,
    ]);
  });
});
