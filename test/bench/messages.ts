import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { ClientAddressRemovedV1, createConsumer, createProducer, messageId, on } from "client-contracts";
import { comparePairs } from "./pairs.js";
import { fullText } from "./payload.js";
import { type Row, ratioRow } from "./table.js";

const rounds = { warmUps: 10, pairs: 41 };
const calls = 20_000;

const times = (call: () => unknown) => () => {
  for (let count = 0; count < calls; count++) call();
};

const awaitedTimes = (call: () => Promise<unknown>) => async () => {
  for (let count = 0; count < calls; count++) await call();
};

/** Measures what is called for each message, compared with work that no service can avoid. */
export const measureMessages = async (): Promise<Row[]> => {
  const event = ClientAddressRemovedV1.parseJson(fullText);
  const { data } = event;
  const producer = createProducer({ source: "CRM", correlationId: () => "0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11" });
  const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
  const { headers, body } = producer.message(ClientAddressRemovedV1, data);
  const bytes = new TextEncoder().encode(body);

  const message = await comparePairs(
    times(() => producer.message(ClientAddressRemovedV1, data)),
    times(() => {
      const metadata = {
        ...event.metadata,
        occurredAtUtc: new Date().toISOString(),
        sentAtUtc: new Date().toISOString(),
      };
      return JSON.stringify({ metadata, data });
    }),
    rounds,
  );
  const receive = await comparePairs(
    awaitedTimes(() => consumer.receive({ headers, body: bytes })),
    awaitedTimes(async () => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))),
    rounds,
  );
  const messages = Array.from({ length: 1000 }, () => ({ headers, body: bytes }));
  const batch = await comparePairs(
    async () => {
      for (let count = 0; count < calls; count += messages.length) await consumer.receiveBatch(messages);
    },
    awaitedTimes(() => consumer.receive({ headers, body: bytes })),
    rounds,
  );
  const id = await comparePairs(
    times(() => messageId(event)),
    times(() => createHash("sha256").update(canonicalize({ type: event.metadata.typeName, data }) as string)),
    rounds,
  );
  return [
    ratioRow("producer.message, against JSON.stringify and two toISOString", message, 3),
    ratioRow("consumer.receive, against decoding and JSON.parse", receive, 2),
    ratioRow("consumer.receiveBatch of 1,000, against receive", batch, 1),
    ratioRow("messageId, against canonical JSON and the platform's own SHA-256", id),
  ];
};
