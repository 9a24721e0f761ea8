import { readFileSync } from "node:fs";
import type { ClientAddressRemovedV1 } from "client-contracts";

const fixture = new URL("../../schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json", import.meta.url);

/** An event as it arrives. */
export const event: ClientAddressRemovedV1 = JSON.parse(readFileSync(fixture, "utf8"));

/** One that no retry would mend: `clientId` is no text. */
export const broken = { ...event, data: { ...event.data, clientId: 12034567 } };

export const { addressId } = event.data.addressRemoved;
