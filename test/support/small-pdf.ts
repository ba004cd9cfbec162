import { drawnText, pdfFile } from "./pdf-file";

/** A PDF of one page with texts at places; points from the lower left corner. */
export const smallPdf = (
  texts: readonly [text: string, left: number, bottom: number][],
  trailer = "",
): Uint8Array =>
  pdfFile(
    [{ content: texts.map(([text, left, bottom]) => drawnText(text, left, bottom)).join("\n") }],
    { trailer },
  );
