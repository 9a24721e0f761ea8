import { UpdateClientPhoneNumberResponse } from "client-contracts/UpdateClientPhoneNumberResponse";
import { comparePairs } from "./pairs.js";
import { type Row, ratioRow } from "./table.js";

const budget = 3;
const rounds = { warmUps: 3, pairs: 15 };
const list = (item: string, last: string) => `{"ResponseNotes":[${`${item},`.repeat(3e6 / (item.length + 1))}${last}]}`;

const texts = {
  "numbers where objects should be": list("0", "0"),
  "one number behind objects": list('{"Code":"a"}', "0"),
  "texts with escapes, and one number": list('{"Code":"\\u00e9"}', "0"),
  "a property that nobody knows, in each item": list('{"Foo":0}', "0"),
};

const attempt = (run: () => unknown) => () => {
  try {
    run();
  } catch {
    // The text is not JSON.
  }
};

/** Measures how long it takes to refuse a long text, by the published schema and strictly. */
export const measureRefuse = async (): Promise<Row[]> => {
  const { safeParseJson, strict } = UpdateClientPhoneNumberResponse;
  const rows: Row[] = [];
  const row = async (what: string, refuse: (text: string) => unknown, text: string) => {
    const spread = await comparePairs(
      () => refuse(text),
      attempt(() => JSON.parse(text)),
      rounds,
    );
    rows.push(ratioRow(what, spread, budget));
  };
  for (const [what, text] of Object.entries(texts)) {
    await row(what, safeParseJson, text);
    await row(`${what}, strictly`, strict.safeParseJson, text);
    await row(`${what}, and the end is missing`, safeParseJson, text.slice(0, -1));
  }
  return rows;
};
