import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/generated/catalogue.js";
import { contractNames, htmlPages, readBuilt, siteBase, siteFolder } from "./built-site.js";

const origin = "http://site.example";
const decoded = (text: string): string =>
  text.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');

const linksOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => decoded(link as string));

const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decoded(id as string));

// The links that owners wrote into the descriptions of their schemas.
const named = new Set(
  Object.values(catalogue).flatMap(({ description }) => description.match(/https:\/\/[^"'\s<>]+/g) ?? []),
);
const ids = new Map(htmlPages.map((path) => [path, idsOf(readBuilt(path))]));

/** Why a link leads nowhere; nothing if it leads somewhere. */
const problemOf = (page: string, link: string): string | undefined => {
  const url = new URL(link, `${origin}${siteBase}${page}`);
  // The source's address, and those in owners' words, are other origins': whether they are there, no test can know.
  if (url.origin !== origin)
    return /^https:\/\/github\.com\//.test(link) || named.has(link) ? undefined : `${link} is another origin's`;
  if (!url.pathname.startsWith(siteBase)) return `${link} is outside of the site`;
  const path = decodeURIComponent(url.pathname.slice(siteBase.length)).replace(/^$|\/$/, "$&index.html");
  if (!existsSync(join(siteFolder, path))) return `${link} leads to no file`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === "" || ids.get(path)?.includes(anchor) ? undefined : `${link} leads to no place`;
};

describe("the pages", () => {
  it("are one a contract, and those about all of them", () => {
    const others = [
      "404.html",
      "check.html",
      "dead-letters.html",
      "errors.html",
      "index.html",
      "rules.html",
      "versions.html",
    ];
    expect(htmlPages).toEqual([...others, ...contractNames.map((name) => `contracts/${name}.html`)].sort());
  });

  it.each(htmlPages)("%s: every link and anchor leads somewhere", (page) => {
    const links = linksOf(readBuilt(page));
    expect(links.length).toBeGreaterThan(5);
    expect(links.map((link) => problemOf(page, link)).filter((problem) => problem !== undefined)).toEqual([]);
  });

  it.each(htmlPages)("%s: has each id once", (page) => {
    const found = ids.get(page) as string[];
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
  });

  it.each(htmlPages)("%s: brings a policy that allows nothing inline, and no style that it would forbid", (page) => {
    const html = readBuilt(page);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(`${policy}\n`).toBe(readBuilt("content-security-policy.txt"));
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+="/);
  });
});
