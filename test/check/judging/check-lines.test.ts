import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Chunks, readFileChunks, readGzipChunks, readStreamChunks } from "../../../src/check/bytes/chunks.js";
import { readLineBlocks } from "../../../src/check/bytes/line-blocks.js";
import { peek } from "../../../src/check/bytes/peek.js";
import { checkLines } from "../../../src/check/judging/check-lines.js";
import { createPayloadCheck } from "../../../src/check/judging/check-payload.js";
import type { Settings } from "../../../src/check/model/options.js";
import type { Task } from "../../../src/check/model/task.js";
import { readPayload } from "../../support/payloads.js";

const folder = mkdtempSync(join(tmpdir(), "lines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (bytes: string | Uint8Array): string => {
  const path = join(folder, "file.ndjson");
  writeFileSync(path, bytes);
  return path;
};

// Asking for the next piece may overwrite this one.
const collect = async (chunks: Chunks["chunks"]): Promise<Buffer> => {
  const copies: Buffer[] = [];
  for await (const chunk of chunks) copies.push(Buffer.from(chunk));
  return Buffer.concat(copies);
};

const overwriting = function* (text: Buffer, sizes: readonly number[]): Generator<Uint8Array> {
  const buffer = Buffer.alloc(Math.max(...sizes));
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    const length = text.copy(buffer, 0, at, at + size);
    at += length;
    yield buffer.subarray(0, length);
    buffer.fill("?");
  }
};

const pieces = function* (text: Buffer, sizes: readonly number[]): Generator<Uint8Array> {
  for (const piece of overwriting(text, sizes)) yield Buffer.from(piece);
};

const blocksOf = async (text: Buffer, sizes: readonly number[], maxLine: number): Promise<string[]> => {
  const lines: string[] = [];
  for await (const block of readLineBlocks(overwriting(text, sizes), maxLine)) {
    if ("tooLong" in block) lines.push("(too long)");
    else
      lines.push(
        ...Buffer.from(block.lines)
          .toString()
          .split(/(?<=\n)/),
      );
  }
  return lines;
};

const linesOf = (text: string): string[] => (text === "" ? [] : text.split(/(?<=\n)/));
const line = fc.string({ unit: fc.constantFrom("a", "é", "\u{1f600}", "\r", " "), maxLength: 40 });
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join("\n") + (ends ? "\n" : ""));
const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });

describe("readLineBlocks", () => {
  it("gives the lines of a stream once and in order, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (given, cut) => {
        expect(await blocksOf(Buffer.from(given), cut, 1000)).toEqual(linesOf(given));
      }),
    );
  });

  it("drops a line that is too long if a piece ends in it, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.integer({ min: 1, max: 60 }), async (given, cut, maxLine) => {
        const lines = linesOf(given);
        const blocks = await blocksOf(Buffer.from(given), cut, maxLine);
        expect(blocks).toHaveLength(lines.length);
        for (const [index, block] of blocks.entries()) {
          const length = Buffer.byteLength((lines[index] as string).replace("\n", ""));
          if (block === "(too long)") expect(length).toBeGreaterThan(maxLine);
          else expect(block).toBe(lines[index]);
        }
      }),
    );
  });

  it("keeps no more of a line that is too long than a piece", async () => {
    const endless = function* () {
      for (let count = 0; count < 1000; count++) yield Buffer.alloc(2 ** 20, "x");
      yield Buffer.from("\nlast");
    };
    const blocks: unknown[] = [];
    const before = process.memoryUsage().arrayBuffers;
    for await (const block of readLineBlocks(endless(), 2 ** 22))
      blocks.push("tooLong" in block || String(block.lines));
    expect(blocks).toEqual([true, "last"]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 28);
  });
});

