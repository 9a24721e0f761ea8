// Builds the site and tests it in a browser. What builds it and what drives the browser are not dependencies of the
// package, not even for its development: they are installed in their folders, if they are not there yet. Without
// Chromium it exits with 1, or with 0 if --if-available is given. Vitest gets all other parameters.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { buildSite, homeBase } from "../../site/build/build-site.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { runVitest } from "../support/run-vitest.js";
import { chromium } from "./chromium.js";

const flag = "--if-available";
const parameters = process.argv.slice(2);

const runTests = async (): Promise<number> => {
  installLocked(join(root, "test/site"));
  await buildSite(root, homeBase(root));
  mustRun(root, process.execPath, ["node_modules/@typescript/native/bin/tsc", "--project", "site"]);
  console.log("The site is built, and its code compiles");

  const own = parameters.filter((parameter) => parameter !== flag);
  return runVitest(root, ["--config=test/site/vitest.config.ts", ...own]);
};

if (existsSync(chromium)) process.exitCode = await runTests();
else {
  console.error(`There is no ${chromium} (apt-get install chromium): nothing ran. CHROMIUM names another one.`);
  process.exitCode = parameters.includes(flag) ? 0 : 1;
}
