/** The changeset of a new contract: its path and its text. */
export const changesetOf = (name: string, summary: string): [path: string, text: string] => [
  `.changeset/add-${name.toLowerCase()}.md`,
  `---\n"client-contracts": minor\n---\n\n${summary}\n`,
];
