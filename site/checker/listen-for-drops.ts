/** Takes files that are dropped on an element, and shows that it would. Dropped texts are the editor's own. */
export const listenForDrops = (element: HTMLElement, take: (file: File) => void): void => {
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  const show = (isOver: boolean): void => {
    element.classList.toggle("is-dropping", isOver);
  };
  element.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    show(true);
  });
  element.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) show(false);
  });
  // Before the editor, which would put the file into itself.
  element.addEventListener(
    "drop",
    (event) => {
      show(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file);
    },
    { capture: true },
  );
};
