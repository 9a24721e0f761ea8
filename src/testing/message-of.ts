import type { Consumable } from "../consumer/route.js";
import { readAt } from "../contract/mark-issues.js";
import { isUsableId } from "../headers/correlation-id.js";
import type { Message } from "../producer/message.js";

const usualId = "0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11";

/**
 * Returns the message that a producer would make around a payload, though nothing is judged: around one that is invalid,
 * too. The correlation id is that in the payload, if its contract has a place for one.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 * import { incoming, messageOf, sample } from "client-contracts/testing";
 *
 * const message = messageOf(ClientAddressRemovedV1, sample(ClientAddressRemovedV1), { correlationId: "id-1" });
 * const { headers, body } = incoming(message, "kafkajs");
 * ```
 */
export const messageOf = <Payload>(
  contract: Consumable<unknown>,
  payload: Payload,
  { correlationId = usualId }: { readonly correlationId?: string | undefined } = {},
): Message<Payload> => {
  const { correlationAt } = contract.identity ?? {};
  const ownId = correlationAt === undefined ? undefined : readAt(payload, correlationAt);
  return {
    contract: contract.name,
    headers: {
      [contract.correlationHeader]: isUsableId(ownId) ? ownId : correlationId,
      "content-type": "application/json",
    },
    payload,
    body: JSON.stringify(payload),
  };
};
