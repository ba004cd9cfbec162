/**
 * A text in lines of so many characters, broken between words; a longer word has a line of its own.
 *
 * @example wrappedText("Nilai tukar petani", 12) // ["Nilai tukar", "petani"]
 */
export const wrappedText = (text: string, characters: number): string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const joined = last === undefined ? word : `${last} ${word}`;
      return last !== undefined && joined.length <= characters
        ? [...lines.slice(0, -1), joined]
        : [...lines, word];
    }, []);
