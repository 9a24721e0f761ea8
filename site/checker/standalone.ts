// The checker in a file of its own: what opens from the disk can load no worker from beside it.
import { registerChecker } from "./register-checker.js";

/** The worker's script, which the build puts here. */
declare const workerSource: string;

registerChecker(() => new Worker(URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }))));
