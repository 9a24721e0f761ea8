// Prints the numbers that the package promises, each as a ratio inside one run, beside its budget. No number makes it
// fail: a busy machine is not the fault of the code.
import { measureAccept } from "./accept.js";
import { measureBundles } from "./bundle-size.js";
import { measureCheck } from "./check-time.js";
import { measureGenerate } from "./generate-time.js";
import { measureImport } from "./import-time.js";
import { measureMessages } from "./messages.js";
import { installPeers, loadPeers, loadStrictAjv } from "./peers.js";
import { measureRefuse } from "./refuse.js";
import { printTable } from "./table.js";
import { measureTypes } from "./type-cost.js";

const peers = await loadPeers();
if (peers.length === 0) console.log(`Other validators are measured too if they are installed: ${installPeers}`);

printTable("A process that imports and validates once, against an empty one", await measureImport(peers));
printTable("One contract bundled, minified and gzipped", await measureBundles(peers));
const { same, mixed, more } = await measureAccept(peers, await loadStrictAjv());
printTable("Accepting a valid payload of one shape, against checks by hand", same);
printTable("The same with payloads of sixteen shapes: with and without each optional property", mixed);
printTable("Strict rules, and JSON", more);
printTable("What is called for each message", await measureMessages());
printTable("Refusing 3 MB of JSON text, against JSON.parse of it", await measureRefuse());
printTable("The command over NDJSON, against a bare loop of JSON.parse in a process of its own", await measureCheck());
printTable("Generating, by the number of contracts", await measureGenerate());
printTable("Type checking a consumer of all contracts, against an empty file", measureTypes());
