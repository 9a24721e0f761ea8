import { fromBase64 } from "../encodings/base64.js";
import { isArrayBuffer } from "../encodings/bytes.js";

/** A form in which clients have the value of a header, other than text. What it calls may throw what the value throws. */
interface HeaderForm {
  readonly is: (value: object) => boolean;
  /** The text of a value of this form; undefined if it holds none. */
  readonly read: (value: never) => string | undefined;
  /** The value for a text. */
  readonly write: (text: string) => unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const decode = (bytes: ArrayBufferView | ArrayBuffer): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(bytes as Uint8Array);

const isByte = (item: unknown): boolean => Number.isInteger(item) && (item as number) >= -128 && (item as number) < 256;

// Not index by index: holes or a Proxy may make an array look longer than it is.
const areBytes = (value: object): boolean => {
  const items = Array.isArray(value) ? Object.values(value) : [];
  return items.length > 0 && items.every(isByte);
};

// Java's bytes have a sign.
const readNumbers = (list: readonly number[]): string => decode(Uint8Array.from(Object.values(list)));

// Whoever hands over bytes takes a text, too.
const asText = (text: string): string => text;

/** The attributes of a cloud's messages: the name of the type is beside the text, or beside bytes that may be Base64. */
const attribute = (type: string, text: string, bytes: string): HeaderForm => ({
  is: (value) => text in value || bytes in value,
  read: ({ [type]: named, [text]: written, [bytes]: binary }: Fields) => {
    if (!String(named).startsWith("Binary")) return typeof written === "string" ? written : undefined;
    const read = typeof binary === "string" ? fromBase64(binary) : binary;
    return read ? decode(read as Uint8Array) : undefined;
  },
  write: (value) => ({ [type]: "String", [text]: value }),
});

/** SQS' and SNS' attributes, as their SDKs have them. */
export const sdkAttribute = attribute("DataType", "StringValue", "BinaryValue");

const forms: readonly HeaderForm[] = [
  { is: (value) => ArrayBuffer.isView(value) || isArrayBuffer(value), read: decode, write: asText },
  // Kafka's, as Lambda's events have them.
  { is: areBytes, read: readNumbers, write: (text) => [...new TextEncoder().encode(text)] },
  // A Buffer that has been JSON.
  {
    is: (value) => "type" in value && value.type === "Buffer" && areBytes(Object((value as Fields).data)),
    read: ({ data }: { data: number[] }) => readNumbers(data),
    write: asText,
  },
  sdkAttribute,
  // SQS', as Lambda's events have them.
  attribute("dataType", "stringValue", "binaryValue"),
  // SNS', as its notifications have them: other tables have a value, too.
  { ...attribute("Type", "Value", "Value"), is: (value) => "Type" in value && "Value" in value },
];

/** The form of a header's value; undefined for a text, for other scalars, for a list of values, and for what is in no form. */
export const formOf = (value: unknown): HeaderForm | undefined =>
  typeof value === "object" && value !== null ? forms.find(({ is }) => is(value)) : undefined;
