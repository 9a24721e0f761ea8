import type { Waiver } from "../../scripts/gate/waivers.js";
import { versionRules } from "../../scripts/generator/modules/version-rules.js";
import { codeHtml, element, escapeHtml, type Html, joinHtml } from "./html.js";
import type { ContractRelease } from "./page-input.js";
import { scrollTable, tableRow } from "./scroll-table.js";

const text = escapeHtml;

const changeItem = ({ rule, pointer, keyword, message }: ContractRelease["changes"][number]): Html =>
  element(
    "li",
    {},
    element("span", { class: `tag ${versionRules[rule].bump}` }, text(versionRules[rule].bump)),
    text(" "),
    pointer === "" ? undefined : joinHtml(codeHtml(pointer), text(" ")),
    rule === "added" || rule === "removed" ? text(`The contract ${message}`) : text(`${keyword}: ${message}`),
  );

const releaseHtml = ({ version, changes, notes }: ContractRelease): Html =>
  joinHtml(
    element("h3", {}, text(version === undefined ? "Next release" : `Release ${version}`)),
    changes.length > 0 ? element("ul", {}, changes.map(changeItem)) : undefined,
    notes.map((note) => element("p", { class: "note" }, text(note))),
  );

const waiverTable = (waivers: readonly Waiver[]): Html =>
  joinHtml(
    element("h3", {}, text("Waived breaks")),
    scrollTable(
      "Waived breaks",
      ["Place", "Keyword", "Reason", "From", "Until"],
      waivers.map(({ pointer, keyword, reason, date, expires }) =>
        tableRow([codeHtml(pointer || "the payload"), codeHtml(keyword), text(reason), text(date), text(expires)]),
      ),
    ),
  );

/** Returns what each release did to a contract, the last one first, and which breaks were waived. */
export const historyList = (releases: readonly ContractRelease[], waivers: readonly Waiver[]): Html =>
  element(
    "div",
    { class: "history" },
    releases.length === 0 ? element("p", {}, text("No release has changed it.")) : releases.map(releaseHtml),
    waivers.length > 0 ? waiverTable(waivers) : undefined,
  );
