import { toKeys, valueAt } from "../../../src/json/pointer.js";
import type { DocumentedContract, ValidFixture } from "./documented-contract.js";

/** A message's example of AsyncAPI. */
export interface MessageExample {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

const exampleId = "0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11";

/** Returns messages around payloads, with the headers that a producer gives them. */
export const messageExamples = (
  { facts }: DocumentedContract,
  fixtures: readonly ValidFixture[],
  correlationAt: string | undefined,
): MessageExample[] =>
  fixtures.map(({ name, payload }) => {
    // An id that the payload carries is the message's own.
    const carried = correlationAt === undefined ? undefined : valueAt(payload, toKeys(correlationAt));
    const id = typeof carried === "string" ? carried : exampleId;
    return { name, headers: { [facts.correlationHeader]: id, "content-type": "application/json" }, payload };
  });
