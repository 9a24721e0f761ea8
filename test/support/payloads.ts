import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

/** A fresh copy of a valid fixture. */
export const readPayload = <Payload>(contract: string, name: string): Payload =>
  JSON.parse(readFileSync(join(root, "schemas", contract, "fixtures/valid", `${name}.json`), "utf8")) as Payload;
