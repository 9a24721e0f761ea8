import {
  EventBridgeClient,
  type PutEventsCommandInput,
  type PutEventsCommandOutput,
} from "@aws-sdk/client-eventbridge";
import type { Context, EventBridgeEvent } from "aws-lambda";
import { ClientAddressRemovedV1 } from "client-contracts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHandler, sendRemoved } from "./eventbridge.js";
import { createFakeSqs } from "./fake-sqs.js";
import { addressId, broken, event } from "./removed-event.js";

const put: PutEventsCommandInput[] = [];
let answer: PutEventsCommandOutput = { $metadata: {}, FailedEntryCount: 0 };
const events = new EventBridgeClient({
  region: "eu-west-2",
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
});
events.middlewareStack.add(
  () =>
    async ({ input }) => {
      put.push(input as PutEventsCommandInput);
      return { response: {}, output: answer };
    },
  { step: "build", priority: "high" },
);

const { sqs, sent } = createFakeSqs();
const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
const handle = createHandler(sqs, "https://sqs.example/dead-letters", forget);

/** What a rule hands to its target. */
const arrival = <Detail>(detail: Detail): EventBridgeEvent<"ClientAddressRemovedV1", Detail> => ({
  id: "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
  version: "0",
  account: "123456789012",
  time: "2023-09-08T12:00:03Z",
  region: "eu-west-2",
  resources: [],
  source: "my-christies",
  "detail-type": "ClientAddressRemovedV1",
  detail,
});
const run = async (detail: unknown) => handle(arrival(detail as ClientAddressRemovedV1), {} as Context, () => {});
const headers = { "correlation-id": "id-1" };

beforeEach(() => {
  vi.clearAllMocks();
  put.length = 0;
  sent.length = 0;
  answer = { $metadata: {}, FailedEntryCount: 0 };
});

describe("EventBridge", () => {
  it("is sent an event that still satisfies its contract, with the headers in it", async () => {
    await sendRemoved(events, "clients", event.data);
    expect(put).toMatchObject([
      { Entries: [{ EventBusName: "clients", Source: "my-christies", DetailType: "ClientAddressRemovedV1" }] },
    ]);
    const detail = JSON.parse(put[0]?.Entries?.[0]?.Detail ?? "");
    // EventBridge has no headers: they stand beside the event, which the contract does not know.
    expect(ClientAddressRemovedV1.strict.allowingUnknown.parse(detail).data).toEqual(event.data);
    expect(detail.headers).toMatchObject({ "correlation-id": expect.stringMatching(/^[\da-f-]{36}$/) });
  });

  it("hands over what was sent, with its correlation id", async () => {
    await sendRemoved(events, "clients", event.data);
    const detail = JSON.parse(put[0]?.Entries?.[0]?.Detail ?? "");
    await run(detail);
    expect(forget).toHaveBeenCalledExactlyOnceWith(addressId, detail.headers["correlation-id"]);
    expect(sent).toEqual([]);
  });

  it("tells that it refused an event", async () => {
    answer = { $metadata: {}, FailedEntryCount: 1, Entries: [{ ErrorCode: "ThrottlingException" }] };
    await expect(sendRemoved(events, "clients", event.data)).rejects.toThrow("ThrottlingException");
  });

  it("hands over an event of a sender that knows nothing of the headers", async () => {
    await run(event);
    expect(forget).toHaveBeenCalledExactlyOnceWith(addressId, undefined);
  });

  it("has its refusals among the dead letters", async () => {
    await run({ ...broken, headers });
    expect(forget).not.toHaveBeenCalled();
    expect(sent).toMatchObject([
      {
        QueueUrl: "https://sqs.example/dead-letters",
        MessageBody: JSON.stringify(arrival({ ...broken, headers })),
        MessageAttributes: {
          "dead-letter-status": { StringValue: "invalid" },
          "dead-letter-reason": { StringValue: expect.stringContaining("/data/clientId must be a string") },
        },
      },
    ]);
  });

  it("is told of what the handler throws, so that Lambda tries again", async () => {
    forget.mockRejectedValueOnce(new Error("the database is away"));
    await expect(run({ ...event, headers })).rejects.toThrow("the database is away");
    expect(sent).toEqual([]);
  });
});
