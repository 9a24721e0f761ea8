import { conversationId, destinationName, operationName, operationType } from "./messaging-attributes.js";
import type { TraceAttributes } from "./tracer.js";

/** What is done with a message, and what is known of it. */
interface Operation {
  readonly operation: "create" | "process";
  readonly contract?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly more?: TraceAttributes | undefined;
}

/** The name of a span and its attributes. The name has few values: the operation, and the destination or contract. */
export const describeOperation = ({ operation, contract, correlationId, more }: Operation) => {
  const attributes = {
    [operationName]: operation,
    [operationType]: operation,
    ...(contract !== undefined && { "client_contracts.contract": contract }),
    ...(correlationId !== undefined && { [conversationId]: correlationId }),
    ...more,
  };
  const about = more?.[destinationName] ?? contract;
  return { name: about === undefined ? operation : `${operation} ${about}`, attributes };
};
