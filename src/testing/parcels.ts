import type { Consumable } from "../consumer/route.js";
import type { Message } from "../producer/message.js";
import { fixturesOf, type NamedPayload, putIntoEnvelope } from "../samples/samples-of.js";
import type { Deliveries, Form } from "./deliveries.js";
import { incoming } from "./incoming.js";
import { messageOf } from "./message-of.js";

/** A fixture as a client hands it over. */
export interface Parcel {
  /** The file and the form, for people. */
  readonly name: string;
  readonly isValid: boolean;
  readonly message: Deliveries[Form];
}

const messageAround = (contract: Consumable<unknown>, { payload, text }: NamedPayload): Message => {
  // What is not JSON on purpose stays as it is.
  if (payload === undefined) return { ...messageOf(contract, null), body: text };
  return messageOf(contract, putIntoEnvelope(contract, payload));
};

const tryIncoming = (message: Message, form: Form, isValid: boolean): Deliveries[Form] | undefined => {
  try {
    return incoming(message, form);
  } catch (error) {
    // A broken payload may be one that the form cannot carry: an event of EventBridge is an object.
    if (isValid) throw error;
    return undefined;
  }
};

/** The fixtures of a contract in a form, its payloads in their envelope, if they come in one. */
export const parcelsOf = (contract: Consumable<unknown>, form: Form): Parcel[] =>
  (["valid", "tolerated", "invalid"] as const).flatMap((kind) =>
    fixturesOf(contract, kind).flatMap((fixture) => {
      const isValid = kind === "valid";
      const message = tryIncoming(messageAround(contract, fixture), form, isValid);
      return message ? [{ name: `${fixture.name} as ${form}`, isValid, message }] : [];
    }),
  );
