import type { Input } from "../../scripts/generator/generate.js";
import type { ContractSource } from "../../scripts/generator/input/source.js";

const copy = ({ folder, files }: ContractSource, index: number): ContractSource => {
  const name = `Copy${index}Of${folder}`;
  const renamed = [...files].map(([path, text]) => [path.replace(`schemas/${folder}/`, `schemas/${name}/`), text]);
  return { folder: name, files: new Map(renamed as [string, string][]) };
};

/** What is generated from, with `count` copies of its contracts in their place. */
export const withContracts = (input: Input, count: number): Input => ({
  ...input,
  sources: Array.from({ length: count }, (_, index) =>
    copy(input.sources[index % input.sources.length] as ContractSource, index),
  ),
});
