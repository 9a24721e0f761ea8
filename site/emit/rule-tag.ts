import { element, escapeHtml, type Html } from "./html.js";

/** Returns a tag that says whose rule it is. */
export const ruleTag = (rule: "published" | "documented"): Html =>
  element("span", { class: `tag ${rule}` }, escapeHtml(rule));
