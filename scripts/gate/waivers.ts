import { Ajv } from "ajv";
import type { ContractSource } from "../generator/input/source.js";
import type { ContractChange } from "./contract-change.js";
import { GateError } from "./gate-error.js";

/** A break that is meant: it counts as minor, until it expires. */
export interface Waiver {
  readonly contract: string;
  readonly pointer: string;
  readonly keyword: string;
  readonly reason: string;
  /** Days, as `2026-11-26`. The waiver holds on both of them. */
  readonly date: string;
  readonly expires: string;
}

const day = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };
const text = { type: "string", pattern: "\\S" };
const validate = new Ajv({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    properties: {
      pointer: { type: "string", pattern: "^(/.*)?$" },
      keyword: text,
      reason: text,
      date: day,
      expires: day,
    },
    required: ["pointer", "keyword", "reason", "date", "expires"],
    additionalProperties: false,
  },
});

const parse = (file: string, content: string): readonly Omit<Waiver, "contract">[] => {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new GateError(`${file} is not JSON`);
  }
  if (validate(value)) return value as readonly Omit<Waiver, "contract">[];
  const problems = (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath || "the whole", message, ...Object.values(params)].join(" "),
  );
  throw new GateError(`${file}: ${problems.join("; ")}`);
};

/** Reads the waivers in the folders of contracts. Throws a {@link GateError} for a file that is not what it should be. */
export const readWaivers = (sources: readonly ContractSource[]): Waiver[] =>
  sources.flatMap(({ folder, files }) => {
    const file = `schemas/${folder}/waivers.json`;
    const content = files.get(file);
    return content === undefined ? [] : parse(file, content).map((waiver) => ({ ...waiver, contract: folder }));
  });

/** Whether a waiver holds no more, or not yet. */
export const isOver = ({ date, expires }: Waiver, today: string): boolean => today < date || expires < today;

/** The waiver of a change, if somebody has waived it. */
export const waiverOf = (
  { contract, pointer, keyword }: Pick<ContractChange, "contract" | "pointer" | "keyword">,
  waivers: readonly Waiver[],
): Waiver | undefined =>
  waivers.find((each) => each.contract === contract && each.pointer === pointer && each.keyword === keyword);
