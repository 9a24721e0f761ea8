import { readdirSync, readFileSync } from "node:fs";

/** Where Linux shows processes; no other system does. */
export const processes = "/proc";

/** Returns what `look` returns, or something else if the process that it looks at has ended meanwhile. */
export const unlessEnded = <Value>(look: () => Value, otherwise: Value): Value => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

// After the name, which may hold anything, come the state and the parent.
const fieldsOf = (id: number | string): string[] =>
  unlessEnded(() => readFileSync(`${processes}/${id}/stat`, "utf8"), "")
    .split(") ")
    .at(-1)
    ?.split(" ") ?? [];

/** Whether a process runs. One that is dead and waits for its parent to notice does not. */
export const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return fieldsOf(id)[0] !== "Z";
  } catch {
    return false;
  }
};

/** Returns the ids of what a process has started, and what that has started: none if the system does not show them. */
export const descendantsOf = (ancestor: number): number[] => {
  const ids = unlessEnded(() => readdirSync(processes), []).filter((name) => /^\d+$/.test(name));
  const parents = ids.map((id) => [Number(id), Number(fieldsOf(id)[1])] as const);
  const below = (id: number): number[] =>
    parents.flatMap(([child, parent]) => (parent === id ? [child, ...below(child)] : []));
  return below(ancestor);
};
