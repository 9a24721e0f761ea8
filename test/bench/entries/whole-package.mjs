import { ClientAddressRemovedV1 } from "client-contracts";

process.exitCode = ClientAddressRemovedV1.is(JSON.parse(process.argv[2])) ? 0 : 1;
