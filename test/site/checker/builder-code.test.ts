import { describe, expect, it } from "vitest";
import { builderCode, filledPlaces } from "../../../site/checker/builder-code.js";
import { withoutPlaces } from "../../../site/checker/without-places.js";
import { catalogue } from "../../../src/generated/catalogue.js";
import * as library from "../../../src/index.js";
import { toKeys, valueAt } from "../../../src/json/pointer.js";
import { contractOf } from "../../support/all-contracts.js";
import { typeCheck } from "../../support/compile.js";
import { loadModule } from "../../support/load-module.js";
import { fixtureTexts } from "./checked-fixtures.js";

const valid = fixtureTexts
  .filter(({ kind }) => kind === "valid")
  .map(({ file, contract, payload }) => {
    const { fills } = contractOf(contract);
    const { kind } = catalogue[contract as keyof typeof catalogue];
    return { file, contract, payload, fills, code: builderCode({ name: contract, kind, fills }, payload) };
  });

const inRepository = (code: string) => code.replace('"client-contracts"', '"../src/index.js"');

describe("the code that builds a payload", () => {
  it("compiles, for every valid fixture", () => {
    const files = valid.map(({ code }, index) => [`test/built-${index}.ts`, inRepository(code)] as const);
    expect(typeCheck(new Map(files))).toEqual([]);
  });

  it("would not compile with a mistake in it", () => {
    const [{ code } = { code: "" }] = valid;
    expect(
      typeCheck(new Map([["test/built-wrong.ts", inRepository(code).replace("message(", "message(5, ")]])),
    ).not.toEqual([]);
  });

  it.each(valid)("gives $file back, but for what is new in each message", ({ payload, contract, fills, code }) => {
    const { message } = loadModule<{ message: library.Message }>(code, { "client-contracts": library });
    expect(message.contract).toBe(contract);
    // Places that the payload lacks are filled too: a builder never sends less.
    const filled = Object.keys(fills);
    expect(withoutPlaces(message.payload, filled)).toEqual(withoutPlaces(payload, filled));
    const isNew = (pointer: string) => typeof fills[pointer] === "string";
    const kept = filledPlaces(fills, payload).filter((pointer) => !isNew(pointer));
    for (const pointer of kept)
      expect(valueAt(message.payload, toKeys(pointer))).toEqual(valueAt(payload, toKeys(pointer)));
  });

  it("leaves out what the builder fills, and gives the producer what is its own", () => {
    const fills = {
      "/metadata/version": { const: 1 },
      "/metadata/typeName": { const: "MadeUpV1" },
      "/metadata/sentAtUtc": "sent",
      "/metadata/source": { producer: "source" },
      "/metadata/cid": { producer: "correlationId" },
      "/data/id": "uuid",
    } as const;
    const metadata = { version: 2, typeName: "MadeUpV1", sentAtUtc: "2026-01-30T09:15:00Z", source: "A", cid: "B" };
    const payload = { metadata, data: { id: "1", line: ["x"] } };
    expect(builderCode({ name: "MadeUpV1", kind: "event", fills }, payload)).toBe(
      `import { createProducer, MadeUpV1 } from "client-contracts";

const producer = createProducer({ source: "A", correlationId: () => "B" });

export const message = producer.message(MadeUpV1, {
  line: [
    "x",
  ],
}, {
  version: 2,
});
`,
    );
  });
});
