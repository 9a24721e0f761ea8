/** The first lines of every generated file. */
export const banner = (source: string): string =>
  `// @generated from ${source} by scripts/generate.ts\n// Do not edit: run npm run generate\n`;
