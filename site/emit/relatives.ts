import type { Facts } from "../../scripts/generator/description/facts.js";
import type { Relatives } from "./page-input.js";

const stemOf = ({ name, identity }: Facts): string => identity?.family ?? name.replace(/V\d+$/, "");
const numberOf = ({ name }: Facts): number => Number(/V(\d+)$/.exec(name)?.[1] ?? 1);

/** Returns how other contracts belong to one: its family, what it carries, and what it answers. */
export const relativesOf = (facts: Facts, all: readonly Facts[]): Relatives => ({
  family: all
    .filter((each) => stemOf(each) === stemOf(facts))
    .sort((left, right) => numberOf(right) - numberOf(left))
    .map(({ name }) => name),
  carried: all.filter(({ identity }) => identity?.envelope?.contract === facts.name).map(({ name }) => name),
  requests: all.filter(({ about }) => about.response === facts.name).map(({ name }) => name),
});
