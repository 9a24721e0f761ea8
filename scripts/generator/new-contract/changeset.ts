/**
 * The changeset of a new contract: its path and its text. `existing` are the names of the changesets that there are:
 * none of them is written over.
 */
export const changesetOf = (
  name: string,
  summary: string,
  existing: readonly string[],
): [path: string, text: string] => {
  const base = `add-${name.toLowerCase()}`;
  // Some file systems do not tell letter cases apart.
  const taken = new Set(existing.map((file) => file.toLowerCase()));
  let file = `${base}.md`;
  for (let count = 2; taken.has(file); count++) file = `${base}-${count}.md`;
  return [`.changeset/${file}`, `---\n"client-contracts": minor\n---\n\n${summary}\n`];
};
