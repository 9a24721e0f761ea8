// The names of OpenTelemetry's semantic conventions for messaging spans, version 1.45.0. They are in that package's
// incubating entry alone, which is no dependency of ours; a test holds them to it.
export const operationName = "messaging.operation.name";
export const operationType = "messaging.operation.type";
export const destinationName = "messaging.destination.name";
export const messageIdAttribute = "messaging.message.id";
export const conversationId = "messaging.message.conversation_id";
export const errorType = "error.type";

/** `SpanKind` and `SpanStatusCode` of OpenTelemetry's API. */
export const producerKind = 3;
export const consumerKind = 4;
export const errorStatus = 2;
