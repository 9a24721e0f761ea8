import { fileURLToPath } from "node:url";

/**
 * The path of the file that this code is in: as an ES module and as CommonJS, which has no `import.meta`, and in Jest, which
 * may have a document.
 */
export const here = typeof __filename === "string" ? __filename : fileURLToPath(import.meta.url);
