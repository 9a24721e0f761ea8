import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The parent of a process, by its id. */
type Parents = ReadonlyMap<string, string>;

// A process may end while it is read.
const read = <Value>(look: () => Value, otherwise: Value): Value => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

const parents = (): Parents => {
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  // After the name, which may hold anything, come the state and the parent.
  const parentOf = (id: string) =>
    read(() => readFileSync(`/proc/${id}/stat`, "utf8"), "")
      .split(") ")
      .at(-1)
      ?.split(" ")[1] ?? "";
  return new Map(ids.map((id) => [id, parentOf(id)]));
};

const descendsFrom = (ancestor: string, id: string, all: Parents): boolean => {
  const parent = all.get(id);
  return parent !== undefined && (parent === ancestor || descendsFrom(ancestor, parent, all));
};

const socketsOf = (id: string): string[] =>
  read(() => readdirSync(`/proc/${id}/fd`), [])
    .map((name) => read(() => readlinkSync(`/proc/${id}/fd/${name}`), ""))
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
  const all = parents();
  const sockets = new Set(
    [...all.keys()].filter((id) => descendsFrom(String(process.pid), id, all)).flatMap((id) => socketsOf(id)),
  );
  const addresses = ["/proc/net/tcp", "/proc/net/tcp6"]
    .flatMap((file) =>
      read(() => readFileSync(file, "utf8"), "")
        .split("\n")
        .slice(1),
    )
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === listening && sockets.has(fields[9] ?? ""))
    .map((fields) => fields[1]?.split(":")[0] ?? "");
  const onLoopback = addresses.filter((address) => loopbacks.includes(address)).length;
  return { onLoopback, elsewhere: addresses.length - onLoopback };
};
