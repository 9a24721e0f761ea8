import type { MarkdownOptions } from "vitepress";

type Transformer = NonNullable<MarkdownOptions["codeTransformers"]>[number];

/**
 * Lets a line of code take as long as it takes: otherwise the highlighter gives up on one after half a second, and a busy
 * machine would build other pages.
 */
export const withoutTimeLimit: Transformer = {
  name: "without-time-limit",
  preprocess(code, options) {
    options.tokenizeTimeLimit = 0;
    return code;
  },
};
