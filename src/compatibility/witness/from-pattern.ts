import { matchesPattern } from "../../json/name-pattern.js";

/** Reads a regular expression as far as examples need it, and makes one text for each choice that it offers. */
class Reader {
  private index = 0;
  constructor(private readonly pattern: string) {}

  private readonly peek = (): string => this.pattern.charAt(this.index);

  alternatives(): string[] {
    const found = this.sequence();
    while (this.peek() === "|") {
      this.index++;
      found.push(...this.sequence());
    }
    return found;
  }

  private sequence(): string[] {
    let texts = [""];
    while (this.index < this.pattern.length && !["|", ")"].includes(this.peek())) {
      const parts = this.repeated(this.atom());
      texts = texts.flatMap((text) => parts.map((part) => text + part)).slice(0, 12);
    }
    return texts;
  }

  private repeated(parts: readonly string[]): string[] {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.pattern.slice(this.index));
    if (quantifier === null) return [...parts];
    this.index += quantifier[0].length;
    const [sign = "", low, , high] = quantifier;
    const counts =
      low === undefined
        ? { "*": [0, 1, 3], "+": [1, 3], "?": [1, 0] }[sign.charAt(0)]
        : [Number(low), ...(high ? [Number(high)] : [])];
    return (counts ?? [1]).flatMap((count) => parts.slice(0, 3).map((part) => part.repeat(Math.min(count, 1000))));
  }

  private atom(): string[] {
    const char = this.peek();
    this.index++;
    if (char === "^" || char === "$") return [""];
    if (char === ".") return ["a"];
    if (char === "[") return this.set();
    if (char === "\\") return this.escape();
    if (char !== "(") return [char];
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.pattern.slice(this.index))?.[0] ?? "";
    this.index += opening.length;
    const inner = this.alternatives();
    this.index++;
    return /[=!]$/.test(opening) ? [""] : inner;
  }

  private escape(): string[] {
    const rest = this.pattern.slice(this.index);
    const unit = /^(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/i.exec(rest);
    const code = unit?.[1] ?? unit?.[2] ?? unit?.[3];
    const property = /^p\{[^}]*\}/i.exec(rest)?.[0];
    this.index += unit?.[0].length ?? property?.length ?? 1;
    if (code !== undefined) return [String.fromCodePoint(Number.parseInt(code, 16))];
    if (property !== undefined) return ["A", "é", "1"];
    const named: Readonly<Record<string, string[]>> = {
      d: ["0", "7"],
      D: ["a"],
      w: ["a", "Z", "0"],
      W: ["-"],
      s: [" "],
      S: ["a"],
      b: [""],
      B: [""],
      n: ["\n"],
      r: ["\r"],
      t: ["\t"],
    };
    return named[rest.charAt(0)] ?? [rest.charAt(0)];
  }

  private set(): string[] {
    const start = this.index;
    while (this.index < this.pattern.length && this.peek() !== "]") this.index += this.peek() === "\\" ? 2 : 1;
    const source = this.pattern.slice(start - 1, ++this.index);
    const chosen = [..."aAzZ09_-. :/@#é\n", ...source].filter((char) => matches(source, char));
    return chosen.slice(0, 3);
  }
}

const matches = (pattern: string, text: string): boolean => {
  try {
    return matchesPattern(text, pattern);
  } catch {
    return false;
  }
};

/** Texts that match a pattern, a few for each choice that it offers. None if it asks for more than examples can show. */
export const textsLike = (pattern: string): string[] =>
  [...new Set(new Reader(pattern).alternatives().filter((text) => matches(pattern, text)))].slice(0, 8);

/** Texts that nearly match a pattern, and mostly do not. */
export const textsUnlike = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .slice(0, 3)
      .flatMap((text) => [
        text.slice(1),
        text.slice(0, -1),
        `${text}a`,
        `${text}0`,
        `x${text}`,
        ` ${text}`,
        text.toUpperCase(),
        `${text}\n`,
      ]),
  ),
];
