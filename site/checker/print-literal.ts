const isName = /^[A-Za-z_$][\w$]*$/;

// What a reader of the code would not see, or see in another order.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const printText = (text: string): string =>
  JSON.stringify(text).replace(invisible, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);

// As the name of a member, it would set the prototype.
const printName = (name: string): string => {
  if (name === "__proto__") return '["__proto__"]';
  return isName.test(name) ? name : printText(name);
};

/** Returns the TypeScript of a value that JSON can carry, indented as the code around it. */
export const printLiteral = (value: unknown, indent = ""): string => {
  if (typeof value === "string") return printText(value);
  if (typeof value !== "object" || value === null) return String(value);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => printLiteral(item, inner))
    : Object.entries(value).map(([name, member]) => `${printName(name)}: ${printLiteral(member, inner)}`);
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
};
