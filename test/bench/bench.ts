// Prints the numbers that the package keeps, each as a ratio inside one run, beside its budget. It fails for no number:
// a machine that is busy is no fault of the code.
import { measureAccept, measureWholeReading } from "./accept.js";
import { measureBundles } from "./bundle-size.js";
import { measureGenerate } from "./generate-time.js";
import { measureImport } from "./import-time.js";
import { installPeers, loadPeers } from "./peers.js";
import { printTable } from "./table.js";

const peers = await loadPeers();
if (peers.length === 0) console.log(`Other validators are measured too where they are installed: ${installPeers}`);

printTable("A process that imports and validates once, against an empty one", measureImport(peers));
printTable("One contract bundled, minified and gzipped", await measureBundles(peers));
printTable("Accepting a valid payload, against checks written by hand", await measureAccept(peers));
printTable("For information: strict rules and JSON", await measureWholeReading());
printTable("Generating, by the number of contracts", await measureGenerate());
