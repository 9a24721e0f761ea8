import { describe, expect, it } from "vitest";
import { detectFormat } from "../src/check/bytes/detect-format.js";
import { decodeUntilBroken } from "../src/check/bytes/utf8.js";
import { readPath } from "../src/check/files/path-clues.js";
import { createClassifier } from "../src/check/judging/classify.js";
import { judgesBy } from "../src/check/judging/judge.js";
import { locate } from "../src/check/judging/locate.js";
import { findComplaints } from "../src/check/model/expected-issues.js";
import { formatOf } from "../src/check/model/format.js";
import { nearestName, otherVersions } from "../src/check/model/nearest-name.js";
import { placeOfSyntaxError } from "../src/check/model/place.js";
import { githubReporter } from "../src/cli/commands/check/reporters/github.js";
import { fileUri } from "../src/cli/shared/file-uri.js";
import { byteCount, collect, wholeNumber } from "../src/cli/shared/read-argument.js";
import { escapeXml } from "../src/cli/shared/xml.js";
import { findCorrelationId, findIdFaults, isHeaderSafe } from "../src/headers/correlation-id.js";
import { findHeaderIssues, traceContext } from "../src/headers/message-headers.js";
import {
  ClientAddressRemovedV1,
  contracts,
  createConsumer,
  createProducer,
  deadLetter,
  identify,
  on,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumberResponse,
} from "../src/index.js";
import { findFaults } from "../src/json/faults.js";
import { findHidden } from "../src/json/hidden.js";
import { isAllOf, isDeep } from "../src/json/parsed.js";
import { toPath, toPointer } from "../src/json/pointer.js";
import { readJson, syntaxErrorIndex } from "../src/json/text.js";
import { visible } from "../src/json/visible.js";
import { formatChecks } from "../src/runtime/format-checks.js";
import { areUnique, codePointCount, isDeepEqual } from "../src/runtime/keyword-checks.js";
import { findGrowth, type Shape } from "./support/growth.js";

/** `part` as often as it fits, between a beginning and an end. */
const filled =
  (part: string, before = "", after = ""): Shape =>
  (length) =>
    before + part.repeat(Math.floor(length / part.length)) + after;

const attempt = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

const throwing = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: () => {
      throw new Error("no");
    },
  },
);

/** An object with so many parts that each lead back to it. */
const cyclic = (count: number) => {
  const whole: { parts?: unknown } = {};
  whole.parts = Array.from({ length: count }, () => ({ whole }));
  return whole;
};

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const producer = createProducer();
const address = { account_id: 1, area_code: "1", number: "1", type: "MOBILE", extension: null, active: true } as const;
const answer = (headers: Record<string, string>) =>
  producer
    .inReplyTo({ headers })
    .message(
      PismoPhoneChangeV1,
      { ...address, country_code: "55" },
      { email: "a@b.example", roles: [], origin: "CRM" },
    );

const consumer = createConsumer(Object.values(contracts).map((contract) => on(contract as never, () => {})));
const classify = createClassifier(judgesBy("strict"), { invalid: false });

const spaces = [filled("\t", "a", "a"), filled(" ", "a", "a"), filled("\t ", "", "é\n"), filled(" ,\t", "a")];
const digits = [filled("1", "V", "x"), filled("V1", "", "x"), filled("-1", "a", "x"), filled("_", "a", "1x")];
const words = [
  filled("a"),
  filled("a/", "/", "~"),
  filled("{"),
  filled("\u202e"),
  filled("\ud800"),
  filled("%,:]("),
  ...spaces,
];
const texts = [
  filled("[", ""),
  filled('{"a":', ""),
  filled("1", "[", "x"),
  filled("1", "[1.", "x"),
  filled("1", "[1e", "x"),
  filled("\\", '["', '"'),
  filled("\\u00", '["', '"'),
  filled("a", '["', "\n"),
  filled("0,", "[", "]"),
  filled("\n", "", "x"),
  filled("\r\n", "[", "x"),
  filled("\u2028", "[", "x"),
  filled("\t", "[1", "x"),
  filled('{"a":[', "", ""),
  filled('"a":0,', "{", "}"),
];

