/** Longest sheet name that Excel takes (Excel specifications and limits). */
const longest = 31;

/**
 * A sheet name like the one wished for that Excel takes and the workbook does not have yet.
 *
 * @example freeSheetName("NTP 1/2", ["NTP 1 2"]) // "NTP 1 2 (2)"
 */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = fitting(wish.replace(/[\\/?*[\]:\p{Cc}]+/gu, " ").replace(/^'+|'+$/g, ""), longest);
  let name = plain || "Timbang";
  for (let n = 2; used.has(name.toLowerCase()) || name.toLowerCase() === "history"; n++) {
    name = `${fitting(plain, longest - 1 - `(${n})`.length)} (${n})`;
  }
  return name;
}

/** Cut to a length in UTF-16 units without splitting a character. */
function fitting(text: string, length: number): string {
  const cut = text.replace(/\s+/g, " ").trim().slice(0, length);
  return cut.replace(/[\ud800-\udbff]$/, "").trim();
}
