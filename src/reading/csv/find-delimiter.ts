const candidates = [";", "\t", ",", "|"] as const;

export type Delimiter = (typeof candidates)[number];

const decimal = /^"?-?[\d.]*\d,\d+"?$/;

/** Lines that are looked at, and characters. */
const sampled = 200;
const sampledCharacters = 1_000_000;

/** What a delimiter makes of the lines: how many columns most of them have, and how many lines have just these. */
function fit(lines: readonly string[], delimiter: Delimiter): { columns: number; share: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const columns = columnsOf(line, delimiter);
    counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  const [columns = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { columns, share: count / Math.max(1, lines.length) };
}

function columnsOf(line: string, delimiter: Delimiter): number {
  let columns = 1;
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) columns++;
  }
  return columns;
}

/**
 * What separates the columns of a table in text form. A delimiter that gives nearly all lines the same number of columns
 * wins; a comma has to share a line with another one only as a decimal comma, so it comes after the semicolon and the tab.
 *
 * @example findDelimiter("bulan;ntp\nJan;104,5\n") // ";"
 */
export function findDelimiter(text: string): Delimiter {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const known = candidates.find((candidate) => candidate === named);
  if (known) return known;
  const lines = text
    .slice(0, sampledCharacters)
    .split(/\r\n|\n|\r/, sampled)
    .filter((line) => line.trim() !== "");
  const fits = candidates.map((delimiter) => ({ delimiter, ...fit(lines, delimiter) }));
  // A single column of numbers with decimal comma has no delimiter.
  const isList = lines.every((line) => !line.includes(",") || decimal.test(line.trim()));
  const able = fits.filter(
    ({ delimiter, columns }) => columns > 1 && !(delimiter === "," && isList),
  );
  const steady = able.find(({ share }) => share >= 0.8);
  const best = steady ?? able.sort((a, b) => b.share - a.share)[0];
  return best?.delimiter ?? (isList ? ";" : ",");
}
