import type { Context, SQSBatchResponse, SQSMessageAttributes, SQSRecord } from "aws-lambda";
import { ClientAddressRemovedV1, messageId } from "client-contracts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeSqs } from "./fake-sqs.js";
import { addressId, broken, event } from "./removed-event.js";
import { createHandler, sendRemoved } from "./sqs.js";

const { sqs, sent } = createFakeSqs();
const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
const handle = createHandler(sqs, "https://sqs.example/dead-letters", forget);

const correlated: SQSMessageAttributes = { "correlation-id": { dataType: "String", stringValue: "id-1" } };
const record = (messageId: string, body: string, messageAttributes = correlated): SQSRecord => ({
  messageId,
  receiptHandle: "",
  body,
  attributes: { ApproximateReceiveCount: "1", SentTimestamp: "0", SenderId: "", ApproximateFirstReceiveTimestamp: "0" },
  messageAttributes,
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "",
  awsRegion: "eu-west-2",
});
const run = async (...Records: SQSRecord[]): Promise<SQSBatchResponse> => {
  const response = await handle({ Records }, {} as Context, () => {});
  if (!response) throw new Error("expected a response, and there is none");
  return response;
};
const text = JSON.stringify(event);

beforeEach(() => {
  vi.clearAllMocks();
  sent.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("SQS", () => {
  it("is sent an event with its headers, in order and only once", async () => {
    await sendRemoved(sqs, "https://sqs.example/removed.fifo", event.data);
    expect(sent).toHaveLength(1);
    const [{ QueueUrl, MessageBody = "", MessageAttributes, MessageGroupId, MessageDeduplicationId } = {}] = sent;
    const payload = ClientAddressRemovedV1.strict.parseJson(MessageBody);
    expect(payload.data).toEqual(event.data);
    expect({ QueueUrl, MessageGroupId, MessageDeduplicationId }).toEqual({
      QueueUrl: "https://sqs.example/removed.fifo",
      MessageGroupId: event.data.clientId,
      MessageDeduplicationId: messageId(payload),
    });
    // What SQS asks of a deduplication id.
    expect(MessageDeduplicationId).toMatch(/^[\w!-/:-@[-`{-~]{1,128}$/);
    expect(MessageAttributes).toMatchObject({
      "correlation-id": { DataType: "String", StringValue: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
  });

  it("hands events to their handler, with the correlation id", async () => {
    expect(await run(record("1", text), record("2", text))).toEqual({ batchItemFailures: [] });
    expect(forget.mock.calls).toEqual([
      [addressId, "id-1"],
      [addressId, "id-1"],
    ]);
    expect(sent).toEqual([]);
  });

  it("has its refusals among the dead letters, and is not asked for them again", async () => {
    const body = JSON.stringify(broken);
    expect(await run(record("1", body), record("2", "{"), record("3", text))).toEqual({ batchItemFailures: [] });
    expect(forget).toHaveBeenCalledOnce();
    expect(sent).toMatchObject([
      {
        QueueUrl: "https://sqs.example/dead-letters",
        MessageBody: body,
        MessageAttributes: {
          "correlation-id": { StringValue: "id-1" },
          "dead-letter-status": { StringValue: "invalid" },
          "dead-letter-contract": { StringValue: "ClientAddressRemovedV1" },
          "dead-letter-reason": { StringValue: expect.stringContaining("/data/clientId must be a string") },
        },
      },
      { MessageBody: "{", MessageAttributes: { "dead-letter-status": { StringValue: "malformed" } } },
    ]);
  });

  it("is asked again for what a handler could not do, and for what comes after it", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    forget.mockResolvedValueOnce().mockRejectedValueOnce(new Error("the database is away"));
    const { batchItemFailures } = await run(record("1", text), record("2", text), record("3", text));
    expect(batchItemFailures).toEqual([{ itemIdentifier: "2" }, { itemIdentifier: "3" }]);
    expect(forget).toHaveBeenCalledTimes(2);
    const away = new Error("the database is away");
    expect(error.mock.calls).toEqual([
      ["2", "the handler of ClientAddressRemovedV1 threw", away],
      ["3", "was not handled: an earlier message of its order failed", away],
    ]);
    expect(sent).toEqual([]);
  });

  it.each([
    ["first", (id: string, others: string[]) => [id, ...others]],
    ["last", (id: string, others: string[]) => [...others, id]],
  ])(
    "takes ten attributes of a dead letter: those that were added, and the correlation id that came %s",
    async (_, order) => {
      const others = Array.from({ length: 9 }, (_, index) => `header-${index}`);
      for (const id of ["correlation-id", "correlationId"]) {
        const names = order(id, others);
        const many = Object.fromEntries(names.map((name) => [name, { dataType: "String", stringValue: name }]));
        sent.length = 0;
        await run(record("1", "{", many));
        const attributes = sent[0]?.MessageAttributes ?? {};
        const added = ["dead-letter-status", "dead-letter-reason"];
        expect(Object.keys(attributes).sort()).toEqual([id, ...added, ...others.slice(0, 7)].sort());
        expect(attributes[id]).toEqual({ DataType: "String", StringValue: id });
      }
    },
  );

  it("hands over what came through a topic of SNS, with its correlation id", async () => {
    const notification = {
      Type: "Notification",
      MessageId: "1",
      TopicArn: "arn:aws:sns:eu-west-2:123456789012:removed",
      Message: text,
      MessageAttributes: { "correlation-id": { Type: "String", Value: "id-2" } },
    };
    expect(await run(record("1", JSON.stringify(notification), {}))).toEqual({ batchItemFailures: [] });
    expect(forget).toHaveBeenCalledExactlyOnceWith(addressId, "id-2");
  });

  it("is asked again for a message whose dead letter could not be sent", async () => {
    const error = vi.spyOn(sqs, "send").mockRejectedValueOnce(new Error("SQS is away") as never);
    expect(await run(record("1", "{"))).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
    expect(error).toHaveBeenCalledOnce();
  });
});
