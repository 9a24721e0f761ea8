/** What an entry gives to its users. */
export interface Surface {
  readonly specifier: string;
  /** What it exports at run time. */
  readonly values: readonly string[];
  /** All that it exports, and all types that this leads to. */
  readonly declarations: string;
  readonly augmentations: readonly string[];
}

const code = (text: string) => `\`\`\`ts\n${text}\n\`\`\``;

/** Returns the report of an entry. */
export const reportText = ({ specifier, values, declarations, augmentations }: Surface): string => {
  const sections = [
    `# ${specifier}`,
    "Written by `npm run api-report` from the package's declarations: do not edit.",
    "## Values",
    values.map((name) => `- \`${name}\``).join("\n") || "None.",
    "## Declarations",
    "Without `export` is what an export leads to.",
    code(declarations),
    ...(augmentations.length > 0 ? ["## Added to what is global or to other modules", ...augmentations.map(code)] : []),
  ];
  return `${sections.join("\n\n")}\n`;
};
