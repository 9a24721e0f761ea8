import { banner } from "./banner.js";

/** Returns the module of what `client-contracts.json` may hold: its type, and the names of its keys. */
export const renderConfiguration = (types: string, names: readonly string[], source: string): string =>
  [
    banner(source),
    "\n/** What a `client-contracts.json` holds. */\n",
    `${types}\n`,
    "/** The names of the keys that it may have. */\n",
    `export const names: readonly string[] = ${JSON.stringify(names)};\n`,
  ].join("");
