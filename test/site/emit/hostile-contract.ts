import type { PageInput } from "../../../site/emit/page-input.js";
import { pageInputOf } from "./page-input-of.js";

/** A text that Markdown, HTML and Vue would all read as theirs. */
export const hostile =
  "<b>x</b> {{ 7 * 7 }} `code` | **bold** [link](//a) \n\n# heading &amp; </template><script>1</script> $& \\";

/** A contract whose every text is hostile. */
export const hostileContract = (): PageInput =>
  pageInputOf(
    "HostileV1",
    {
      title: "HostileV1",
      description: hostile,
      type: "object",
      required: [hostile],
      properties: {
        [hostile]: { type: "string", description: hostile, const: hostile, "x-messages": { const: hostile } },
        fields: { type: "object", properties: { "": { type: "null" }, "a/b~c": { enum: [hostile] } } },
      },
      patternProperties: { "^<x\\{\\{": { type: "integer" } },
    },
    {
      contract: {
        owner: hostile,
        summary: hostile,
        raised: hostile,
        source: hostile,
        producers: [hostile],
        consumers: [hostile, "B"],
        fills: { "/x": { const: hostile } },
        errors: [{ type: "Error", code: hostile, message: hostile, raisedFor: [{ pointer: "/x", keyword: "type" }] }],
      },
      examples: [
        {
          verdict: "valid",
          name: "one",
          text: JSON.stringify({ [hostile]: hostile, "<x{{": 1 }, null, 2),
          issues: [],
        },
        {
          verdict: "invalid",
          name: "broken",
          text: `{\n\n  ${JSON.stringify(hostile)}: 1\n}`,
          issues: [
            {
              path: [hostile],
              pointer: `/${hostile}`,
              keyword: "type",
              message: hostile,
              rule: "published",
              code: hostile,
              line: 3,
              column: 3,
            },
          ],
        },
      ],
      releases: [
        { changes: [{ rule: "told", pointer: `/${hostile}`, keyword: "x", message: hostile }], notes: [hostile] },
      ],
      waivers: [
        {
          contract: "HostileV1",
          pointer: "",
          keyword: "x",
          reason: hostile,
          date: "2026-01-01",
          expires: "2026-01-02",
        },
      ],
      producerCode: `// ${hostile.replaceAll("\n", " ")}\n\`\`\`\n`,
    },
  );
