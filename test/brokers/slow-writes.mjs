// Imported into a process before its own program: each file takes WRITE_MS longer to be written, and says that it is.
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout as pause } from "node:timers/promises";

const { writeFile } = promises;
promises.writeFile = async (...parameters) => {
  console.log("writes");
  await pause(Number(process.env.WRITE_MS));
  return writeFile(...parameters);
};
syncBuiltinESMExports();
