import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support/root.js";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src", "scripts"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file.endsWith(".ts") && !file.includes("/generated/") && existsSync(join(root, file)));

const declared = /^export (?:declare )?(?:async )?(?:const|interface|type|class|function\*?|enum) (\w+)/gm;

/** The keys under which there is more than one place. */
const doubled = (entries: readonly (readonly [key: string, place: string])[]): Record<string, string[]> => {
  const places = new Map<string, Set<string>>();
  for (const [key, place] of entries) places.set(key, (places.get(key) ?? new Set()).add(place));
  return Object.fromEntries([...places].filter(([, found]) => found.size > 1).map(([key, found]) => [key, [...found]]));
};

describe("one name has one meaning", () => {
  it("among all that is exported", () => {
    const exported = files.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(declared)].map(([, name]) => [name as string, file] as const),
    );
    expect(exported.length).toBeGreaterThan(500);
    expect(doubled(exported)).toEqual({});
  });

  it("among files, but for what their folders tell apart", () => {
    // An entry and what it calls; the modules of commands, rooms and reporters, which are named after their folders.
    const told = ["build-declarations.ts", "command.ts", "generate.ts", "index.ts", "text.ts", "types.ts"];
    const named = files.map((file) => [basename(file), file] as const);
    expect(Object.keys(doubled(named)).sort()).toEqual(told);
  });
});