/** Texts that are JSON, and hide something again and again. */
const hiding = [
  filled('"a":0,', "{", '"a":0}'),
  (length: number) => `${'{"a":0,"a":'.repeat(length / 12)}0${"}".repeat(length / 12)}`,
  filled("9007199254740993,", "[", "0]"),
  filled("1", "[1", "]"),
  filled("0", "[1.", "1e-9]"),
  filled("0", "[0.", "1]"),
  filled("\\\\", '{"a":1,"', '":1}'),
  filled("a", '{"a":1,"', '":1}'),
];

const tables: Record<string, readonly [look: (text: string) => unknown, shapes: readonly Shape[]]> = {
  "the trace context that is passed on": [
    (text) =>
      traceContext(
        new Map([
          ["tracestate", [text]],
          ["traceparent", [traceparent]],
        ]),
      ),
    spaces,
  ],
  "the trace parent that is passed on": [
    (text) => traceContext(new Map([["traceparent", [text]]])),
    [...spaces, filled("-a", `cc${traceparent.slice(2)}`, "\n"), filled("0")],
  ],
  "an answer to a message": [(text) => answer({ traceparent, tracestate: text }), spaces],
  "an answer to a message with an id": [(text) => answer({ "correlation-id": text }), spaces],
  "the correlation id among headers": [
    (text) => findCorrelationId(new Map([["correlation-id", text.split(",")]])),
    spaces,
  ],
  findIdFaults: [findIdFaults, spaces],
  isHeaderSafe: [isHeaderSafe, spaces],
  "the name of a header": [(text) => findHeaderIssues({ [text]: "a" }, "id"), [...words, filled("^", "", " ")]],
  "a header that comes often": [
    (text) => consumer.receive({ headers: text.split(",").map((value) => ["a", value]), body: "" }),
    [filled("a,")],
  ],
  deadLetter: [(text) => deadLetter({ body: "", headers: { [text]: text } }, { status: text, reason: text }), words],
  "a type name": [(text) => consumer.receive({ body: { metadata: { typeName: text } } }), digits],
  "an event type": [(text) => consumer.receive({ body: { event_type: text, data: {} } }), digits],
  "a body": [(text) => consumer.receive({ body: text }), texts],
  readJson: [readJson, texts],
  syntaxErrorIndex: [syntaxErrorIndex, texts],
  findHidden: [findHidden, hiding],
  isAllOf: [(text) => isAllOf(text, JSON.parse(text)), hiding],
  "a text for the strict rules": [ClientAddressRemovedV1.strict.safeParseJson, hiding],
  isDeep: [isDeep, texts],
  placeOfSyntaxError: [placeOfSyntaxError, texts],
  "bytes that are no UTF-8": [
    (text) => readJson(Buffer.concat([Buffer.from(text), Buffer.from([0xff])])),
    [filled("\ufffd"), filled("\n"), ...words],
  ],
  decodeUntilBroken: [
    (text) => decodeUntilBroken(Buffer.from(text, "latin1")),
    [filled("\xef\xbf\xbd"), filled("\xef\xbf")],
  ],
  "the format of a stream": [
    (text) =>
      detectFormat({ chunks: [Buffer.from(text)] as never, bytesRead: () => 0 }, { each: false, maxLine: 2 ** 26 }),
    [...texts, ...words],
  ],
  "the places of issues": [(text) => locate(text, [["a", "a"], [0]]), texts],
  "whose payload a type name says that it is": [(text) => classify({ metadata: { typeName: text } }), digits],
  "whose payload an event type says that it is": [(text) => classify({ event_type: text }), digits],
  nearestName: [nearestName, [...digits, ...words]],
  otherVersions: [otherVersions, [...digits, ...words]],
  readPath: [readPath, [...words, ...digits, filled("ClientAddressRemovedV"), filled("ClientAddressRemovedV2/")]],
  formatOf: [formatOf, [filled(".json"), filled("."), filled(".json.gz", "", "x")]],
  findComplaints: [(text) => findComplaints({ a: [{ pointer: text, keyword: text, [text]: 1 }] }), words],
  fileUri: [fileUri, words],
  escapeXml: [escapeXml, [...words, filled("<&")]],
  "GitHub's commands": [
    (text) => {
      const issue = { path: [], pointer: text, keyword: "type", message: text, line: 1, column: 1 };
      githubReporter(() => {}).failure({
        type: "failure",
        kind: "payload",
        file: text,
        line: 1,
        column: 1,
        expected: "valid",
        issues: [issue],
      });
    },
    words,
  ],
  visible: [visible, words],
  byteCount: [
    (text) => attempt(() => byteCount(text)),
    [filled("1", "", "!"), filled(" ", "1"), filled("k", "1", "1")],
  ],
  wholeNumber: [(text) => attempt(() => wholeNumber(1)(text)), [filled("1", "", "!")]],
  "an option that comes often": [
    (text) => text.split(",").reduce<string[] | undefined>((values, value) => collect(value, values), undefined),
    [filled("a,")],
  ],
  toPath: [(text) => toPath(text, {}), words],
  toPointer: [(text) => toPointer([text]), [filled("~/")]],
  "a value with many objects at the last level": [(text) => findFaults(nest(text.split(","), 490)), [filled("a,")]],
  "whose fault it is that a value with many ways back to one object throws": [
    (text) => attempt(() => identify({ metadata: throwing, graph: cyclic(text.split(",").length) })),
    [filled("a,")],
  ],
  areUnique: [(text) => areUnique(text.split(",").map((_, index) => ({ index }))), [filled("a,")]],
  isDeepEqual: [(text) => isDeepEqual(text.split(","), text.split(",")), [filled("a,")]],
  codePointCount: [codePointCount, [filled("😀"), filled("\ud800")]],
  "the texts of an event": [
    (text) =>
      ClientAddressRemovedV1.strict.safeParse({
        metadata: { occurredAtUtc: text, sentAtUtc: text, typeName: text },
        data: { clientId: text, removedAtUtc: text },
      }),
    [filled("1", "2023-09-08T12:00:00.", "!"), filled("Z", "", "!"), filled("+00:00", "", "!"), filled("0", "", "Z!")],
  ],
  "many broken items": [
    (text) => UpdateClientPhoneNumberResponse.strict.safeParse({ ResponseNotes: text.split(",") }),
    [filled("a,")],
  ],
};

