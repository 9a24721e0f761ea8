import { Argument, InvalidArgumentError, Option } from "commander";
import type { ContractName } from "../../catalogue/contract-name.js";
import { knownName } from "../../check/model/known-name.js";
import { contracts } from "../../generated/index.js";

const names = Object.keys(contracts);

// In addition to the choices, which shells complete: for a wrong name they would list all names, and this suggests the
// nearest one.
const readName = (name: string): ContractName => {
  try {
    return knownName(name);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
};

/** Returns the argument for commands that take the name of a contract. */
export const contractArgument = (): Argument =>
  new Argument("<contract>", "the contract's name").choices(names).argParser(readName);

/** Returns the option that names a contract. */
export const contractOption = (description: string): Option =>
  new Option("-c, --contract <contract>", description).choices(names).argParser(readName);

/** Returns the option that names contracts: it may be given several times. */
export const contractsOption = (description: string): Option =>
  new Option("-c, --contract <contract>", description)
    .choices(names)
    .argParser<ContractName[]>((name, before = []) => [...before, readName(name)]);
