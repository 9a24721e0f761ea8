// The kit for tests in Jest with modules.
import { expect, test } from "@jest/globals";
import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
import { sns } from "client-contracts/aws";
import { invalidSamples, testConsumer } from "client-contracts/testing";

const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [sns()] });

test("testConsumer", () => testConsumer(consumer, ClientAddressRemovedV1, { form: "sns-in-sqs" }));

test.each(invalidSamples(ClientAddressRemovedV1))("$rule", ({ payload, issues }) => {
  expect(ClientAddressRemovedV1.strict.safeParse(payload)).toMatchObject({ success: false, error: { issues } });
});
