// Shows the built package's main job on real input, and exits with 1 if anything is not as expected.
import { fileURLToPath } from "node:url";
import {
  ClientAddressRemovedV1,
  ClientDefaultTelephoneUpdatedV1,
  type Contract,
  type ContractError,
  contracts,
  createConsumer,
  createProducer,
  deadLetter,
  explainNotes,
  isContractError,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  redact,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberErrors,
  UpdateClientPhoneNumberResponse,
} from "client-contracts";
import colors from "picocolors";
import { type Fixture, readFixtures } from "./repository/fixtures.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const { valid, invalid } = readFixtures(root);
const all: Readonly<Record<string, Contract<unknown>>> = contracts;
let surprises = 0;

const heading = (text: string) => console.log(`\n${colors.bold(text)}`);
const good = (text: string) => console.log(`${colors.green("✓")} ${text}`);
const surprise = (text: string) => {
  surprises += 1;
  console.log(`${colors.red("✗")} ${text}`);
};

const highlight = (json: string) =>
  json.replace(/("(?:[^"\\]|\\.)*")(:?)/g, (_, text: string, colon: string) =>
    colon ? `${colors.cyan(text)}:` : colors.yellow(text),
  );

const describeIssues = ({ issues }: ContractError) =>
  issues.map(({ pointer, message, rule, keyword, code }) => {
    const origin = colors.dim(`(${rule}, ${keyword}${code ? `, ${code}` : ""})`);
    return `    ${colors.cyan(pointer || "the whole payload")}  ${message}  ${origin}`;
  });

const clientId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const removedAddress = {
  clientId,
  accountNumber: "10023456",
  addressRemoved: {
    addressId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    firstLineOfAddress: "8 King Street",
    countryCode: "GB",
  },
  removedBySource: "My Christies",
  removedAtUtc: "2026-01-30T09:15:00Z",
};
const phone = {
  account_id: 32422,
  area_code: "11",
  number: "422742123",
  type: "MOBILE",
  extension: null,
  active: true,
  country_code: "55",
};
const operation = { email: "operator@example.com", roles: ["crm-operator"], origin: "CRM" };

const builders: Readonly<Record<string, () => unknown>> = {
  ClientAddressRemovedV1: () => ClientAddressRemovedV1.build(removedAddress, { source: "Internet" }),
  ClientDefaultTelephoneUpdatedV1: () =>
    ClientDefaultTelephoneUpdatedV1.build({
      clientId,
      accountNumber: "10023456",
      telephoneUpdated: {
        telephoneId: 90871,
        telephoneNumber: "2079460000",
        countryCode: "+44",
        isDefault: true,
        modifiedBySource: "My Christies",
        modifiedAtUtc: "2026-01-30T09:15:00Z",
      },
    }),
  PismoEvent: () =>
    PismoEvent.build({
      event_id: "0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11",
      schema_version: 1,
      domain: "audit",
      event_type: "phone_change",
      org_id: "TN-EXAMPLE",
      cid: "a1a7f0d2-6f0b-4f0b-8f4e-1f6e0a1c2b3d",
      data: PismoPhoneChangeV1.build(phone, operation),
    }),
  PismoPhoneChangeV1: () => PismoPhoneChangeV1.build(phone, operation),
  TransactionalAccountAuthorisedUserAddedV1: () =>
    TransactionalAccountAuthorisedUserAddedV1.build(
      { accountNumber: "10023456", authorisedUserDetails: { type: "AU-All", level: "1" } },
      { isTransactionalAccountAvailableForClient: true, occurredAtUtc: new Date("2026-01-30T09:15:00Z") },
    ),
  UpdateClientPhoneNumber: () =>
    UpdateClientPhoneNumber.build(
      { AccountReferenceNo: "DS-1001", PhoneNumber: { PhoneNumberType: "Mobile", Number: "+64 21 123 4567" } },
      { user: { Username: "api-user", Password: "example-only" } },
    ),
  UpdateClientPhoneNumberResponse: () =>
    UpdateClientPhoneNumberResponse.build({ Status: "Failed", ResponseNotes: [{ Code: "08", NoteType: "Error" }] }),
};

