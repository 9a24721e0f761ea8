import type { MSKHandler } from "aws-lambda";
import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";

/** The handler of a Lambda function that reads topics of Kafka: values in Base64, headers as lists of bytes. */
export const createHandler = (
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): MSKHandler => {
  const consumer = createConsumer([
    on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId)),
  ]);
  return async ({ records }) => {
    for (const { headers, value: body = null } of Object.values(records).flat()) {
      const outcome = await consumer.receive({ headers, body });
      if ("reason" in outcome) console.error(outcome.correlationId, outcome.reason);
    }
  };
};
