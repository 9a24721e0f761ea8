import { describe, expect, it } from "vitest";
import {
  type ContractError,
  explainNotes,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberErrors,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { thrownBy } from "../support/issues.js";

const user = { Username: "api-user", Password: "the-secret-password" };
const clock = () => new Date("2026-01-30T09:15:00Z");
const newId = () => "new-id";
const request = {
  AccountReferenceNo: "DS-1001",
  PhoneNumber: { PhoneNumberType: "Mobile", Number: "021 123" },
} as const;

const issuesOf = (run: () => unknown) =>
  (thrownBy(run) as ContractError).issues.map(({ pointer, keyword, code }) => `${pointer} ${keyword} ${code}`);

describe("build of a Debitsuccess request", () => {
  it("adds the user, the time and an id", () => {
    expect(UpdateClientPhoneNumber.build(request, { user, clock, newId })).toEqual({
      DateCreated: "2026-01-30T09:15:00.000Z",
      User: user,
      AccountReferenceNo: "DS-1001",
      PhoneNumber: { Id: "new-id", PhoneNumberType: "Mobile", Number: "021 123" },
    });
  });

  it("puts no user in the place of one that the caller gives, whatever it is", () => {
    const build = UpdateClientPhoneNumber.build as (request: unknown, options: unknown) => unknown;
    expect(issuesOf(() => build({ ...request, User: null }, { user }))).toEqual(["/User type undefined"]);
    const own = { Username: "own", Password: "own" };
    expect(build({ ...request, User: own }, { user })).toMatchObject({ User: own });
  });

  it("makes a new UUID and takes the system's time where nothing is given", () => {
    const before = Date.now();
    const [first, second] = [1, 2].map(() => UpdateClientPhoneNumber.build(request, { user }));
    expect(first?.PhoneNumber.Id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first?.PhoneNumber.Id).not.toBe(second?.PhoneNumber.Id);
    expect(Date.parse(first?.DateCreated ?? "")).toBeGreaterThanOrEqual(before);
  });

  it("lets the caller's values win, and leaves his objects as they are", () => {
    const given = Object.freeze({
      ...request,
      DateCreated: new Date("2025-01-01T00:00:00Z"),
      PhoneNumber: Object.freeze({ ...request.PhoneNumber, Id: "mine" }),
    });
    expect(UpdateClientPhoneNumber.build(given, { user, clock, newId })).toMatchObject({
      DateCreated: "2025-01-01T00:00:00.000Z",
      PhoneNumber: { Id: "mine" },
    });
    expect(given.DateCreated).toBeInstanceOf(Date);
  });

  it("carries Debitsuccess's codes in the issues that correspond to them", () => {
    const build = UpdateClientPhoneNumber.build as (request: unknown, options: unknown) => unknown;
    const { PhoneNumber } = request;
    expect(issuesOf(() => build({ PhoneNumber }, { user }))).toEqual([" anyOf 12016"]);
    expect(issuesOf(() => build({ AccountReferenceNo: "1" }, { user }))).toEqual(["/PhoneNumber required 12023"]);
    const emergency = {
      ...request,
      PhoneNumber: { ...PhoneNumber, PhoneNumberType: "Emergency", STDCode: "12345", Number: "☎" },
    };
    expect(issuesOf(() => build(emergency, { user }))).toEqual([
      "/PhoneNumber/Name required 14122",
      "/PhoneNumber/STDCode maxLength 13029",
      "/PhoneNumber/Number pattern 14206",
    ]);
    expect(issuesOf(() => build(request, undefined))).toEqual(["/User required undefined"]);
    expect(issuesOf(() => build(null, { user }))).toEqual([" type undefined"]);
  });

  it("never tells the password", () => {
    const error = thrownBy(() =>
      UpdateClientPhoneNumber.build(request, { user: { ...user, Username: 1 as never } }),
    ) as Error;
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(user.Password);
  });
});

describe("the error table", () => {
  it("has every row of the page", () => {
    expect(UpdateClientPhoneNumberErrors.map(({ type, code }) => `${type} ${code}`)).toEqual([
      "Error 12023",
      "Error 02",
      "Error 12016",
      "Error 08",
      "Error 10",
      "Error 07",
      "Error 14122",
      "Error 13029",
      "Info 00",
      "Error 14206",
      "Warning 14030",
    ]);
  });
});

describe("explainNotes", () => {
  it("gives each note the row that its code names", () => {
    const response = UpdateClientPhoneNumberResponse.build({
      Status: "Failed",
      ResponseNotes: [{ Code: "07", NoteType: "Error" }, { Code: "99999" }, { Note: "no code" }],
    });
    expect(explainNotes(response, UpdateClientPhoneNumberErrors)).toEqual([
      {
        note: { Code: "07", NoteType: "Error" },
        documented: { type: "Error", code: "07", message: "Multiple accounts found with this criteria" },
      },
      { note: { Code: "99999" } },
      { note: { Note: "no code" } },
    ]);
  });

  it("has nothing to say of a response without notes", () => {
    expect(explainNotes({}, UpdateClientPhoneNumberErrors)).toEqual([]);
  });
});
