import { type SendMessageCommandInput, SQSClient } from "@aws-sdk/client-sqs";

/** A client of SQS that serialises what it is told to send, and keeps it. Nothing leaves it. */
export const createFakeSqs = () => {
  const sent: SendMessageCommandInput[] = [];
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  // Nobody is there to answer with the checksum of what was sent.
  const sqs = new SQSClient({ region: "eu-west-2", endpoint: "https://sqs.example", credentials, md5: false });
  sqs.middlewareStack.add(
    () => async (call) => {
      sent.push(call.input as SendMessageCommandInput);
      return { response: {}, output: { $metadata: {} } };
    },
    { step: "build", priority: "high" },
  );
  return { sqs, sent };
};
