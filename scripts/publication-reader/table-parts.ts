import { isPageFurniture, plainText, splitCells, type TextCell } from "./lines";

/** The lines of one table, its parts on later pages included. */
export interface TableParts {
  /** As printed: `6.2`. */
  number: string;
  appendix: boolean;
  title: string;
  /** What stands in brackets above the header, e.g. `US $`; empty when nothing does. */
  unit: string;
  /** One list of lines for each page that repeats the header. */
  parts: TextCell[][][];
}

const TITLE = /^(lanjutan\s+)?tabel\s+(\d+(?:\.\d+)*)\s*\.?(?:\s+(.*))?$/i;
const APPENDIX = /^(tabel(-tabel)?\s+)?lampiran$/i;
const NOTE = /^(sumber|catatan|keterangan)\b/i;
const UNIT = /^\(([^()\d][^()]*)\)$/;

/**
 * Finds the tables in the text of a publication: titles (`Tabel 6.2 ...`), their continuations (`Lanjutan Tabel 6.2`),
 * the unit above the header and the lines of cells. Lists of tables (with leaders or page numbers) are no titles.
 */
export function findTableParts(text: string): TableParts[] {
  const tables: TableParts[] = [];
  let appendix = false;
  let open: TableParts | undefined;
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i] as string;
    const line = plainText(raw);
    if (line === "" && !raw.includes("\t")) continue;
    if (isPageFurniture(raw)) continue;
    if (APPENDIX.test(line)) {
      appendix = true;
      open = undefined;
      continue;
    }
    const title = isContentsEntry(raw) ? null : TITLE.exec(line);
    if (title) {
      const [, continued, number = "", rest = ""] = title;
      const known = tables.find((table) => table.number === number && table.appendix === appendix);
      if (continued !== undefined && known) {
        known.parts.push([]);
        open = known;
        continue;
      }
      const wrapped = titleLines(lines, i + 1);
      if (!startsGrid(lines, i + 1 + wrapped.length)) continue;
      i += wrapped.length;
      open = {
        number,
        appendix,
        title: [rest, ...wrapped].join(" ").trim(),
        unit: "",
        parts: [[]],
      };
      tables.push(open);
      continue;
    }
    if (!open) continue;
    const cells = splitCells(raw);
    const filled = cells.filter((cell) => cell.text !== "");
    const unit = filled.length === 1 ? UNIT.exec(filled[0]?.text ?? "") : null;
    if (unit) open.unit ||= unit[1] as string;
    else if (cells.length > 1) open.parts.at(-1)?.push(cells);
    else if (isFragment(lines, i)) open.parts.at(-1)?.push(cells);
    else open = undefined;
  }
  return tables.filter((table) => table.parts.some((part) => part.length > 0));
}

const isContentsEntry = (raw: string): boolean =>
  !/^\s*tabel\s+[\d.]+\s*$/i.test(raw) &&
  (raw.includes("\t") || /\.{4,}/.test(raw) || /\s\d+\s*$/.test(raw.replace(/\d{4}\s*$/, "")));

/** The lines up to the next blank one that go on with a title. */
function titleLines(lines: readonly string[], from: number): string[] {
  const found: string[] = [];
  for (let i = from; i < lines.length; i++) {
    const raw = lines[i] as string;
    const line = plainText(raw);
    if (line === "" || splitCells(raw).length > 1 || UNIT.test(line)) break;
    found.push(line);
  }
  return found;
}

/** Whether the next lines are cells, after at most a unit. */
function startsGrid(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).filter((line) => line.trim() !== "" && !isPageFurniture(line));
  const first = UNIT.test(plainText(next[0] ?? "")) ? next[1] : next[0];
  return splitCells(first ?? "").length > 1;
}

/** A line without cells inside a table is the beginning of a wrapped label when cells follow at once. */
const isFragment = (lines: readonly string[], index: number): boolean =>
  !NOTE.test(plainText(lines[index] as string)) && splitCells(lines[index + 1] ?? "").length > 1;
