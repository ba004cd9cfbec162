import { captionOf } from "../tables/line-words";
import { lineText, type TextLine } from "./text-lines";

/** Heads and feet of pages: page numbers at an edge, and lines that are at one height of several pages. */
export function pageFurniture(
  pages: readonly (readonly TextLine[])[],
): (line: TextLine) => boolean {
  const last = pages.flat().reduce((all, { baseline }) => Math.max(all, baseline), 0);
  const keyOf = (line: TextLine) =>
    lineText(line)
      .replace(/^(?:\d+\s+)+|(?:\s+\d+)+$/g, "")
      .replace(/\d+/g, "#");
  const isAtEdge = ({ baseline }: TextLine) => baseline < 0.09 * last || baseline > 0.91 * last;
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(isAtEdge).map(keyOf)))
      times.set(key, (times.get(key) ?? 0) + 1);
  }
  return (line) =>
    isAtEdge(line) &&
    !captionOf(lineText(line)) &&
    (/^\d{1,3}$/.test(lineText(line)) ||
      ((times.get(keyOf(line)) ?? 0) > 1 && /\p{L}{3}/u.test(lineText(line))));
}
