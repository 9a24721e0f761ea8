import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { descendantsOf, processes, unlessEnded } from "./descendants.js";

const socketsOf = (id: number): string[] =>
  unlessEnded(() => readdirSync(`${processes}/${id}/fd`), [])
    .map((name) => unlessEnded(() => readlinkSync(`${processes}/${id}/fd/${name}`), ""))
    .flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []);

// The kernel's own notation of 127.0.0.1 and ::1: each group of four bytes as the machine orders them.
const loopbacks = ["0100007F", "00000000000000000000000001000000"];
const listening = "0A";

/** Where processes listen. */
export interface Listeners {
  readonly onLoopback: number;
  readonly elsewhere: number;
}

/** Counts where the processes that ours started listen for connections. Only Linux says so in files. */
export const countListeners = (): Listeners => {
  const sockets = new Set(descendantsOf(process.pid).flatMap(socketsOf));
  const addresses = [`${processes}/net/tcp`, `${processes}/net/tcp6`]
    .flatMap((file) =>
      unlessEnded(() => readFileSync(file, "utf8"), "")
        .split("\n")
        .slice(1),
    )
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === listening && sockets.has(fields[9] ?? ""))
    .map((fields) => fields[1]?.split(":")[0] ?? "");
  const onLoopback = addresses.filter((address) => loopbacks.includes(address)).length;
  return { onLoopback, elsewhere: addresses.length - onLoopback };
};