const showBuilt = (name: string, contract: Contract<unknown>) => {
  const build = builders[name];
  if (!build) return console.log(colors.dim(`  ${name}: has no example here; its fixtures are checked below`));
  try {
    const payload = build();
    if (!contract.strict.is(payload)) return surprise(`${name}: the built payload is not valid`);
    good(`${name} ${colors.dim(contract.version)}`);
    console.log(highlight(JSON.stringify(payload, null, 2)));
  } catch (error) {
    surprise(`${name}: ${isContractError(error) ? error.message : String(error)}`);
  }
};

const hasIssue = (error: ContractError, expected: Fixture["expected"][number]) =>
  error.issues.some(
    ({ pointer, keyword, rule, code }) =>
      pointer === expected.pointer && keyword === expected.keyword && rule === expected.rule && code === expected.code,
  );

const checkInvalid = ({ contract, file, payload, expected }: Fixture) => {
  const result = all[contract]?.strict.safeParse(payload);
  if (!result || result.success) return surprise(`${file}: accepted, but should be refused`);
  const missing = expected.filter((issue) => !hasIssue(result.error, issue));
  if (result.error.issues.length !== expected.length)
    return surprise(`${file}: ${result.error.issues.length} issues, ${expected.length} expected`);
  if (missing.length > 0) return surprise(`${file}: lacks ${missing.map((issue) => JSON.stringify(issue)).join(", ")}`);
  good(file.slice("schemas/".length));
  console.log(describeIssues(result.error).join("\n"));
};

heading("A payload of every contract, built");
for (const [name, contract] of Object.entries(all)) showBuilt(name, contract);

heading("Broken payloads, refused: where, why, and by whose rule");
for (const fixture of invalid) checkInvalid(fixture);

heading("Examples of the pages and other valid fixtures, accepted");
for (const { contract, file, payload } of valid) {
  const result = all[contract]?.strict.safeParse(payload);
  if (result?.success) good(file.slice("schemas/".length));
  else surprise(`${file}: ${result?.error.message ?? "there is no such contract"}`);
}

heading("A message, sent and received: good, broken, and of a version that is not known");
const producer = createProducer({ source: "My Christies" });
const message = producer.message(ClientAddressRemovedV1, removedAddress);
const consumer = createConsumer([
  on(ClientAddressRemovedV1, (event, { correlationId }) => {
    console.log(`  ${colors.dim(`correlation id ${correlationId}; for logs:`)}`);
    console.log(highlight(JSON.stringify(redact(ClientAddressRemovedV1, event), null, 2)));
  }),
]);
const { payload } = message;
const deliveries = {
  handled: message,
  invalid: { ...message, body: JSON.stringify({ ...payload, data: { ...payload.data, clientId: 42 } }) },
  "unknown-version": { ...message, body: message.body.replace("RemovedV1", "RemovedV2") },
  malformed: { ...message, body: message.body.slice(0, -1) },
};
for (const [expected, delivery] of Object.entries(deliveries)) {
  const outcome = await consumer.receive(delivery);
  (outcome.status === expected ? good : surprise)(outcome.status);
  if (outcome.status !== "handled")
    console.log(highlight(JSON.stringify(deadLetter(delivery, outcome).headers, null, 2)));
}

heading("The notes of a response, explained");
const response = UpdateClientPhoneNumberResponse.parse({ Status: "Failed", ResponseNotes: [{ Code: "08" }] });
for (const { note, documented } of explainNotes(response, UpdateClientPhoneNumberErrors)) {
  if (documented) good(`${note.Code}: ${documented.message}`);
  else surprise(`${note.Code} is not in the error table`);
}

const checked = `${Object.keys(all).length} contracts, ${valid.length} valid and ${invalid.length} invalid fixtures`;
console.log(
  `\n${surprises === 0 ? colors.green(`All as expected: ${checked}.`) : colors.red(`${surprises} not as expected, of ${checked}.`)}`,
);
process.exitCode = surprises === 0 ? 0 : 1;
