import { ClientAddressRemovedV1 } from "client-contracts/ClientAddressRemovedV1";
import { assertJudgesRight, type Candidate } from "./candidate.js";
import { isByHand } from "./hand-written.js";
import { comparePairs } from "./pairs.js";
import { mixedTexts, sameTexts, toPayloads } from "./payload.js";
import type { Spread } from "./spread.js";
import { type Row, ratioRow } from "./table.js";

type Judge = (item: never) => unknown;
type Loop = typeof import("./loop.js");

const budget = 1.15;
const rounds = { warmUps: 30, pairs: 101 };
const repeats = 40;
let loops = 0;

// Each has a copy of the loop. In one loop the engine would see calls of many functions at one place and inline none of
// them, which does not happen in a program that judges by one contract.
const loopOver = async (judge: Judge, items: readonly unknown[]) => {
  loops += 1;
  const { countAccepted }: Loop = await import(`./loop.js?copy=${loops}`);
  return () => {
    const accepted = countAccepted(judge, items, repeats);
    if (accepted !== items.length * repeats) throw new Error("A valid payload was refused");
  };
};

const compare = async (judge: Judge, base: Judge, items: readonly unknown[]): Promise<Spread> =>
  comparePairs(await loopOver(judge, items), await loopOver(base, items), rounds);

const measureShapes = async (texts: readonly string[], peers: readonly Candidate[]): Promise<Row[]> => {
  const payloads = toPayloads(texts);
  const rows = [
    ratioRow("ClientAddressRemovedV1.is", await compare(ClientAddressRemovedV1.is, isByHand, payloads), budget),
  ];
  for (const { name, is } of peers) rows.push(ratioRow(name, await compare(is, isByHand, payloads)));
  return rows;
};

const measureMore = async (strictAjv: Candidate["is"] | undefined): Promise<Row[]> => {
  const { strict, parseJson } = ClientAddressRemovedV1;
  const payloads = toPayloads(mixedTexts);
  return [
    ratioRow("strict.is, against the published checks by hand", await compare(strict.is, isByHand, payloads)),
    ...(strictAjv
      ? [
          ratioRow(
            "strict.is, against Ajv by both schemas with formats",
            await compare(strict.is, strictAjv, payloads),
            0.6,
          ),
        ]
      : []),
    ratioRow("parseJson, against JSON.parse", await compare(parseJson, JSON.parse, mixedTexts)),
    ratioRow("strict.parseJson, against JSON.parse", await compare(strict.parseJson, JSON.parse, mixedTexts)),
  ];
};

/**
 * Measures how long accepting a valid payload takes, compared with handwritten checks, and other things without a
 * budget.
 */
export const measureAccept = async (peers: readonly Candidate[], strictAjv: Candidate["is"] | undefined) => {
  const same = await measureShapes(sameTexts, peers);
  const mixed = await measureShapes(mixedTexts, peers);
  const more = await measureMore(strictAjv);
  // Only now: an engine that has seen so many shapes of broken payloads takes longer for each.
  const own = { name: "ClientAddressRemovedV1", is: ClientAddressRemovedV1.is };
  for (const candidate of [own, { name: "isByHand", is: isByHand }, ...peers]) assertJudgesRight(candidate);
  return { same, mixed, more };
};
