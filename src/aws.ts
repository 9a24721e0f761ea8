export type { EventBridgeEntry, EventBridgeTarget } from "./clients/event-bridge-entry.js";
export { toEventBridgeEntry } from "./clients/event-bridge-entry.js";
export type { MessageAttribute, WithHeaders } from "./clients/message-attributes.js";
export { toSnsAttributes } from "./clients/sns-attributes.js";
export { toSqsAttributes } from "./clients/sqs-attributes.js";
export { eventBridge } from "./envelopes/event-bridge.js";
export { sns } from "./envelopes/sns.js";
export type { Unwrap, Unwrapped, Wrapped } from "./envelopes/unwrap.js";
