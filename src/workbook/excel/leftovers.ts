import { cellAddress, parseCellAddress } from "../plan";
import type { CellToWrite, ClearedLeftover, FoundLeftover } from "../contract";
import { readRecord, recordKey, type BlockRecord } from "./block-record";
import { loadPlace, placeOf, type FoundPlace } from "./find-place";
import { inwardContent } from "./inward-formula";
import { entryOf, readEntry, replacedIn, type JournalEntry } from "./journal";
import { inwardCells } from "./kept-cells";
import { summaryOf } from "./list-blocks";
import { giveBack, type GiveBack } from "./rewrite-cells";
import { takeOut } from "./take-out";

/** What a request that was cut off left in the workbook. Formulas that reach outside are texts in it. */
export interface Leftover {
  entry: JournalEntry;
  /** Of the block that is there in part, or that is to come back. */
  record: BlockRecord;
  found: FoundLeftover;
}

/** The leftovers of the workbook, as its settings say. Two requests, and only one where there are none; changes nothing. */
export async function readLeftovers(context: Excel.RequestContext): Promise<Leftover[]> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const values = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
  const leftovers = [...values].flatMap(([key, value]) => {
    const id = entryOf(key);
    const entry = id === undefined ? undefined : readEntry(value);
    if (id === undefined || !entry) return [];
    const record =
      entry.kind === "give-back"
        ? entry.record
        : (entry.replaced ?? readRecord(values.get(recordKey(id))));
    // The record is written before any cell and goes after all: without one nothing is left but the entry, which the next
    // insertion takes away.
    return record?.id === id
      ? [{ ...inwardLeftover(entry, record), range: loadPlace(context, id) }]
      : [];
  });
  if (leftovers.length > 0) await context.sync();
  return leftovers.map(({ entry, record, range }) => ({
    entry,
    record,
    found: foundLeftover(entry, record, placeOf(range)),
  }));
}

/** Clears one leftover away that brings no block back; what the reader has edited since stays as it is. May be repeated. */
export async function clearLeftover(
  context: Excel.RequestContext,
  { entry, record }: Leftover,
): Promise<ClearedLeftover["outcome"]> {
  if (entry.kind === "give-back") {
    await giveBack(context, entry);
    return "cleared";
  }
  const { chartsBefore, seen } = entry;
  const block = { record, kept: record.kept, chartsBefore, seen };
  return (await takeOut(context, block, "later")) ? "cleared" : "edited";
}

function inwardLeftover(entry: JournalEntry, record: BlockRecord) {
  if (entry.kind === "give-back") return { entry: inwardGiveBack(entry), record };
  return { entry, record: { ...record, kept: record.kept && inwardCells(record.kept) } };
}

const inwardGiveBack = (entry: GiveBack): GiveBack => ({
  ...entry,
  cells: entry.cells.map((cell) => ({
    ...cell,
    before: { ...cell.before, content: inwardContent(cell.before.content) },
  })),
});

function foundLeftover(
  entry: JournalEntry,
  record: BlockRecord,
  place: FoundPlace | undefined,
): FoundLeftover {
  const replaced = replacedIn(entry);
  if (replaced) return putBackOf(replaced);
  const writes = place ? cellsToWrite(entry, record, place) : [];
  const isFormula = ({ text }: CellToWrite) => text.startsWith("=");
  return {
    id: record.id,
    title: record.title,
    kind: entry.kind,
    place: place && `${place.sheet}!${place.address}`,
    takesSheet: entry.kind === "take-out" && record.ownSheet,
    writes: [...writes.filter(isFormula), ...writes.filter((one) => !isFormula(one))],
  };
}

/** Its cells are planned again, from what its record says of its table. */
const putBackOf = (replaced: BlockRecord): FoundLeftover => ({
  id: replaced.id,
  title: replaced.title,
  kind: "put-back",
  place: `${replaced.sheet}!${replaced.address}`,
  takesSheet: false,
  writes: [],
  block: summaryOf(replaced, "current", []),
});

function cellsToWrite(entry: JournalEntry, { kept }: BlockRecord, place: FoundPlace) {
  const first = parseCellAddress(place.address);
  const write = (row: number, column: number, content: unknown): CellToWrite => ({
    address: cellAddress({ row: first.row + row, column: first.column + column }),
    text: String(content),
  });
  if (entry.kind === "give-back") {
    return entry.cells.map(({ row, column, before }) => write(row, column, before.content));
  }
  return (kept?.contents ?? []).flatMap((line, row) =>
    line.flatMap((content, column) => (content === "" ? [] : [write(row, column, content)])),
  );
}
