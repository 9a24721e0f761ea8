import { ClientAddressRemovedV1 } from "client-contracts/ClientAddressRemovedV1";
import { assertJudgesAlike, type Candidate } from "./candidate.js";
import { isByHand } from "./hand-written.js";
import { comparePairs } from "./pairs.js";
import { payloads, payloadTexts } from "./payload.js";
import { type Row, ratioRow } from "./table.js";

type Judge = (item: never) => unknown;
type Loop = typeof import("./loop.js");

const budget = 1.15;
const rounds = { warmUps: 30, pairs: 101 };
const repeats = 40;

// Each has a loop of its own. In one loop the engine would see many functions called in one place and inline none of
// them, which no program that judges by one contract goes through.
const loopOver = async (name: string, judge: Judge, items: readonly unknown[]) => {
  const { countAccepted }: Loop = await import(`./loop.js?for=${encodeURIComponent(name)}`);
  return () => {
    const accepted = countAccepted(judge, items, repeats);
    if (accepted !== items.length * repeats) throw new Error(`${name} refuses a valid payload`);
  };
};

const compare = async (name: string, judge: Judge, base: Judge, items: readonly unknown[]) => {
  const subject = await loopOver(name, judge, items);
  return comparePairs(subject, await loopOver(`the base of ${name}`, base, items), rounds);
};

/** Measures how long accepting a valid payload takes, against checks written by hand. */
export const measureAccept = async (peers: readonly Candidate[]): Promise<Row[]> => {
  const own = { name: "ClientAddressRemovedV1.is", is: ClientAddressRemovedV1.is };
  for (const candidate of [own, { name: "by hand", is: isByHand }, ...peers]) assertJudgesAlike(candidate);

  const rows = [ratioRow(own.name, await compare(own.name, own.is, isByHand, payloads), budget)];
  for (const { name, is } of peers) rows.push(ratioRow(name, await compare(name, is, isByHand, payloads)));
  return rows;
};

/** Measures what has no budget: the documented rules too, against the same checks by hand, and reading JSON. */
export const measureWholeReading = async (): Promise<Row[]> => {
  const { strict, parseJson } = ClientAddressRemovedV1;
  return [
    ratioRow("strict.is against checks by hand", await compare("strict.is", strict.is, isByHand, payloads)),
    ratioRow("parseJson against JSON.parse", await compare("parseJson", parseJson, JSON.parse, payloadTexts)),
    ratioRow(
      "strict.parseJson against JSON.parse",
      await compare("strict.parseJson", strict.parseJson, JSON.parse, payloadTexts),
    ),
  ];
};
