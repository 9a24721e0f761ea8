import { createHash } from "node:crypto";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The texts of the scripts that stand in a page itself. */
const inlineScripts = (html: string): string[] => [...html.matchAll(inlineScript)].map(([, text]) => text as string);

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Returns the policy of pages whose own scripts are those in their HTML: nothing is asked of another origin, nothing is
 * sent anywhere, and no other script or style runs that stands in a page.
 */
export const contentPolicy = (pages: readonly string[]): string => {
  const hashes = [...new Set(pages.flatMap(inlineScripts).map(hashOf))].sort();
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "worker-src 'self'",
    "form-action 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
};

/** Returns a page that brings its policy along, before anything that the policy is about. Throws if it has no head. */
export const withPolicy = (html: string, policy: string): string => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const [start, rest] = html.split(/(?<=<meta charset="utf-8">)/i, 2);
  if (rest === undefined)
    throw new Error("a page of the site has no place for its policy: no <meta charset> was found");
  return `${start}\n    ${meta}${rest}`;
};
