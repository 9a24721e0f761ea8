import { UsageError } from "../../../../../check/model/usage-error.js";

const words = {
  begin:
    "client-contracts: begin. client-contracts export writes what is between this line and its end; write above or below.",
  end: "client-contracts: end",
};

// MDX shows a comment of HTML to nobody, but some versions refuse it; Markdown shows a comment of MDX to everybody.
const comment = (text: string, isMdx: boolean): string => (isMdx ? `{/* ${text} */}` : `<!-- ${text} -->`);

const begins = /^(?:\{\/\*|<!--) client-contracts: begin\b.*$/gm;
const ends = /^(?:\{\/\*|<!--) client-contracts: end\b.*$/gm;

/** Whether a page is MDX, in which components may be used. */
export const isMdxPath = (path: string): boolean => path.endsWith(".mdx");

/**
 * Returns a page's text with a block that an export writes: instead of the one that it wrote before, or else below all
 * other text. Throws a {@link UsageError} if it cannot tell what it wrote before.
 */
export const putBlock = (body: string, content: string, path: string): string => {
  const isMdx = isMdxPath(path);
  const block = `${comment(words.begin, isMdx)}\n\n${content.trim()}\n\n${comment(words.end, isMdx)}`;
  const [first, ...moreBegins] = body.matchAll(begins);
  const [last, ...moreEnds] = body.matchAll(ends);
  const text = body.trimEnd();
  if (first === undefined && last === undefined) return `${text === "" ? "" : `${text}\n`}\n${block}\n`;
  if (!first || !last || moreBegins.length > 0 || moreEnds.length > 0 || last.index < first.index)
    throw new UsageError(
      `${path} must have one line "client-contracts: begin" and below it one "client-contracts: end", or neither. Mend that, and run it again.`,
    );
  return body.slice(0, first.index) + block + body.slice(last.index + last[0].length);
};
