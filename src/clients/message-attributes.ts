import { headerEntries, headerTexts } from "../headers/header-entries.js";
import { formOf, sdkAttribute } from "../headers/header-forms.js";

/** An attribute of a message, as the SDKs for SQS and SNS take it. */
export interface MessageAttribute {
  /** `"String"`, `"Number"` or `"Binary"`, or one of them with a label of one's own. */
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: Uint8Array;
}

/** A message or a dead letter, as far as its headers go: in the form of any client, that of an event of Lambda too. */
export interface WithHeaders {
  readonly headers: object;
}

// Amazon SQS, "Message metadata": letters, digits, -, _ and single dots, and no name of Amazon's own.
const isName = (name: string): boolean =>
  name.length <= 256 && /^(?!\.)[\w.-]+(?<!\.)$/.test(name) && !name.includes("..") && !/^(?:aws|amazon)\./i.test(name);

const refuse = (name: string, reason: string): never => {
  throw new TypeError(`message attributes: the header ${JSON.stringify(name)} ${reason}`);
};

/** Whether a value has the form that the SDKs take already. */
const isSdkAttribute = (value: unknown): value is MessageAttribute =>
  formOf(value) === sdkAttribute && typeof (value as Partial<MessageAttribute>).DataType === "string";

const toAttribute = (name: string, value: unknown): MessageAttribute => {
  if (!isName(name)) return refuse(name, "has a name that SQS and SNS do not take: letters, digits, -, _ and dots");
  if (isSdkAttribute(value)) return value;
  const texts = headerTexts(value);
  const text = texts.length > 0 ? texts.join(", ") : undefined;
  if (text === undefined) return refuse(name, "is neither text nor UTF-8: give it as an attribute, or leave it out");
  if (text === "") return refuse(name, "is empty, which SQS and SNS do not take: leave it out");
  return { DataType: "String", StringValue: text };
};

/** The headers of a message as attributes. Throws a `TypeError` that names the first header that cannot be one. */
export const toMessageAttributes = ({ headers }: WithHeaders): Record<string, MessageAttribute> => {
  const attributes = new Map<string, MessageAttribute>();
  // The first of several of one name, as a consumer takes it.
  for (const [name, value] of headerEntries(headers))
    if (!attributes.has(name)) attributes.set(name, toAttribute(name, value));
  return Object.fromEntries(attributes);
};
