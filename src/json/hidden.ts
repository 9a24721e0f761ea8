import { endOfString } from "./end-of-string.js";
import { isExactNumber } from "./exact-number.js";
import { type Fault, maximumDepth, mostReasons } from "./faults.js";

/** Something that a JSON text says and that is not in the value which `JSON.parse` makes of it. */
export interface Hidden extends Fault {
  /** Whether it is a name that comes again in one object, or a number that comes out as another one. */
  readonly what: "name" | "number";
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
  /** Where it ends. */
  readonly end: number;
}

const messages = {
  name: "has a name that comes twice in one object: most readers see only the last value",
  number: "is a number that comes out of JSON.parse as another one: it has too many digits, or is too small",
} as const;

const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const colon = 0x3a;
const [zero, nine] = [0x30, 0x39];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];

const isDigit = (unit: number): boolean => unit >= zero && unit <= nine;
const beginsNumber = (unit: number): boolean => isDigit(unit) || unit === minus;

// Digits, signs, a point and an exponent: nothing else follows a number's first character.
const endOfNumber = (text: string, start: number): number => {
  for (let end = start + 1; ; end++) {
    const unit = text.charCodeAt(end);
    if (!beginsNumber(unit) && unit !== 0x2b && unit !== 0x2e && (unit | 0x20) !== 0x65) return end;
  }
};

// So few digits, without an exponent that could make the number too small, always come out as they went in.
const fewUnits = 15;

/** Whether JSON.parse makes another number of it. One that is too large for a number is not hidden: it is infinite. */
const isChanged = (token: string): boolean =>
  (token.length > fewUnits || /[eE]/.test(token)) && Number.isFinite(Number(token)) && !isExactNumber(token);

/** How many names a JSON text has; `NaN` if one of its numbers comes out as another one. */
const countNames = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === quote) index = endOfString(text, index);
    else if (unit === colon) count++;
    else if (beginsNumber(unit)) {
      const end = endOfNumber(text, index);
      if (isChanged(text.slice(index, end))) return Number.NaN;
      index = end - 1;
    }
  }
  return count;
};

/**
 * Whether a JSON text hides nothing that {@link findHidden} would find. `members` is how many members the objects have that
 * `JSON.parse` made of it. It takes a third of the time: names that come twice are missing in the value.
 */
export const hidesNothing = (text: string, members: number): boolean => countNames(text) === members;

/** An object or array that is being read. */
interface Container {
  /** The names so far; absent in an array. */
  readonly names: Set<string> | undefined;
  /** The name or the index of the member that is being read. */
  key: string | number;
}

const nameOf = (text: string, start: number, end: number): string => {
  const name = text.slice(start + 1, end);
  return name.includes("\\") ? (JSON.parse(`"${name}"`) as string) : name;
};

/**
 * Returns the names that come twice in one object (RFC 8259, section 4) and the numbers that come out of `JSON.parse` as
 * other numbers, in their order in the text. `text` must be JSON. There are at most as many as a reader needs: of the
 * whole text, or of each item of the array that it is. Numbers that are too large for a number are not among them, since
 * the value shows them; nor is anything behind too many levels, for which the text is refused anyway.
 */
export const findHidden = (text: string, ofEachItem = false): Hidden[] => {
  const found: Hidden[] = [];
  const open: Container[] = [];
  let container: Container | undefined;
  let isName = false;
  let room = mostReasons;

  const report = (what: Hidden["what"], index: number, end: number) => {
    if (open.length > maximumDepth || room-- <= 0) return;
    found.push({ what, index, end, path: open.map(({ key }) => key), message: messages[what] });
  };

  const visitString = (index: number): number => {
    const end = endOfString(text, index);
    if (isName && container?.names) {
      container.key = nameOf(text, index, end);
      if (container.names.size === container.names.add(container.key).size) report("name", index, end + 1);
      isName = false;
    }
    return end;
  };

  const visitNumber = (index: number): number => {
    const end = endOfNumber(text, index);
    if (isChanged(text.slice(index, end))) report("number", index, end);
    return end - 1;
  };

  const goOn = () => {
    if (typeof container?.key === "number") container.key++;
    else isName = true;
    if (ofEachItem && open.length === 1) room = mostReasons;
  };

  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === quote) index = visitString(index);
    else if (unit === comma) goOn();
    else if (beginsNumber(unit)) index = visitNumber(index);
    else if (unit === openBrace || unit === openBracket) {
      isName = unit === openBrace;
      container = { names: isName ? new Set() : undefined, key: isName ? "" : 0 };
      open.push(container);
    } else if (unit === closeBrace || unit === closeBracket) {
      open.pop();
      container = open.at(-1);
      isName = false;
    }
  }
  return found;
};
