/**
 * Longest text between quotes in a formula, in UTF-16 units.
 *
 * @source Microsoft, Excel specifications and limits: text values in formulas hold up to 255 characters
 */
const longest = 255;

/**
 * A text as an expression of a formula, in pieces where it is longer than Excel takes at once.
 *
 * @example textFormula('He said "yes"') // '"He said ""yes"""'
 */
export function textFormula(text: string): string {
  const pieces: string[] = [""];
  // By code points: a piece must not end within a surrogate pair.
  for (const character of text) {
    const last = pieces.length - 1;
    const piece = (pieces[last] ?? "") + (character === '"' ? '""' : character);
    if (piece.length <= longest) pieces[last] = piece;
    else pieces.push(character === '"' ? '""' : character);
  }
  return pieces.map((piece) => `"${piece}"`).join("&");
}
