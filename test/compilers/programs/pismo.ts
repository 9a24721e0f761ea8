// What a user makes of Pismo's envelope and of a payload in it, each imported alone.
import { PismoEvent } from "client-contracts/PismoEvent";
import { PismoPhoneChangeV1 } from "client-contracts/PismoPhoneChangeV1";

export const enveloped = PismoEvent.of(PismoPhoneChangeV1);
export const { strict, fields, identity } = enveloped;
export const parse = (value: unknown) => enveloped.safeParse(value);
export const carried = (value: unknown) => enveloped.parse(value).data;
export const open = (value: unknown) => PismoEvent.open(PismoPhoneChangeV1, value);
export const safeOpen = (value: unknown) => PismoEvent.safeOpen(PismoPhoneChangeV1, value);
export const eventOf = (value: unknown) => open(value).event;
export function around<Data>(event: PismoEvent, data: Data) {
  return { ...event, data } satisfies PismoEvent<Data>;
}
export const envelopeOf = PismoPhoneChangeV1.identity.envelope;
export const { of, open: opener } = PismoEvent;
export const built = (object: PismoPhoneChangeV1["object"]) =>
  PismoPhoneChangeV1.build(object, { email: "e", roles: [], origin: "CRM" });
