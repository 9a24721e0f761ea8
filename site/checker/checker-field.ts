import { createElement } from "./create-element.js";

const key = (name: string) => createElement("kbd", {}, name);

/** What frames the editor: how to leave it, and that nothing leaves the page. */
export interface CheckerField {
  readonly element: HTMLElement;
  readonly editor: HTMLElement;
  /** Says what the editor shows of a text that is too large for it; empty if it has the whole text. */
  readonly preview: HTMLElement;
  /** The id of the hint, which describes the editor. */
  readonly hint: string;
}

/** Makes the frame of the editor. */
export const createField = (): CheckerField => {
  const hint = "leave-hint";
  const editor = createElement("div", { class: "editor" });
  const preview = createElement("p", { class: "note preview" });
  const leave = ["Leave the editor with ", key("Tab"), " or, if that is taken, ", key("Escape"), " and then Tab. "];
  const next = [key("F8"), " goes to the next issue, "];
  const list = [key("Ctrl-Shift-M"), " (⌘ on a Mac) lists them in the editor."];
  const element = createElement(
    "div",
    { class: "field" },
    preview,
    editor,
    createElement("p", { class: "hint", id: hint }, ...leave, ...next, ...list),
    createElement(
      "p",
      { class: "note private" },
      "Nothing leaves this page: the payload is checked in your browser, and the page's policy forbids every connection (",
      createElement("code", {}, "connect-src 'none'"),
      "). Files may have up to 50 MB.",
    ),
  );
  return { element, editor, preview, hint };
};
