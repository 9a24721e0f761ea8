import type { Field } from "../../src/schema/list-fields.js";
import { exampleAnchor, nameInWords } from "./example-list.js";
import { sectionAnchors } from "./field-anchors.js";
import type { SearchSection } from "./page.js";
import type { PageInput } from "./page-input.js";

const words = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" ");

/** The words that a name in camel case is made of, so that "client id" finds `clientId`. */
const inWords = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])|[._-]/g, " ");

/** Returns what search finds on a contract's page: the contract, each field, each example and each error code. */
export const contractSearch = (
  { facts, fields, examples }: PageInput,
  anchors: ReadonlyMap<Field, string>,
): SearchSection[] => {
  const { name, about, description, source, errors } = facts;
  return [
    {
      anchor: "",
      titles: [name],
      text: words(
        inWords(name),
        about.summary,
        description,
        about.raised,
        about.owner,
        source,
        ...(facts.identity?.values ?? []),
      ),
    },
    ...fields.map((field) => ({
      anchor: anchors.get(field) as string,
      titles: [name, field.field || "(payload)"],
      text: words(inWords(field.field), field.description, field.sentence, field.rule, field.type, field.sensitivity),
    })),
    ...examples.map((example) => ({
      anchor: exampleAnchor(example),
      titles: [name, `Example: ${nameInWords(example.name)}`],
      text: words(example.verdict, ...example.issues.flatMap(({ pointer, message, code }) => [pointer, message, code])),
    })),
    ...(errors.length === 0
      ? []
      : [
          {
            anchor: sectionAnchors.errors,
            titles: [name, "Errors"],
            text: words(...errors.flatMap(({ code, message }) => [code, message])),
          },
        ]),
  ];
};
