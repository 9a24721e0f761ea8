/**
 * Takes files that are dropped on an element or anywhere else on its page, where the browser would open them and leave
 * the page; shows that it would take them. Dropped texts are the editor's own. The signal ends it.
 */
export const listenForDrops = (element: HTMLElement, take: (file: File) => void, signal: AbortSignal): void => {
  const page = element.ownerDocument;
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  const show = (isOver: boolean): void => {
    element.classList.toggle("is-dropping", isOver);
  };
  const drop = (event: DragEvent): void => {
    show(false);
    const file = event.dataTransfer?.files[0];
    // What another part of the page takes is its own.
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    take(file);
  };
  page.addEventListener(
    "dragover",
    (event) => {
      if (event.defaultPrevented || !hasFile(event)) return;
      event.preventDefault();
      show(true);
    },
    { signal },
  );
  const leave = ({ relatedTarget }: DragEvent): void => {
    // Within the page there is an element that it goes to.
    if (relatedTarget === null) show(false);
  };
  page.addEventListener("dragleave", leave, { signal });
  // Before the editor, which would put the file into itself.
  element.addEventListener("drop", drop, { capture: true, signal });
  page.addEventListener("drop", drop, { signal });
};
