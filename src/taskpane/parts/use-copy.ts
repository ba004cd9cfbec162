import { useState } from "react";
import { shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";

/** Copies a text, as rich text where it has such a form, and keeps what came of it to be shown; it is spoken too. */
export function useCopy(): { copy(text: string, html?: string): Promise<void>; outcome: string } {
  const texts = useTexts(shellTexts);
  const { announce } = usePane();
  const [outcome, setOutcome] = useState("");
  const say = (message: string) => {
    setOutcome(message);
    announce(message);
  };
  return {
    outcome,
    async copy(text, html) {
      // Office on some platforms refuses the clipboard to add-ins.
      try {
        if (html === undefined) await navigator.clipboard.writeText(text);
        else await navigator.clipboard.write([richText(text, html)]);
        say(texts.copied);
      } catch {
        say(texts.notCopied);
      }
    },
  };
}

/** What programs that keep tables take, and the plain text for the others. */
const richText = (text: string, html: string): ClipboardItem =>
  new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
