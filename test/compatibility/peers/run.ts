// Prints how often other comparers of schemas are right on the labelled pairs, beside this package. They are not
// dependencies of the package, not even for its development: they are installed here, if they are not there yet. No count
// makes it fail; a broken adapter does, and a label that payloads contradict.
import { fileURLToPath } from "node:url";
import { installLocked } from "../../../scripts/repository/install-locked.js";
import { placedPairs, undecidedPairs } from "../placed-pairs.js";
import { control } from "./controls.js";
import { countAnswers } from "./counts.js";
import { own } from "./own.js";
import { loadPeers } from "./peer.js";
import { questionsOf } from "./questions.js";

installLocked(fileURLToPath(new URL(".", import.meta.url)));
const peers = [own, ...(await loadPeers())];
for (const peer of peers) await control(peer);

const pairs = [...placedPairs, ...undecidedPairs];
for (const dialects of new Set(pairs.map((pair) => pair.dialects))) {
  const given = pairs.filter((pair) => pair.dialects === dialects);
  const questions = given.flatMap(questionsOf);
  console.log(`\n${dialects}: ${given.length} pairs, each asked both ways round`);
  const rows: Record<string, object> = {};
  for (const peer of peers) rows[peer.name] = await countAnswers(peer, questions);
  console.table(rows);
}
