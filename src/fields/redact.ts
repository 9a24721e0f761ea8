import { maximumDepth } from "../json/faults.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { type Fields, fieldAt } from "./field-tree.js";

const unknown = "[unknown]";

const isIndex = (key: string): boolean => String(Number(key) >>> 0) === key;

// Builders take a Date for its text. An invalid Date has no text. Somebody may have replaced the methods of this Date.
const dateText = (value: object): string | undefined =>
  Number.isNaN(Date.prototype.getTime.call(value)) ? undefined : Date.prototype.toISOString.call(value);

/** What is shown of a value without members. If the contract knows an object here, a text could hold all of it. */
const redactScalar = (value: unknown, { parts }: Fields): unknown => {
  if (value === null) return value;
  const isShown = ["string", "number", "boolean"].includes(typeof value) && parts === undefined;
  return isShown ? value : unknown;
};

// Makes the copy of one payload. What throws when it is read counts as unknown.
const createRedactor = () => {
  // By value and by what is known of it: an object that comes again is not copied again, and inside itself it is
  // unknown.
  const copies = new Map<object, Map<Fields, unknown>>();

  const redactMember = (object: object, key: string, fields: Fields | undefined, depth: number): unknown => {
    try {
      const value: unknown = object[key as keyof typeof object];
      return value === undefined || fields !== undefined ? redactValue(value, fields ?? {}, depth) : unknown;
    } catch (error) {
      rethrowIfOurs(error, object);
      return unknown;
    }
  };

  const redactMembers = (object: object, fields: Fields, depth: number): unknown => {
    if (Array.isArray(object)) {
      const copy: unknown[] = [];
      copy.length = object.length;
      for (const key of Object.keys(object))
        if (isIndex(key)) copy[Number(key)] = redactMember(object, key, fields, depth);
      return copy;
    }
    const kind = Object.prototype.toString.call(object);
    if (kind === "[object Date]") return redactScalar(dateText(object), fields);
    if (kind !== "[object Object]") return unknown;
    // Defines members rather than setting them: a key named __proto__ is a key like any other.
    return Object.fromEntries(
      Object.keys(object).map((key) => [key, redactMember(object, key, fieldAt(fields, key), depth)]),
    );
  };

  const redactObject = (object: object, fields: Fields, depth: number): unknown => {
    const found = copies.get(object) ?? new Map<Fields, unknown>();
    if (found.has(fields)) return found.get(fields);
    copies.set(object, found.set(fields, unknown));
    const copy = redactMembers(object, fields, depth + 1);
    found.set(fields, copy);
    return copy;
  };

  const redactValue = (value: unknown, fields: Fields, depth: number): unknown => {
    if (value === undefined) return value;
    if (fields.mark !== undefined) return `[${fields.mark}]`;
    if (typeof value !== "object" || value === null) return redactScalar(value, fields);
    return depth < maximumDepth ? redactObject(value, fields, depth) : unknown;
  };

  return redactValue;
};

/**
 * Returns a copy of `payload` that may be logged. The text `"[personal]"` replaces what the contract marks as personal,
 * and `"[secret]"` what it marks as a secret: the whole value, even `null`. `"[unknown]"` replaces what the contract
 * does not know: the value of every other key, whose name stays, and a text or number where an object of fields should
 * be. An unmarked field is shown, whatever it holds; the items of an array are treated like a value in the array's
 * place.
 *
 * Takes any value, valid or not, and does not change it. The copy is JSON, except that members that are `undefined` and
 * numbers that are not finite stay. A `Date` becomes its text in ISO 8601 and UTC. What JSON lacks, what throws when it
 * is read, and what contains itself becomes `"[unknown]"`. Symbol keys are left out. The payload can never make it
 * throw; it throws a `TypeError` if the first argument is not a contract.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, redact } from "client-contracts";
 *
 * const log = (message: unknown) => console.log(JSON.stringify(redact(ClientAddressRemovedV1, message)));
 * ```
 */
export const redact = (contract: { readonly fields: Fields }, payload: unknown): unknown => {
  if (contract?.fields === undefined)
    throw new TypeError("redact: the first argument must be a contract; give (contract, payload)");
  try {
    return createRedactor()(payload, contract.fields, 0);
  } catch (error) {
    rethrowIfOurs(error, payload);
    return unknown;
  }
};
