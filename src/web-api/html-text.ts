import { decodedText } from "../reading";

/** The service escapes its HTML once, some of it twice, and some notes in part. */
const mostEscapes = 3;

function decodedUntil(text: string, isDone: (html: string) => boolean): string {
  let html = text;
  for (let times = 0; times < mostEscapes && !isDone(html); times++) html = decodedText(html);
  return html;
}

/** A document whose HTML was escaped, as HTML again; what its own texts escape stays escaped. */
export const unescapedHtml = (text: string): string =>
  decodedUntil(text, (html) => /<[a-z!/]/i.test(html));

/** The lines of a text in HTML, without tags; none where it says nothing. */
export const htmlLines = (text: string): string[] =>
  decodedUntil(text, (html) => !html.includes("&"))
    .replace(/\\+[rn]/g, "\n")
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, "\n")
    .replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, "")
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .filter((line) => line !== "");

/** The same in one line. */
export const htmlText = (text: string): string => htmlLines(text).join(" ");
