/** The colours of code, as names: the style sheet has a colour for each, in light and in dark. */
export const codeTheme = {
  name: "client-contracts",
  type: "light" as const,
  colors: { "editor.foreground": "#000001", "editor.background": "#ffffff" },
  settings: [
    { settings: { foreground: "#000001" } },
    { scope: ["comment", "punctuation.definition.comment"], settings: { foreground: "#000002" } },
    { scope: ["string", "punctuation.definition.string", "string.unquoted"], settings: { foreground: "#000003" } },
    { scope: ["keyword", "storage", "keyword.operator.new"], settings: { foreground: "#000004" } },
    { scope: ["constant", "constant.numeric", "constant.language"], settings: { foreground: "#000005" } },
    { scope: ["entity.name.function", "support.function"], settings: { foreground: "#000006" } },
    { scope: ["entity.name.tag", "support.type.property-name"], settings: { foreground: "#000007" } },
  ],
};

/** The class of each colour of the theme. */
export const codeClasses: Readonly<Record<string, string>> = {
  "#000001": "code-plain",
  "#000002": "code-comment",
  "#000003": "code-text",
  "#000004": "code-keyword",
  "#000005": "code-constant",
  "#000006": "code-function",
  "#000007": "code-name",
};
