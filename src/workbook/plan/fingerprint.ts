/** A cell's content as `Range.formulas` gives it. */
export type CellContent = string | number | boolean;

/**
 * Short text that changes when a cell of a block is edited. It finds edits; it does not protect against intent.
 *
 * @example fingerprint([["a", 1]]) === fingerprint([["a", "1"]]) // false
 * @source Fowler, Noll, Vo: hash FNV-1a, 32 bits, here run twice from two offsets
 */
export function fingerprint(contents: readonly (readonly CellContent[])[]): string {
  const text = JSON.stringify(contents.map((line) => line.map(comparable)));
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

/** Four characters that change when the content of one cell is edited; finds edits, does not protect against intent. */
export const cellDigest = (content: CellContent): string =>
  hash(JSON.stringify(comparable(content)), 0x811c9dc5).slice(-4);

function hash(text: string, offset: number): string {
  let state = offset;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  return (state >>> 0).toString(36).padStart(7, "0");
}

/** Excel may give a formula back with other blanks and letter case than it was written with. */
const comparable = (content: CellContent): CellContent =>
  typeof content === "string" && content.startsWith("=")
    ? content.replace(/\s+/g, "").toUpperCase()
    : content;
