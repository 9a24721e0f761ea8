import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import type { TextRange } from "../../src/json/find-in-text.js";
import type { LineExcerpt } from "./check-report.js";
import { editorTheme } from "./editor-theme.js";

/** The longest text that is put into the editor, in UTF-16 units. */
export const longestEdited = 100_000;

/** What the editor tells. */
export interface EditorListener {
  /** Its text was changed, by the reader. */
  readonly changed: () => void;
  /** A text came that is too large for it. */
  readonly tooLarge: (text: string) => void;
}

// Lines of a preview have the numbers that they have in their file.
const preview = (excerpts: readonly LineExcerpt[]) => [
  EditorState.readOnly.of(true),
  lineNumbers({ formatNumber: (line) => String(excerpts[line - 1]?.line ?? "") }),
];

// Marks what the checker shows by itself.
const shown = Annotation.define<true>();

const editable = [EditorState.readOnly.of(false), lineNumbers()];

/** The editor: a payload to change, or a preview of lines that belong to a larger text. */
export class PayloadEditor {
  readonly #view: EditorView;
  readonly #extensions: readonly Extension[];
  #lineStarts: readonly number[] | undefined;

  constructor(parent: Element, root: ShadowRoot, describedBy: string, listener: EditorListener) {
    const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null): boolean => {
      const text = data?.getData("text/plain") ?? "";
      if (text.length <= longestEdited) return false;
      event.preventDefault();
      listener.tooLarge(text);
      return true;
    };
    this.#extensions = [
      lintGutter(),
      highlightActiveLineGutter(),
      highlightActiveLine(),
      highlightSpecialChars(),
      EditorState.phrases.of({ "No diagnostics": "No issues", Diagnostics: "Issues" }),
      history(),
      drawSelection(),
      bracketMatching(),
      EditorView.lineWrapping,
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      json(),
      placeholder("Paste a payload here: JSON, or NDJSON with a payload on every line"),
      EditorView.contentAttributes.of({
        "aria-label": "Payload, JSON or NDJSON",
        "aria-describedby": describedBy,
        spellcheck: "false",
        // An element that is edited has the focus anyway; checkers of accessibility look for the attribute.
        tabindex: "0",
      }),
      EditorView.domEventHandlers({
        paste: (event) => take(event, event.clipboardData),
        drop: (event) => take(event, event.dataTransfer),
      }),
      EditorView.updateListener.of(({ docChanged, state: { doc }, transactions }) => {
        if (!docChanged || transactions.some((each) => each.annotation(shown))) return;
        if (doc.length > longestEdited) listener.tooLarge(doc.toString());
        else listener.changed();
      }),
      editorTheme,
    ];
    this.#view = new EditorView({ parent, root, state: this.#stateOf("", editable) });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows a text that the reader may change. What stood there comes back by undoing, unless it was a preview. */
  edit(text: string): void {
    if (this.#lineStarts) this.#view.setState(this.#stateOf(text, editable));
    else
      this.#view.dispatch({
        changes: { from: 0, to: this.#view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        annotations: shown.of(true),
      });
    this.#lineStarts = undefined;
  }

  /** Shows lines of a larger text, which nobody can change here. */
  preview(excerpts: readonly LineExcerpt[]): void {
    let start = 0;
    this.#lineStarts = excerpts.map(({ text }) => {
      const from = start;
      start += text.length + 1;
      return from;
    });
    this.#view.setState(this.#stateOf(excerpts.map(({ text }) => text).join("\n"), preview(excerpts)));
  }

  /** Where a part of an excerpt is in the editor; the part itself, if the editor has the whole text. */
  rangeOf({ from, to }: TextRange, excerpt: number | undefined): TextRange {
    const start = excerpt === undefined ? 0 : (this.#lineStarts?.[excerpt] ?? 0);
    const end = this.#view.state.doc.length;
    return { from: Math.min(start + from, end), to: Math.min(start + to, end) };
  }

  /** Underlines what is wrong. */
  mark(diagnostics: readonly Diagnostic[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Selects a part, brings it into view, and moves the focus there. */
  reveal({ from, to }: TextRange): void {
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    this.#view.focus();
  }

  /** Removes it from the page. */
  close(): void {
    this.#view.destroy();
  }

  #stateOf(text: string, mode: Extension): EditorState {
    return EditorState.create({ doc: text, extensions: [mode, ...this.#extensions] });
  }
}
