// Gives asyncapi.json and openapi.json to what reads them: the official parser and schemas, and Modelina, whose Java classes
// are compiled and read and write the fixtures. None of it is a dependency of the package, not even for its development: it
// is installed here, if it is not there yet. Says what the machine lacks for Java, and exits with 1, or with 0 if
// --if-available is given. Vitest gets all other parameters.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { installPacked } from "../compilers/install-packed.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { runVitest } from "../support/run-vitest.js";
import { absentForJava } from "./java-tools.js";

const flag = "--if-available";
const parameters = process.argv.slice(2);
const folder = fileURLToPath(new URL(".", import.meta.url));
installLocked(folder);
installPacked(folder);

mustRun(folder, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json"]);
console.log("examples/modelina compiles with Modelina's types");

const java = "test/documents/java.documents.ts";
const absent = absentForJava();
const excluded = absent.length > 0 ? [`--exclude=${java}`] : [];
const own = parameters.filter((parameter) => parameter !== flag);
const status = runVitest(root, ["--config=test/documents/vitest.config.ts", ...excluded, ...own]);
if (absent.length > 0)
  console.error(
    `${absent.join(" ")} is not installed (apt-get install ${absent.join(" ")}). These tests did not run:\n  ${java}`,
  );
process.exitCode = status !== 0 || parameters.includes(flag) ? status : Math.min(absent.length, 1);
