/** Lets Ctrl+P print the sheet instead of the page, also in a frame's window. */
export function takePrintKey(window: Window, print: () => void): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isCommand || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      event.stopPropagation();
      print();
    },
    { capture: true },
  );
}
