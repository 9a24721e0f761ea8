import { describe, expect, it } from "vitest";
import { formatChecks } from "../../src/runtime/format-checks.js";

// A value of each format and one that only looks like it: that a name in src/runtime/formats.ts stands for another function
// would show here.
const samples: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  "date-time": ["2023-09-08T12:00:00Z", "2023-09-08"],
  date: ["2023-09-08", "2023-09-31"],
  duration: ["P1DT12H", "P1D12H"],
  email: ["operator@example.com", "operator.example.com"],
  hostname: ["example.com", "-example.com"],
  "idn-email": ["用户@example.com", "用户"],
  "idn-hostname": ["例え.example", "-例え"],
  ipv4: ["127.0.0.1", "127.0.0.256"],
  ipv6: ["::1", "12345::"],
  iri: ["https://example.com/ü", "/ü"],
  "iri-reference": ["/ü", "\\ü"],
  "json-pointer": ["/a/b~0", "a/b"],
  regex: ["^a+$", "^(a+$"],
  "relative-json-pointer": ["1/a", "-1/a"],
  time: ["12:00:00Z", "12:00"],
  uri: ["https://example.com/a?b#c", "//example.com"],
  "uri-reference": ["/a?b", "\\a"],
  "uri-template": ["/{id}", "/{id"],
  uuid: ["7c9e6679-7425-40de-944b-e07fc1f90ae7", "7c9e667974254 0de944be07fc1f90ae7"],
};

describe("formats", () => {
  it("are those of JSON Schema, each with a sample", () => {
    expect(Object.keys(formatChecks).sort()).toEqual(Object.keys(samples).sort());
  });

  it.each(Object.entries(samples))("%s tells one from the other", (format, [good, bad]) => {
    expect([formatChecks[format]?.(good), formatChecks[format]?.(bad)]).toEqual([true, false]);
  });
});
