import { hsChapterNames } from "../language";
import { hsChapterOfKey } from "./hs-chapter-of-key";
import type { Row } from "../table";

/**
 * What else a row is called: the English words of its key, or the code and English name of its HS chapter.
 *
 * @example rowNames({ key: "it.large-livestock", ... }) // ["large livestock"]
 */
export function rowNames({ key }: Pick<Row, "key">): string[] {
  const chapter = hsChapterOfKey(key);
  if (chapter) return [`hs${chapter}`, hsChapterNames[chapter]?.en ?? ""];
  const last = key.split(".").at(-1) ?? "";
  return /^\d/.test(last) ? [] : [last.replace(/-/g, " ")];
}
