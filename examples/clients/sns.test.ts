import { type PublishCommandInput, SNSClient } from "@aws-sdk/client-sns";
import type { Context, SNSEvent } from "aws-lambda";
import { expect, it, vi } from "vitest";
import { addressId, event } from "./removed-event.js";
import { createHandler, publishRemoved } from "./sns.js";

const published: PublishCommandInput[] = [];
const credentials = { accessKeyId: "none", secretAccessKey: "none" };
const client = new SNSClient({ region: "eu-west-2", credentials });
client.middlewareStack.add(
  () => async (call) => {
    published.push(call.input as PublishCommandInput);
    return { response: {}, output: { $metadata: {} } };
  },
  { step: "build", priority: "high" },
);

it("hands what was published to the handler, with its correlation id", async () => {
  const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
  await publishRemoved(client, "arn:aws:sns:eu-west-2:123456789012:removed", event.data);
  const [{ Message = "", MessageAttributes = {}, TopicArn = "" } = {}] = published;
  const received = Object.entries(MessageAttributes).map(([name, { DataType, StringValue }]) => [
    name,
    { Type: DataType, Value: StringValue },
  ]);
  const Sns = {
    Type: "Notification",
    MessageId: "1",
    TopicArn,
    Message,
    MessageAttributes: Object.fromEntries(received),
  };
  const batch = { Records: [{ EventSource: "aws:sns", EventVersion: "1.0", EventSubscriptionArn: "", Sns }] };
  await createHandler(forget)(batch as unknown as SNSEvent, {} as Context, () => {});
  const id = MessageAttributes["correlation-id"]?.StringValue;
  expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(forget).toHaveBeenCalledExactlyOnceWith(addressId, id);
});
