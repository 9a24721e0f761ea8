import { ClientAddressRemovedV1 } from "client-contracts/ClientAddressRemovedV1";

process.exitCode = ClientAddressRemovedV1.is(JSON.parse(process.argv[2])) ? 0 : 1;
