import type { TableBlock } from "../table-check";

/**
 * The texts above a table that head none of its columns: its title, its unit.
 *
 * @param after last row of the table before
 */
export function titleAbove(
  values: readonly (readonly unknown[])[],
  { rows }: TableBlock,
  after: number,
): string {
  const body = rows[0]?.index ?? 0;
  const titles: string[] = [];
  for (const row of values.slice(after + 1, body)) {
    const texts = row.filter((value) => typeof value === "string" && value.trim() !== "");
    if (texts.length === 1 && /\p{L}{2}/u.test(String(texts[0])))
      titles.push(String(texts[0]).trim());
  }
  return titles.join(" ");
}
