/** A change of the public API, as an edit of a declaration file. */
export interface Edit {
  readonly what: string;
  /** By its path from `dist/types/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What a report has only before the edit. */
  readonly disappears?: string;
  /** What a report has only after the edit. */
  readonly appears?: string;
  /** The reports that the edit changes: these, or all that have a text. */
  readonly changes: readonly string[] | { readonly allWith: string };
}

/** One edit of each kind. No other edit makes what one of them makes. */
export const edits: readonly Edit[] = [
  {
    what: "another name of a payload's field",
    file: "generated/ClientAddressRemovedV1/contract.d.ts",
    from: "clientId: string;",
    to: "customerId: string;",
    appears: "        customerId: string;\n",
    changes: ["ClientAddressRemovedV1", "index", "typebox"],
  },
  {
    what: "a payload's field that may be absent from now on",
    file: "generated/PismoPhoneChangeV1/contract.d.ts",
    from: "account_id: number;",
    to: "account_id?: number;",
    appears: "account_id?: number;\n",
    changes: ["PismoPhoneChangeV1", "index", "typebox"],
  },
  {
    what: "a field of a TypeBox schema",
    file: "generated/ClientAddressRemovedV1/schema.d.ts",
    from: "clientId: Type.TString;",
    to: "clientId: Type.TNumber;",
    appears: "clientId: Type.TNumber;\n",
    changes: ["typebox"],
  },
  {
    what: "a union of a payload's that loses a member",
    file: "generated/UpdateClientPhoneNumberResponse/contract.d.ts",
    from: 'NoteType?: ("Error" | "Warning" | "Info");',
    to: 'NoteType?: ("Error" | "Warning");',
    appears: 'NoteType?: ("Error" | "Warning");\n',
    changes: ["UpdateClientPhoneNumberResponse", "index", "typebox"],
  },
  {
    what: "a union that gets a member, of a type that most entries export",
    file: "contract/issue.d.ts",
    from: 'rule: "published" | "documented";',
    to: 'rule: "published" | "documented" | "agreed";',
    appears: '    readonly rule: "published" | "documented" | "agreed";\n',
    changes: { allWith: '    readonly rule: "published" | "documented";\n' },
  },
  {
    what: "another name of an export",
    file: "aws.d.ts",
    from: "export { toSqsAttributes }",
    to: "export { toSqsAttributes as toQueueAttributes }",
    disappears: "export const toSqsAttributes:",
    appears: "toQueueAttributes",
    changes: ["aws"],
  },
  {
    what: "an export that is no longer there",
    file: "index.d.ts",
    from: 'export { upcast } from "./consumer/upcast.js";\n',
    to: "",
    disappears: "export const upcast:",
    changes: ["index"],
  },
  {
    what: "an export that is a type alone from now on",
    file: "index.d.ts",
    from: "export { restamp }",
    to: "export type { restamp }",
    disappears: "- `restamp`\n",
    changes: ["index"],
  },
  {
    what: "a field of what only a parameter has",
    file: "clients/kafka-message.d.ts",
    from: "readonly key?: string;",
    to: "readonly partitionKey?: string;",
    appears: "    readonly partitionKey?: string;\n    readonly body: string;\n};\n\nexport const toKafkaMessage",
    changes: ["kafka"],
  },
  {
    what: "a new field",
    file: "check/model/counts.d.ts",
    from: "readonly issues: number;",
    to: "readonly issues: number;\n    readonly warnings: number;",
    appears: "    readonly warnings: number;\n",
    changes: ["check"],
  },
  {
    what: "the order of overloads",
    file: "testing/fast-check.d.ts",
    from: `filter<Narrow extends Value>(refinement: (value: Value) => value is Narrow): Arbitrary<Narrow>;
    filter(predicate: (value: Value) => boolean): Arbitrary<Value>;`,
    to: `filter(predicate: (value: Value) => boolean): Arbitrary<Value>;
    filter<Narrow extends Value>(refinement: (value: Value) => value is Narrow): Arbitrary<Narrow>;`,
    appears: `filter(predicate: (value: Value) => boolean): Arbitrary<Value>;
    filter<`,
    changes: ["testing"],
  },
  {
    what: "what is added to the global types",
    file: "vitest.d.ts",
    from: "interface ExpectStatic extends",
    to: "interface ExpectStatics extends",
    appears: "interface ExpectStatics extends",
    changes: ["vitest"],
  },
  {
    what: "nothing but a comment",
    file: "cloudevents.d.ts",
    from: "export ",
    to: "/** A comment. */\nexport ",
    appears: "A comment.",
    changes: [],
  },
];
