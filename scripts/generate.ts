import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findDrift, writeGenerated } from "./repository/generated-files.js";
import { reportProblems } from "./repository/report-problems.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

await reportProblems(async () => {
  if (values.check) {
    const { total, changed, stray } = await findDrift(root);
    for (const [path] of changed) console.error(`${path} is not what its schema generates`);
    for (const path of stray) console.error(`${path} belongs to no contract`);
    const isClean = changed.length + stray.length === 0;
    console.log(isClean ? `${total} generated files are what their schemas generate` : "Run: npm run generate");
    process.exitCode = isClean ? 0 : 1;
    return;
  }
  const { total, changed, stray } = await writeGenerated(root);
  console.log(`${total} generated files: ${changed.length} written, ${stray.length} removed`);
});
