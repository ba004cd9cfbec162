/** The known name that takes the fewest single-letter edits to reach, ignoring letter case; the first of equals. */
export function nearest(name: string, known: readonly string[]): string {
  const wanted = name.slice(0, 80).toLowerCase();
  let best = "";
  let fewest = Infinity;
  for (const candidate of known) {
    const edits = editDistance(wanted, candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Edits of one letter from one word to the other; two neighbours that change places count as one. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const gap = Math.min(previous[j] as number, current[j - 1] as number) + 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] as number) + 1 : Infinity;
      current.push(Math.min(substitution, gap, swap));
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] as number;
}
