import { element } from "./element";

export interface Question {
  title: string;
  sentences: readonly string[];
  /** Fields below the sentences. */
  content?: HTMLElement;
  /** The button that goes on; without it there is only something to be told. */
  yes?: string;
  no: string;
  /** Whether going on loses something. */
  isDestructive?: boolean;
}

export interface NumberQuestion {
  title: string;
  /** What the number is, with its unit. */
  label: string;
  value: number;
  most: number;
  yes: string;
  no: string;
}

/**
 * Asks for a whole number from 0 on.
 *
 * @returns undefined where the answer is not to go on
 */
export async function askNumber(question: NumberQuestion): Promise<number | undefined> {
  const { title, label, value, most, yes, no } = question;
  const field = element("question-number", HTMLLabelElement);
  const input = element("question-input", HTMLInputElement);
  element("question-unit", HTMLSpanElement).textContent = label;
  input.min = "0";
  input.max = String(most);
  input.value = String(value);
  input.required = true;
  field.hidden = false;
  input.disabled = false;
  // Enter would press the form's first button.
  input.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    element("question-yes", HTMLButtonElement).click();
  };
  const answer = ask({ title, sentences: [], yes, no });
  input.select();
  const isGiven = await answer;
  field.hidden = true;
  // A field that nobody sees must not keep another answer from being given.
  input.disabled = true;
  return isGiven ? input.valueAsNumber : undefined;
}

/**
 * Asks over the page, or tells what is to be read before going on.
 *
 * @returns whether the answer is to go on
 */
export function ask({
  title,
  sentences,
  content,
  yes,
  no,
  isDestructive,
}: Question): Promise<boolean> {
  const dialog = element("question", HTMLDialogElement);
  const goOn = element("question-yes", HTMLButtonElement);
  element("question-title", HTMLHeadingElement).textContent = title;
  element("question-text", HTMLDivElement).replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = sentence;
      return paragraph;
    }),
    ...(content ? [content] : []),
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
