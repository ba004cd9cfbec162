/** A word with the blanks or the hyphen behind it, after which a line may end. */
const word = /[^\s-]+(?:-+|\s+|$)|-+|\s+/g;

/**
 * How many lines a text fills that is broken after blanks and hyphens, and within a word that is wider than a line. As in
 * Univer, the blank behind a word has to fit on its line too, unless the word has a line to itself.
 *
 * @param widthOf width of a part of the text, in the unit of `room`
 */
export function wrappedLines(
  text: string,
  room: number,
  widthOf: (part: string) => number,
): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room, widthOf), 0);
}

function linesOf(line: string, room: number, widthOf: (part: string) => number): number {
  let [lines, filled] = [1, ""];
  for (const part of line.match(word) ?? []) {
    const next = filled + part;
    if (filled === "" || widthOf(next) <= room) filled = next;
    else [lines, filled] = [lines + 1, part];
    const width = widthOf(filled.trimEnd());
    // The rest of a long word stands alone on its last line, as wide as it may be.
    if (width > room) lines += Math.ceil(width / Math.max(1, room)) - 1;
  }
  return lines;
}
