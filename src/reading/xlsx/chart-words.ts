import { readStoredText } from "./text";
import type { XmlElement } from "./xml-tree";

/** A value that is in an attribute `val` of a child. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.child(name)?.attribute("val");

/** The text of a title, a line a paragraph. */
export function titleText(title: XmlElement | undefined): string {
  const rich = title?.at("tx", "rich");
  if (rich) {
    return rich
      .all("p")
      .map((line) =>
        line
          .descendants("t")
          .map(({ text }) => readStoredText(text))
          .join(""),
      )
      .join("\n");
  }
  return title?.at("tx", "strRef", "strCache")?.all("pt").map(pointText).join(" ") ?? "";
}

export const pointText = (point: XmlElement): string =>
  readStoredText(point.child("v")?.text ?? "");
