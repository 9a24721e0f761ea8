import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// Colours are the element's own properties: they follow the page's scheme without a second theme.
const chrome = EditorView.theme({
  "&": { backgroundColor: "var(--field)", color: "var(--text)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", maxHeight: "32rem" },
  ".cm-content, .cm-gutter": { minHeight: "12rem" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--text)" },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-gutters": { backgroundColor: "var(--soft)", color: "var(--muted)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--active)" },
  ".cm-activeLineGutter": { color: "var(--text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selected)",
  },
  "&.cm-focused .cm-matchingBracket, &.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "var(--selected)",
    color: "var(--text)",
  },
  ".cm-tooltip": { backgroundColor: "var(--field)", color: "var(--text)", border: "1px solid var(--line)" },
  ".cm-panels": { backgroundColor: "var(--soft)", color: "var(--text)", borderColor: "var(--line)" },
  ".cm-panel.cm-panel-lint ul": { maxHeight: "10rem" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--selected)", color: "var(--text)" },
  ".cm-panel.cm-panel-lint ul:focus [aria-selected]": { backgroundColor: "var(--selected)", color: "var(--text)" },
  ".cm-panel.cm-panel-lint button[name=close]": { color: "var(--text)", fontSize: "1.25rem" },
  ".cm-panel.cm-panel-lint li": { paddingRight: "2rem" },
  // Underlined by a line of the element's own colours: the background of the selected one stays readable in the dark.
  ".cm-lintRange-active": { backgroundColor: "var(--selected)" },
  ".cm-diagnostic": { color: "var(--text)", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  ".cm-panel.cm-panel-lint ul [aria-selected] .cm-diagnosticSource": { color: "var(--text)" },
  ".cm-diagnosticSource": { color: "var(--muted)", opacity: "1", fontSize: "0.8125rem" },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--token-name)" },
  { tag: tags.string, color: "var(--token-text)" },
  { tag: tags.number, color: "var(--token-number)" },
  { tag: [tags.bool, tags.null], color: "var(--token-word)" },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: "var(--text)" },
]);

/** How the editor looks, in both schemes. */
export const editorTheme = [chrome, syntaxHighlighting(colours)];
