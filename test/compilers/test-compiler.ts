import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Column, columns } from "./columns.js";
import { compile } from "./compile.js";
import { programs } from "./programs.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Tests a compiler, in every way in which it finds modules, over what users write on top of the package. */
export const testCompiler = (compiler: string): void => {
  const own = columns.filter((column) => column.compiler === compiler);
  let place: string;

  // Here, where the compilers find the package.
  beforeEach(() => {
    place = mkdtempSync(join(folder, ".programs-"));
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it.each(own)(
    "writes the types that users let it infer, from each entry alone: $resolution, .$extension",
    (column) => {
      const { complaints, declarations } = compile(programs, column, place);
      expect(complaints).toBe("");
      expect([...declarations.keys()]).toEqual([...programs.keys()]);
      for (const [name, text] of declarations) expect(text, name).not.toContain("client-contracts/dist");
    },
  );

  it("would complain of what has no name in an entry: the negative control", () => {
    const name = "ClientAddressRemovedV1";
    const nearer = join(place, "node_modules/client-contracts");
    cpSync(join(folder, "node_modules/client-contracts"), nearer, { recursive: true });
    const module = join(nearer, `dist/types/generated/${name}/contract.d.ts`);
    const text = readFileSync(module, "utf8");
    writeFileSync(module, text.replace('export type * from "../../types.js";', ""));
    const column = own.find(({ resolution, extension }) => resolution === "nodenext" && extension === "mts") as Column;
    const { complaints } = compile(new Map([[name, programs.get(name) as string]]), column, place);
    expect(complaints).toMatch(/error TS(2742|2883|4023|4058|4060).* cannot be named/);
  });
};
