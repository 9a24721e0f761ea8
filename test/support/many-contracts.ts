import type { Input } from "../../scripts/generator/generate.js";
import type { ContractSource } from "../../scripts/generator/input/source.js";

const copy = ({ folder, files }: ContractSource, index: number): ContractSource => {
  const name = `Copy${index}Of${folder}`;
  const renamed = [...files].map(([path, text]) => [path.replace(`schemas/${folder}/`, `schemas/${name}/`), text]);
  return { folder: name, files: new Map(renamed as [string, string][]) };
};

/** What is generated from, with copies of its contracts beside them: `count` in all. Some name another, so all stay. */
export const withContracts = (input: Input, count: number): Input => {
  const { sources } = input;
  const copies = Array.from({ length: count - sources.length }, (_, index) =>
    copy(sources[index % sources.length] as ContractSource, index),
  );
  return { ...input, sources: [...sources, ...copies] };
};
