import { hsChapterNames } from "../language";
import type { TableRow } from "./types";

/** Keys of rows of HS chapters end like `hs03` or `timor-leste.hs03`. */
const chapterKey = /(?:^|\.)hs(\d{2})$/;

/**
 * What else a row is called: the English words of its key, or the code and English name of its HS chapter.
 *
 * @example rowNames({ key: "it.large-livestock", ... }) // ["large livestock"]
 */
export function rowNames({ key }: Pick<TableRow, "key">): string[] {
  const chapter = chapterKey.exec(key)?.[1];
  if (chapter) return [`hs${chapter}`, hsChapterNames[chapter]?.en ?? ""];
  const last = key.split(".").at(-1) ?? "";
  return /^\d/.test(last) ? [] : [last.replace(/-/g, " ")];
}
