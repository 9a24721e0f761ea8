import { fileURLToPath } from "node:url";
import { generate, type Input } from "../../scripts/generator/generate.js";
import { readInput } from "../../scripts/repository/read-input.js";
import { withContracts } from "../support/many-contracts.js";
import type { Row } from "./table.js";

const budgetInSeconds = 2;
// What a contract may cost among many, compared with its cost among few: a tenth is left to the garbage collector.
const linear = 1.1;
const counts = [25, 50, 100, 200] as const;

const millisecondsOf = async (input: Input): Promise<number> => {
  const start = performance.now();
  await generate(input);
  return performance.now() - start;
};

/**
 * Measures generating all contracts, then more and more copies of them: a contract must not cost more because there are
 * others.
 */
export const measureGenerate = async (): Promise<Row[]> => {
  const input = readInput(fileURLToPath(new URL("../..", import.meta.url)));
  const seconds = (await millisecondsOf(input)) / 1000;
  const rows: Row[] = [
    {
      what: `all ${input.sources.length} contracts, the first time in a process`,
      measured: `${seconds.toFixed(2)} s`,
      budget: `<= ${budgetInSeconds} s`,
      kept: seconds <= budgetInSeconds,
    },
  ];
  // What runs for the first time is not compiled yet, and would make the smallest count look expensive.
  await millisecondsOf(withContracts(input, counts[0]));
  let few: number | undefined;
  for (const count of counts) {
    const each = (await millisecondsOf(withContracts(input, count))) / count;
    const limit: number | undefined = few && few * linear;
    few ??= each;
    rows.push({
      what: `${count} contracts`,
      measured: `${each.toFixed(1)} ms each`,
      ...(limit !== undefined && { budget: `<= ${limit.toFixed(1)} ms each`, kept: each <= limit }),
    });
  }
  return rows;
};
