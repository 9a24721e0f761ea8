import type { Field } from "../../src/schema/list-fields.js";

/** The sections of a contract's page, by their anchors. A field of the same name gets another anchor. */
export const sectionAnchors = {
  about: "about",
  check: "check",
  recognised: "recognised-by",
  fields: "fields",
  examples: "examples",
  code: "code",
  errors: "errors",
  history: "history",
  downloads: "downloads",
} as const;

// What VitePress and the layout use for themselves.
const taken = ["app", "content", ...Object.values(sectionAnchors)];

const anchorOf = ({ field }: Field): string =>
  field.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "") || (field === "" ? "payload" : "field");

/** Returns the anchor of each field: `data-clientId` for `data.clientId`, with a number behind it if there are several. */
export const fieldAnchors = (fields: readonly Field[]): ReadonlyMap<Field, string> => {
  const used = new Set<string>(taken);
  const anchors = new Map<Field, string>();
  for (const field of fields) {
    const anchor = anchorOf(field);
    let unique = anchor;
    for (let count = 2; used.has(unique); count++) unique = `${anchor}-${count}`;
    used.add(unique);
    anchors.set(field, unique);
  }
  return anchors;
};
