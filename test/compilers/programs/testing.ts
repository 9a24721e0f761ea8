// What a user makes of the kit for tests, without fast-check.
import {
  ClientAddressRemovedV1,
  createConsumer,
  createProducer,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
} from "client-contracts";
import {
  arbitrary,
  type ConsumerTestOptions,
  countedIds,
  fixedClock,
  incoming,
  invalidSamples,
  messageOf,
  nearMisses,
  type Overrides,
  type ProducerKit,
  recordingTransport,
  sample,
  testConsumer,
  testProducer,
  toleratedSamples,
} from "client-contracts/testing";
import { UpdateClientPhoneNumber } from "client-contracts/UpdateClientPhoneNumber";

export const event = sample(ClientAddressRemovedV1, { data: { addressRemoved: { countryCode: "NZ" } } }, { seed: 2 });
export const request = sample(UpdateClientPhoneNumber, { PhoneNumber: { PhoneNumberType: "Emergency", Name: "Sam" } });
export const enveloped = sample(PismoEvent.of(PismoPhoneChangeV1), { data: { object: { active: false } } });
export const city: string | undefined = event.data.addressRemoved.city;
export const overrides: Overrides<typeof event> = { metadata: { source: undefined } };
// @ts-expect-error a country's code is text
export const wrong = sample(ClientAddressRemovedV1, { data: { addressRemoved: { countryCode: 64 } } });
// @ts-expect-error there is no such property
export const unknown = sample(ClientAddressRemovedV1, { data: { countrycode: "NZ" } });

export const invalid = invalidSamples(ClientAddressRemovedV1, { rules: "published" });
export const tolerated = toleratedSamples(ClientAddressRemovedV1);
export const any = arbitrary(ClientAddressRemovedV1);
export const near = nearMisses(ClientAddressRemovedV1);
export const accounts = any.map(({ data }) => data.accountNumber);

const producer = createProducer({ source: "CRM", clock: fixedClock(), correlationId: countedIds() });
export const message = producer.message(ClientAddressRemovedV1, event.data);
export const { sent, send } = recordingTransport<typeof message>();
export const foreign = messageOf(ClientAddressRemovedV1, {});
export const kafka = incoming(message, "kafkajs");
export const lambda = { Records: [incoming(message, "sns-in-sqs-lambda").delivery] };
export const every = (form: Parameters<typeof incoming>[1]) => incoming(message, form);
export const { clock } = {} as ProducerKit;

const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
export const options: ConsumerTestOptions = { form: ["nats", "amqplib"], state: () => [] };
export const tested = [
  testProducer(ClientAddressRemovedV1, ({ send }) => send(message)),
  testConsumer(consumer, ClientAddressRemovedV1, options),
];