describe("readFileChunks", () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });

  const readParts = async (bytes: Buffer, lengths: readonly number[]): Promise<Buffer[]> => {
    const path = write(bytes);
    const parts: Buffer[] = [];
    for (let start = 0, turn = 0; start < bytes.length; turn++) {
      const end = Math.min(start + (lengths[turn % lengths.length] as number), bytes.length);
      parts.push(await collect(readFileChunks(path, { start, end }).chunks));
      start = end;
    }
    return parts;
  };

  it("gives each line to the part that it begins in, once and in order", async () => {
    await fc.assert(
      fc.asyncProperty(text, cuts, async (given, lengths) => {
        const parts = await readParts(Buffer.from(given), lengths);
        expect(Buffer.concat(parts).toString()).toBe(given);
        for (const part of parts.slice(0, -1).filter(({ length }) => length > 0))
          if (!given.endsWith(String(part))) expect(part.at(-1)).toBe(10);
        let at = 0;
        let start = 0;
        for (const [turn, part] of parts.entries()) {
          const end = start + (lengths[turn % lengths.length] as number);
          if (part.length > 0) expect(at >= start && at < end).toBe(true);
          at += part.length;
          start = end;
        }
      }),
    );
  });

  it("does so if the parts are as large as pieces of the file, or larger", async () => {
    const piece = 2 ** 16;
    const lines = [piece - 1, 1, piece, 3 * piece + 5, 0, 0, 2 * piece - 2, 10, piece + 1].map((size) =>
      "x".repeat(size),
    );
    const bytes = Buffer.from(lines.join("\n"));
    for (const length of [piece - 1, piece, piece + 1, 2 * piece, 5 * piece]) {
      const parts = await readParts(bytes, [length]);
      expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    }
  });

  it("counts what was read", async () => {
    const chunks = readFileChunks(write("x".repeat(100_000)));
    expect(chunks.bytesRead()).toBe(0);
    await collect(chunks.chunks);
    expect(chunks.bytesRead()).toBe(100_000);
  });

  it("ends with the system's error if there is no file", async () => {
    await expect(collect(readFileChunks(join(folder, "nowhere")).chunks)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(collect(readGzipChunks(join(folder, "nowhere")).chunks)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("readStreamChunks", () => {
  it("unzips what is zipped, however it is cut, and counts what came in", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.boolean(), async (given, cut, isZipped) => {
        const bytes = isZipped ? gzipSync(given) : Buffer.from(given);
        const { chunks, bytesRead } = await readStreamChunks(Readable.from(pieces(bytes, cut)));
        expect(String(await collect(chunks))).toBe(given);
        expect(bytesRead()).toBe(bytes.length);
      }),
    );
  });

  it("takes text too", async () => {
    const { chunks } = await readStreamChunks(Readable.from(["é", "\u{1f600}"]));
    expect(String(await collect(chunks))).toBe("é\u{1f600}");
  });
});

describe("peek", () => {
  it("reads no further than it needs, and loses nothing", async () => {
    const asked: number[] = [];
    const stream = (function* () {
      for (let count = 0; count < 5; count++) {
        asked.push(count);
        yield Buffer.from([count]);
      }
    })();
    const { first, chunks } = await peek(stream, (_, length) => length === 2);
    expect([[...first], asked]).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect([...(await collect(chunks))]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("checkLines", () => {
  const valid = JSON.stringify(readPayload("ClientAddressRemovedV1", "every-property"));
  const maxLine = valid.length + 20;
  const settings = { rules: "strict", unknownProperties: "refuse", maxIssues: 100, maxLine } as unknown as Settings;
  const task = { file: "a", path: "a", expected: "valid", listed: [], clues: { invalid: false } } as unknown as Task;

  const check = async (bytes: Buffer, sizes: readonly number[]) => {
    const batches = checkLines(
      { chunks: pieces(bytes, sizes), bytesRead: () => 0 },
      createPayloadCheck(task, settings),
      settings,
      true,
    );
    const found: { failures: string[]; lines: number } = { failures: [], lines: 0 };
    for await (const { failures, lines } of batches) {
      found.failures.push(...failures.map(({ line, column, issues: [{ message }] }) => `${line}:${column} ${message}`));
      found.lines += lines;
    }
    return found;
  };

  it("counts a byte order mark among the bytes of the first line, and judges the line without it", async () => {
    const padded = (length: number) => Buffer.from(`\uFEFF${valid.padEnd(length)}\n${valid}\n`);
    const tooLong = `1:1 is a line of more than ${maxLine} bytes: see --max-line`;
    for (const size of [maxLine + 100, maxLine + 3, maxLine, 16]) {
      expect(await check(padded(maxLine - 3), [size])).toEqual({ failures: [], lines: 2 });
      expect(await check(padded(maxLine - 2), [size])).toEqual({ failures: [tooLong], lines: 2 });
    }
    expect(await check(Buffer.from("\uFEFF"), [3])).toEqual({ failures: [], lines: 1 });
  });

  it("finds the same however the bytes are cut", async () => {
    const line = fc.constantFrom(
      ...[
        valid,
        `${valid}\r`,
        ` ${valid}`,
        valid.replace("{", '{"x":1,'),
        valid.padEnd(maxLine),
        valid.padEnd(maxLine + 1),
      ],
      ...["", " ", "\r", "{", "\uFEFF", `\uFEFF${valid}`, "\xFF"],
    );
    const failing = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 300 }),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }),
        async (lines, ends, sizes) => {
          // Not UTF-8: the byte itself.
          const encoded = lines.map((each) => Buffer.from(each, each === "\xFF" ? "latin1" : "utf8"));
          const joined = encoded.flatMap((each, index) => (index > 0 ? [Buffer.from("\n"), each] : [each]));
          const bytes = Buffer.concat([...joined, Buffer.from(ends ? "\n" : "")]);
          const whole = await check(bytes, [bytes.length + 1]);
          expect(await check(bytes, sizes)).toEqual(whole);
          for (const failure of whole.failures) failing.add(failure.replace(/^\d+:\d+ /, ""));
        },
      ),
      { numRuns: 100 },
    );
    expect([...failing].sort()).toEqual([
      `is a line of more than ${maxLine} bytes: see --max-line`,
      "is not JSON",
      "is not UTF-8",
      "is not known to the contract",
    ]);
  });
});
