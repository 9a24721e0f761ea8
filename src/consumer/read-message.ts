import type { Unwrap, Unwrapped } from "../envelopes/unwrap.js";
import { type HeaderTexts, joinHeaders, readHeaders } from "../headers/header-texts.js";
import { withCarried } from "../headers/with-carried.js";
import { isObject } from "../json/is-object.js";
import { isCompressed, type ReadBody, readBody, readCompressed } from "./read-body.js";

/** What a message says, out of all its envelopes. */
export interface ReadMessage {
  /** The headers beside the message, and what its envelopes carry in place of headers. */
  readonly texts: HeaderTexts;
  readonly reading: ReadBody;
}

// SNS in SQS is two. A hostile body could go on for ever, since a compressed part may be larger than the whole.
const mostEnvelopes = 10;

interface Opening {
  readonly unwrap: Unwrap;
  readonly opened: Unwrapped;
}

const openOnce = (unwrap: readonly Unwrap[], texts: HeaderTexts, reading: ReadBody): Opening | undefined => {
  // An envelope is an object: a function need not expect anything else, and may still look at the headers.
  const body = "value" in reading && isObject(reading.value) ? reading.value : {};
  const message = { headers: joinHeaders(texts), body };
  for (const open of unwrap) {
    const opened = open(message);
    if (typeof opened === "function")
      throw new TypeError("createConsumer: a function of unwrap returned a function; give [sns()], and not [sns]");
    if (opened) return { unwrap: open, opened };
  }
  return undefined;
};

const read = (headers: HeaderTexts, body: unknown, exactly: boolean): ReadBody | Promise<ReadBody> =>
  isCompressed(headers) ? readCompressed(body, exactly) : readBody(body, exactly);

const readWrapped = async (
  headers: HeaderTexts,
  body: unknown,
  unwrap: readonly Unwrap[],
  exactly: boolean,
): Promise<ReadMessage> => {
  let texts = headers;
  let reading = await read(texts, body, exactly);
  let rest = unwrap;
  for (let count = 0; count < mostEnvelopes; count++) {
    const opening = openOnce(rest, texts, reading);
    if (!opening) break;
    const carried = readHeaders(opening.opened.headers);
    texts = withCarried(texts, carried);
    // What is only in the headers is there again: it is asked once.
    if (opening.opened.body === undefined) rest = rest.filter((each) => each !== opening.unwrap);
    // How the inner body is encoded, the inner headers say.
    else reading = await read(carried, opening.opened.body, exactly);
  }
  return { texts, reading };
};

/** Reads a message, and opens the envelopes that it came in. Only what takes a while is a promise: most messages do not. */
export const readMessage = (
  texts: HeaderTexts,
  body: unknown,
  unwrap: readonly Unwrap[],
  exactly: boolean,
): ReadMessage | Promise<ReadMessage> =>
  unwrap.length > 0 || isCompressed(texts)
    ? readWrapped(texts, body, unwrap, exactly)
    : { texts, reading: readBody(body, exactly) };
