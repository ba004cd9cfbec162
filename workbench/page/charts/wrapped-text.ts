/** A text in lines of so many letters; a word that is longer is cut into several. */
export function wrappedText(text: string, letters: number): string[] {
  const most = Math.max(4, Math.floor(letters));
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => word.match(new RegExp(`.{1,${most}}`, "gu")) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** A text cut to so many letters. */
export function shortened(text: string, letters: number): string {
  const most = Math.max(2, Math.floor(letters));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
