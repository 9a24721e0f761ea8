// The kit for tests in Jest, as CommonJS and with nothing imported for it.
const { ClientAddressRemovedV1, createConsumer, createProducer, on } = require("client-contracts");
const { sample, testConsumer, testProducer } = require("client-contracts/testing");

const removed = new Set();
const consumer = createConsumer([on(ClientAddressRemovedV1, ({ data }) => removed.add(data.addressRemoved.addressId))]);

test("testProducer", () =>
  testProducer(ClientAddressRemovedV1, ({ clock }) =>
    createProducer({ source: "CRM", clock }).message(ClientAddressRemovedV1, sample(ClientAddressRemovedV1).data),
  ));

test("testConsumer", () =>
  testConsumer(consumer, ClientAddressRemovedV1, { form: ["plain", "kafkajs", "nats"], state: () => removed }));

test("both name what is wrong", async () => {
  await expect(testProducer(ClientAddressRemovedV1, () => ({ headers: {}, body: "{}" }))).rejects.toThrow(
    "\n  message 1  /metadata  is required  (required, published)\n",
  );
  const lax = { receive: async () => ({ status: "unknown-type", reason: "" }) };
  await expect(testConsumer(lax, ClientAddressRemovedV1)).rejects.toThrow(
    "\n  valid/every-property.json as plain  was unknown-type (), and must be handled as ClientAddressRemovedV1\n",
  );
});
