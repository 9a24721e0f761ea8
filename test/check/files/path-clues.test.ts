import { describe, expect, it } from "vitest";
import { readPath } from "../../../src/check/files/path-clues.js";
import { nearestName, otherVersions } from "../../../src/check/model/nearest-name.js";
import { contracts } from "../../../src/index.js";

describe("readPath", () => {
  it.each([
    ["/a/ClientAddressRemovedV1/b.json", "ClientAddressRemovedV1"],
    ["/a/ClientAddressRemovedV1.json", "ClientAddressRemovedV1"],
    ["/a/ClientAddressRemovedV1_b.json", "ClientAddressRemovedV1"],
    ["/PismoEvent/ClientAddressRemovedV1/a/b.json", "ClientAddressRemovedV1"],
    ["/ClientAddressRemovedV1/PismoEvent.json", "PismoEvent"],
    ["C:\\PismoEvent\\a.json", "PismoEvent"],
    ["/UpdateClientPhoneNumberResponse/a.json", "UpdateClientPhoneNumberResponse"],
    ["/UpdateClientPhoneNumber/a.json", "UpdateClientPhoneNumber"],
    ["/ClientAddressRemovedV10/a.json", undefined],
    ["/clientaddressremovedv1/a.json", undefined],
    ["/MyClientAddressRemovedV1/a.json", undefined],
    ["/constructor/toString.json", undefined],
  ])("finds the contract that %s is named after", (path, named) => {
    expect(readPath(path).named).toBe(named);
  });

  it.each([
    ["/ClientAddressRemovedV10/a.json", "ClientAddressRemovedV10"],
    ["/ClientAdressRemovedV1-x/a.json", "ClientAdressRemovedV1"],
    ["/PismoEvnt/ClientAdressRemovedV1.json", "ClientAdressRemovedV1"],
    ["/fixtures/a.json", undefined],
    ["/PismoEvnt/ClientAddressRemovedV1.json", undefined],
  ])("finds what is nearly a contract's name in %s, where nothing is", (path, nearMiss) => {
    expect(readPath(path).nearMiss).toBe(nearMiss);
  });

  it.each([
    ["/invalid/a.json", true],
    ["/valid/invalid/a.json", true],
    ["/invalid/valid/a/b.json", false],
    ["/a/invalid", false],
    ["/Invalid/a.json", false],
    ["/a.json", false],
  ])("tells whether %s is broken on purpose", (path, invalid) => {
    expect(readPath(path).verdict === "invalid").toBe(invalid);
  });
});

describe("nearestName", () => {
  it.each([
    ["ClientAddressRemoved", "ClientAddressRemovedV1"],
    ["clientaddressremovedv1", "ClientAddressRemovedV1"],
    ["CLIENT_ADDRESS_REMOVED_V1", "ClientAddressRemovedV1"],
    ["PismoEvents", "PismoEvent"],
    ["", undefined],
    ["x", undefined],
    ["completely different", undefined],
    ["PismoEvent".repeat(100_000), undefined],
  ])("of %s", (name, nearest) => {
    expect(nearestName(name)).toBe(nearest);
  });
});

describe("otherVersions", () => {
  it.each([
    ["ClientAddressRemovedV99", Object.keys(contracts).filter((name) => /^ClientAddressRemovedV\d+$/.test(name))],
    ["ClientAddressRemoved", []],
    ["PismoEventV99", Object.keys(contracts).filter((name) => /^PismoEvent(?:V\d+)?$/.test(name))],
    ["NothingV2", []],
  ])("of %s", (name, versions) => {
    expect(otherVersions(name)).toEqual(versions);
  });
});
