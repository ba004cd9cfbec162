import { useState } from "react";
import { shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";

/** Copies a text, and keeps what came of it to be shown; it is spoken too. */
export function useCopy(): { copy(text: string): Promise<void>; outcome: string } {
  const texts = useTexts(shellTexts);
  const { announce } = usePane();
  const [outcome, setOutcome] = useState("");
  const say = (message: string) => {
    setOutcome(message);
    announce(message);
  };
  return {
    outcome,
    async copy(text) {
      // Office on some platforms refuses the clipboard to add-ins.
      try {
        await navigator.clipboard.writeText(text);
        say(texts.copied);
      } catch {
        say(texts.notCopied);
      }
    },
  };
}
