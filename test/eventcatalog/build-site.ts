import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../support/run.js";

const modules = fileURLToPath(new URL("node_modules", import.meta.url));

/** The folder of a Node that EventCatalog runs on: the one that is installed here, or else the one that runs this. */
const findNode = (): string => {
  const installed = [`linux-${process.arch}`].map((platform) => join(modules, `node-${platform}/bin`)).find(existsSync);
  if (installed !== undefined) return installed;
  if (Number.parseInt(process.versions.node, 10) >= 22) return dirname(process.execPath);
  throw new Error(
    "EventCatalog runs on Node 22 or later, and none is installed here for this platform: run it with one",
  );
};

// EventCatalog reports each build to its makers. In a network of its own, nothing leaves the machine.
const alone = (): string[] => {
  for (const parameters of [["-n"], ["-rn"]])
    if (run(".", "unshare", [...parameters, "true"]).status === 0) return ["unshare", ...parameters];
  throw new Error("unshare cannot make a network of its own here: EventCatalog would report the build to its makers");
};

/** Builds the site of a catalogue into its folder `dist`. Returns what was printed; throws it if the build fails. */
export const buildSite = (folder: string): string => {
  const node = findNode();
  const [command = "", ...before] = alone();
  const entry = join(modules, "@eventcatalog/core/bin/eventcatalog.js");
  // Nothing of the environment of the tests: EventCatalog would build for tests, and cannot.
  const environment = [
    `PATH=${[node, process.env.PATH].join(delimiter)}`,
    `HOME=${process.env.HOME ?? folder}`,
    "NODE_OPTIONS=--max-old-space-size=4096",
  ];
  const parameters = [...before, "env", "-i", ...environment, "node", entry, "build"];
  const { status, output } = run(folder, command, parameters);
  if (status !== 0) throw new Error(`EventCatalog ended with ${status}:\n${output}`);
  return output;
};
