import { beforeAll, describe, expect, it } from "vitest";
import type { Letter } from "./channel.js";
import { dataOf, fileOf, personal } from "./removed-events.js";
import { type Example, type Run, runExample } from "./run-example.js";

const reasonsOf = ({ headers }: Letter): string =>
  Object.entries(headers)
    .filter(([name]) => name.startsWith("dead-letter-"))
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");

/** Tests an example of a producer and a consumer against its broker. */
export const testExample = (example: Example): void => {
  let run: Run;

  beforeAll(async () => {
    run = await runExample(example);
  }, 900_000);

  const correlationIdIn = (index: number): unknown =>
    JSON.parse(run.handled.get(fileOf(dataOf(index))) ?? "{}").correlationId;
  const lettersOf = (correlationId: string): Letter[] =>
    run.letters.filter(({ headers }) => headers["correlation-id"] === correlationId);

  it("was amid the messages when the broker was killed", () => {
    expect(run.atKill.producing).toBe(true);
    expect(run.atKill.handled).toBeGreaterThanOrEqual(7_000);
    expect(run.atKill.handled).toBeLessThan(run.produced.length);
  });

  it("sends all, and says so", () => {
    expect(run.produced).toHaveLength(19_800);
    expect(run.producer.output).toContain("sent 19800\n");
    expect(run.producer.status).toBe(0);
  });

  it("handles every good event, those whose handler failed at first too, and nothing else", () => {
    const expected = [...run.produced, ...run.good.keys()].map((index) => fileOf(dataOf(index)));
    expect([...run.handled.keys()].sort()).toEqual(expected.sort());
  });

  it("hands each its correlation id", () => {
    for (const [index, { correlationId }] of run.good) expect(correlationIdIn(index)).toBe(correlationId);
    const made = run.produced.map(correlationIdIn);
    for (const id of made) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(made).size).toBe(made.length);
  });

  it("stores and prints no personal value", () => {
    expect([...run.handled.values()].filter((text) => text.includes(personal))).toEqual([]);
    expect(run.producer.output).not.toContain(personal);
    expect(run.consumer.output).not.toContain(personal);
  });

  describe("the dead letters", () => {
    it("are those that were broken, or whose handler always failed", () => {
      const doomed = run.doomed.map(({ correlationId }) => correlationId);
      expect(doomed.filter((id) => id.startsWith("broken-")).length).toBeGreaterThanOrEqual(200);
      const found = new Set(run.letters.map(({ headers }) => headers["correlation-id"]));
      expect([...found].sort()).toEqual(doomed.sort());
    });

    it("say why", () => {
      for (const { correlationId, kind, status, reason, contract } of run.doomed) {
        for (const { headers } of lettersOf(correlationId)) {
          expect(headers["dead-letter-status"], kind).toBe(status);
          expect(headers["dead-letter-reason"], kind).toMatch(reason);
          if (status !== "failed") expect(headers["dead-letter-contract"], kind).toBe(contract);
        }
      }
    });

    it("are what came, byte for byte, with the headers that came", () => {
      for (const { correlationId, kind, headers: sent, body } of run.doomed) {
        for (const letter of lettersOf(correlationId)) {
          expect(letter.body.equals(body), kind).toBe(true);
          expect(letter.headers, kind).toMatchObject(sent);
        }
      }
    });

    it("hold no value of the payload in what was added", () => {
      expect(run.letters.map(reasonsOf).filter((text) => /zq8X|918\d{6}|0000-4000/.test(text))).toEqual([]);
    });
  });

  it("ends with 0 when it is told to", () => {
    expect(run.consumer.status).toBe(0);
  });
};