const nest = (names: readonly string[], depth: number): unknown => {
  let value: unknown = names.map((name) => ({ [name]: {} }));
  for (let level = 0; level < depth; level++) value = { value };
  return value;
};

describe("time grows no faster than a text that is nearly what is looked for", () => {
  it.each(Object.entries(tables))("%s", { timeout: 120_000 }, async (_, [look, shapes]) => {
    for (const shape of shapes) expect(await findGrowth(look, shape), shape(20)).toBeUndefined();
  });

  const beginnings = [
    "",
    "a",
    "a@",
    '"',
    "http://",
    "http://[",
    "a:",
    "/",
    "{",
    "P1Y",
    "1",
    "12:00:00.1",
    "2023-09-08T12:00:00.1",
    "xn--",
    "[",
  ];
  const parts = [
    "a",
    "1",
    ".",
    "-",
    "/",
    ":",
    "@",
    "%41",
    "a.",
    "a,",
    "~0",
    "\\a",
    "ü",
    "a\u0301",
    "\u0301",
    "\u0301\u0316",
    "\u200c\u064b",
    "・",
    "😀",
    "(",
  ];

  it.each(Object.entries(formatChecks))("the format %s", { timeout: 120_000 }, async (_, check) => {
    for (const before of beginnings)
      for (const part of parts)
        expect(await findGrowth(check, filled(part, before, "\n")), `${before}${part}`).toBeUndefined();
  });

  it("is told from time that grows with the square", async () => {
    const trimEnd = (text: string) => text.replace(/[ \t]+$/, "");
    expect(await findGrowth(trimEnd, filled("\t", "a", "a"), [3500, 35_000])).toMatch(/characters take/);
  });
});
