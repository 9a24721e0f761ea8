#!/usr/bin/env node
import { explainTooManyFiles } from "../check/files/too-many-files.js";
import { exitStatus } from "./shared/exit-status.js";

// This file is bundled alone. All others are loaded here, where it can be told that no more of them may be opened.
try {
  const { start } = await import("./start.js");
  await start(process);
} catch (error) {
  const reason = explainTooManyFiles(error);
  if (reason === undefined) throw error;
  process.stderr.write(`client-contracts: ${reason}\n`, () => process.exit(exitStatus.unusable));
}
