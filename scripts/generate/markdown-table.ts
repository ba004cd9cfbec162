/** A table in Markdown; bars and line breaks inside a cell are made harmless. */
export function markdownTable(header: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line), ""].join("\n");
}

const escaped = (text: string) => text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
