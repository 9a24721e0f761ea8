/** Shows the element that a fragment names: unfolds what it is folded in, and brings it into view. */
export const openAround = (hash: string): void => {
  if (hash.length < 2) return;
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  const details = target.closest("details");
  if (details) details.open = true;
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-below]")) {
    const isAround = row.dataset.below?.split(" ").includes(target.id);
    const button = row.querySelector<HTMLButtonElement>("button.fold[aria-expanded=false]");
    if (isAround && button) button.click();
  }
  if (details || target.closest("tr")) target.scrollIntoView({ block: "center" });
};
