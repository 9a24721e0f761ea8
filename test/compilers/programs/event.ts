// What a user makes of an event, imported alone.
import { ClientAddressRemovedV1 } from "client-contracts/ClientAddressRemovedV1";
import { TransactionalAccountAuthorisedUserAddedV1 as Added } from "client-contracts/TransactionalAccountAuthorisedUserAddedV1";

type Data = Parameters<typeof ClientAddressRemovedV1.build>[0];

export const built = (data: Data) => ClientAddressRemovedV1.build(data, { source: "CRM" }, { newId: () => "1" });
export const metadataOf = (data: Data) => built(data).metadata;
export const detailsOf = (event: Added) => event.data?.authorisedUserDetails;
export const added = (event: Added) =>
  Added.build({ accountNumber: event.data?.accountNumber }, { isTransactionalAccountAvailableForClient: true });
