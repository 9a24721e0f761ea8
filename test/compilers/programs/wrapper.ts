// What a platform team makes around the producer and the consumer, for the services that use it.
import {
  type Buildable,
  ClientAddressRemovedV1,
  type Contract,
  contracts,
  createConsumer,
  createProducer,
  type DataOf,
  type IncomingMessage,
  type MessageArguments,
  type MetadataOf,
  on,
  type Received,
  UpdateClientPhoneNumber,
} from "client-contracts";

const producer = createProducer({ source: "CRM" });
type Contracts = typeof contracts;

/** Over a contract. */
export const send = <Built extends Buildable>(contract: Built, data: DataOf<Built>, ...rest: MessageArguments<Built>) =>
  producer.message(contract, data, ...rest);

/** Over a contract's name. */
export const publish = <Name extends keyof Contracts>(
  name: Name,
  data: DataOf<Contracts[Name]>,
  ...rest: MessageArguments<Contracts[Name]>
) => producer.message(contracts[name], data, ...rest);

/** A class over one contract. */
export class Sender<Built extends Buildable> {
  readonly contract: Built;
  constructor(contract: Built) {
    this.contract = contract;
  }
  send(data: DataOf<Built>, ...rest: MessageArguments<Built>) {
    return producer.message(this.contract, data, ...rest);
  }
}

export const removed = (data: ClientAddressRemovedV1["data"]) => send(ClientAddressRemovedV1, data);
export const byName = (data: ClientAddressRemovedV1["data"]) =>
  publish("ClientAddressRemovedV1", data, { source: "CRM" });
export const asked = (
  data: DataOf<typeof UpdateClientPhoneNumber>,
  metadata: MetadataOf<typeof UpdateClientPhoneNumber>,
) => send(UpdateClientPhoneNumber, data, metadata, { correlationId: "id" });
export const sender = new Sender(ClientAddressRemovedV1);
// @ts-expect-error the user is missing
export const forgotten = () => send(UpdateClientPhoneNumber, {} as DataOf<typeof UpdateClientPhoneNumber>);
// @ts-expect-error no such property
export const misspelled = () => publish("ClientAddressRemovedV1", { clientID: "" });

export function handle<Payload>(contract: Contract<Payload>, handler: (payload: Payload) => void) {
  return createConsumer([on(contract, (payload) => handler(payload))]);
}
export const consumer = handle(ClientAddressRemovedV1, ({ data }) => data.clientId);

interface Stored {
  readonly store: { delete(id: string): boolean };
}
interface Delivery extends IncomingMessage {
  readonly offset: string;
}
/** Handlers that say what they find beside their messages. */
export const storing = createConsumer({
  ClientAddressRemovedV1: ({ data }, { context }: Received<Delivery, Stored>) => context.store.delete(data.clientId),
  PismoPhoneChangeV1: ({ object }) => object.account_id,
});
export const stored = (offset: string, store: Stored["store"]) => storing.receive({ body: "{}", offset }, { store });
// @ts-expect-error there is no store
export const unstored = () => storing.receive({ body: "{}", offset: "1" });
