import { element } from "./element";

export interface Question {
  title: string;
  sentences: readonly string[];
  /** The button that goes on; without it there is only something to be told. */
  yes?: string;
  no: string;
  /** Whether going on loses something. */
  isDestructive?: boolean;
}

/**
 * Asks over the page, or tells what is to be read before going on.
 *
 * @returns whether the answer is to go on
 */
export function ask({ title, sentences, yes, no, isDestructive }: Question): Promise<boolean> {
  const dialog = element("question", HTMLDialogElement);
  const goOn = element("question-yes", HTMLButtonElement);
  element("question-title", HTMLHeadingElement).textContent = title;
  element("question-text", HTMLDivElement).replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
  goOn.hidden = yes === undefined;
  goOn.textContent = yes ?? "";
  goOn.classList.toggle("destructive", isDestructive === true);
  element("question-no", HTMLButtonElement).textContent = no;
  // Esc leaves the value of the last answer.
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
