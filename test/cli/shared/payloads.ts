import { readPayload } from "../../support/payloads.js";

/** A payload with anything in any place. */
// biome-ignore lint/suspicious/noExplicitAny: tests put what does not fit anywhere
export type Loose = any;

/** A copy of a valid ClientAddressRemovedV1, with a change. */
export const addressRemoved = (change: (payload: Loose) => void = () => {}): Loose => {
  const payload = readPayload<Loose>("ClientAddressRemovedV1", "every-property");
  change(payload);
  return payload;
};

/** It breaks a rule that only the owner's page states. */
export const badClientId = (): Loose =>
  addressRemoved(({ data }) => {
    data.clientId = "no-uuid";
  });

/** It breaks a rule of the published schema. */
export const badVersion = (): Loose =>
  addressRemoved(({ metadata }) => {
    metadata.version = "1";
  });

/** Without a mark that says what it is. */
export const phoneChange = (): Loose => readPayload("PismoPhoneChangeV1", "page-example");

/** In Pismo's envelope, which names the event. */
export const phoneChangeEvent = (change: (payload: Loose) => void = () => {}): Loose => {
  const payload = {
    ...readPayload<Loose>("PismoEvent", "every-property"),
    event_type: "phone_change",
    data: phoneChange(),
  };
  change(payload);
  return payload;
};

/** Values one a line. */
export const toLines = (...values: readonly unknown[]): string =>
  values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("");
