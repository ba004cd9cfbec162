import { damaged } from "../unreadable-file";
import { limits } from "./limits";
import type { NotShownCounter } from "./not-shown-counter";
import type { XlsxPackage } from "./package";
import { readStoredText } from "./text";

/** The texts that cells share, by their numbers. */
export function readSharedStrings(
  file: XlsxPackage,
  part: string,
  notShown: NotShownCounter,
): string[] {
  const texts: string[] = [];
  let text = "";
  let inText = false;
  let inReading = false;
  let formattedRuns = 0;
  file.events(part, {
    open(name) {
      if (name === "si") [text, formattedRuns] = ["", 0];
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
      else if (name === "rPr") formattedRuns++;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") {
        texts.push(readStoredText(text));
        if (formattedRuns > 0) notShown.add("rich-texts", 1);
      }
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (text.length > limits.storedText) damaged(part);
    },
  });
  return texts;
}
