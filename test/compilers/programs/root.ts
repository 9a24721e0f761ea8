// What a user makes of the whole package.
import {
  type Answerable,
  ClientAddressRemovedV1,
  type Contract,
  ContractError,
  contracts,
  createConsumer,
  createProducer,
  deadLetter,
  explainNotes,
  identify,
  isContractError,
  messageId,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  parseAny,
  redact,
  restamp,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberErrors,
  type UpdateClientPhoneNumberResponse,
} from "client-contracts";

export const all = contracts;
export const names = Object.keys(contracts) as (keyof typeof contracts)[];
export const entries = Object.entries(contracts);
export const pick = <Name extends keyof typeof contracts>(name: Name) => contracts[name];
export const parse = (value: unknown) => ClientAddressRemovedV1.safeParse(value);
export const just = ClientAddressRemovedV1;
export const { strict } = ClientAddressRemovedV1;
export const enveloped = PismoEvent.of(PismoPhoneChangeV1);
export const opened = (value: unknown) => PismoEvent.open(PismoPhoneChangeV1, value);

export const producer = createProducer({ source: "CRM" });
export const { build, message, inReplyTo } = producer;
export const removed = (data: Parameters<typeof ClientAddressRemovedV1.build>[0]) =>
  producer.message(ClientAddressRemovedV1, data, { source: "CRM" }, { correlationId: "id" });
export const changed = (object: PismoPhoneChangeV1["object"]) =>
  producer.message(PismoPhoneChangeV1, object, { email: "e", roles: [], origin: "o" });
export const requested = (user: UpdateClientPhoneNumber["User"]) =>
  producer.message(
    UpdateClientPhoneNumber,
    { AccountReferenceNo: "1", PhoneNumber: { PhoneNumberType: "Home", Number: "1" } },
    { user },
  );
export const answering = (received: Answerable) => producer.inReplyTo(received);
export const later = (stored: ReturnType<typeof removed>) => restamp(stored);

export const route = on(ClientAddressRemovedV1, ({ data }, { headers }) => [data.clientId, headers]);
export const consumer = createConsumer([
  route,
  on(PismoPhoneChangeV1, async ({ object }) => object.active),
  on(enveloped, (event) => event.data.object),
]);
export const receive = async (body: string) => consumer.receive({ body });
export const refused = async (body: string) => {
  const message = { body, headers: { id: "1" } };
  const outcome = await consumer.receive(message);
  return outcome.status === "handled" ? undefined : deadLetter(message, outcome);
};
export const reasonOf = async (body: string) => {
  const outcome = await consumer.receive({ body });
  return outcome.status === "invalid" ? outcome : undefined;
};

export const any = (text: string) => parseAny(text);
export const onlyRemoved = (text: string) => {
  const found = parseAny(text);
  return found.contract === "ClientAddressRemovedV1" ? found : undefined;
};
export const identified = (value: unknown) => identify(value);
export const whose = (value: unknown) => {
  const found = identify(value);
  return found.contract === undefined ? found.reason : found;
};
export const id = (event: ClientAddressRemovedV1) => messageId(event);
export const masked = (event: ClientAddressRemovedV1) => redact(ClientAddressRemovedV1, event);
export const notes = (response: UpdateClientPhoneNumberResponse) =>
  explainNotes(response, UpdateClientPhoneNumberErrors);
export const issues = (error: unknown) => (isContractError(error) ? error.issues : []);
export const failed = () =>
  new ContractError("X", [{ path: [], pointer: "", keyword: "type", message: "", rule: "published" }]);
export function judge<Payload>(contract: Contract<Payload>) {
  return (value: unknown) => contract.strict.safeParse(value);
}
