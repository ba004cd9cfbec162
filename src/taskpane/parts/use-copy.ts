import { useState } from "react";
import { shellTexts } from "../../language";
import { usePane } from "../pane-context";

/** Copies a text, as rich text where it has such a form, and keeps what came of it to be shown; it is spoken too. */
export function useCopy(): { copy(text: string, html?: string): Promise<void>; outcome: string } {
  const { announce, language } = usePane();
  const texts = shellTexts[language];
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const say = (outcome: "copied" | "notCopied") => {
    setOutcome(outcome);
    announce(texts[outcome]);
  };
  return {
    outcome: outcome ? texts[outcome] : "",
    async copy(text, html) {
      // Office on some platforms refuses the clipboard to add-ins.
      try {
        if (html === undefined) await navigator.clipboard.writeText(text);
        else await navigator.clipboard.write([richText(text, html)]);
        say("copied");
      } catch {
        say("notCopied");
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
