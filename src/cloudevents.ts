export type { CloudEventMessage, CloudEventOptions } from "./clients/cloud-event.js";
export { toCloudEvent } from "./clients/cloud-event.js";
export { cloudEvents } from "./envelopes/cloud-events.js";
export type { Unwrap, Unwrapped, Wrapped } from "./envelopes/unwrap.js";
