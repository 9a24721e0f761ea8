// What `incoming` returns has the types of the clients, so that it can be given to whatever takes their messages.
import type { Message } from "@aws-sdk/client-sqs";
import type { Context, EventBridgeEvent, MSKRecord, SNSEvent, SQSEvent } from "aws-lambda";
import { ClientAddressRemovedV1, createProducer } from "client-contracts";
import { incoming, sample } from "client-contracts/testing";
import type { EachBatchPayload, KafkaMessage } from "kafkajs";
import { describe, expect, it, vi } from "vitest";
import { createFakeSqs } from "./fake-sqs.js";
import { createReceiver } from "./kafka.js";
import { createHandler } from "./sqs.js";

const { data } = sample(ClientAddressRemovedV1);
const { addressId } = data.addressRemoved;
const message = createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data, {}, { correlationId: "id-1" });

describe("incoming", () => {
  it("makes an event for a Lambda function behind SQS", async () => {
    const forget = vi.fn(async () => {});
    const handle = createHandler(createFakeSqs().sqs, "https://sqs.example/dead-letters", forget);
    const event: SQSEvent = { Records: [incoming(message, "sqs-lambda").delivery] };
    expect(await handle(event, {} as Context, () => {})).toEqual({ batchItemFailures: [] });
    expect(forget).toHaveBeenCalledWith(addressId, "id-1");
  });

  it("makes a message for what kafkajs calls", async () => {
    const forget = vi.fn(async () => {});
    const receive = createReceiver({ send: vi.fn() }, forget);
    const { delivery }: { delivery: KafkaMessage } = incoming(message, "kafkajs");
    const batch = { topic: "clients", partition: 0, messages: [delivery] };
    await receive({ batch, resolveOffset: () => {} } as unknown as EachBatchPayload);
    expect(forget).toHaveBeenCalledWith(addressId, "id-1");
  });

  it("has the types of the other clients", () => {
    const polled: Message = incoming(message, "sqs").delivery;
    const notified: SNSEvent = { Records: [incoming(message, "sns-lambda").delivery] };
    const matched: EventBridgeEvent<string, object> = incoming(message, "eventbridge").delivery;
    const record: MSKRecord = incoming(message, "kafka-lambda").delivery;
    expect([polled.Body, notified.Records[0]?.Sns.Message]).toEqual([message.body, message.body]);
    expect(matched["detail-type"]).toBe("ClientAddressRemovedV1");
    expect(record.topic).toBe("clients");
  });
});
