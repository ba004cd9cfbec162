import type { XmlElement } from "./xml-tree";

/** A text as it is stored: characters that XML does not allow, and carriage returns, as `_x000D_`. */
export const readStoredText = (stored: string): string =>
  stored.includes("_x")
    ? stored.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : stored;

/** The text of an element with `t` and runs `r`, without readings of Japanese characters. */
export function readRichText(element: XmlElement): string {
  const runs = element.all("r").map((run) => run.child("t")?.text ?? "");
  return readStoredText((element.child("t")?.text ?? "") + runs.join(""));
}
