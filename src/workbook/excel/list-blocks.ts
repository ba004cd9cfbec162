import type { BlockSummary, PlacedBlock } from "../contract";
import type { CellContent } from "../plan";
import { isRecordKey, readRecord, type BlockRecord } from "./block-record";
import { isOutwardFormula } from "./inward-formula";
import { type FoundPlace, loadPlace, placeOf } from "./find-place";
import { inParts, syncInParts } from "./in-parts";
import { cellsOf, standsAsInserted } from "./read-block";
import { mostReadCells } from "./requests";
import { isAsWritten } from "./block-contents";

/**
 * The blocks of the workbook, oldest first: one request for the records, one for the places, and one, or as many as answers
 * have room for, for the cells.
 */
export async function listBlocks(context: Excel.RequestContext): Promise<BlockSummary[]> {
  const places = await readPlaces(context);
  const blocks = await syncInParts(
    context,
    inParts(places, ({ record }) => record.rows * record.columns, mostReadCells),
    ({ record, place }) => {
      if (!place || !standsAsInserted(record, place)) return { record, place };
      return { record, place, cells: cellsOf(context.workbook, place).load("formulas") };
    },
  );
  return blocks.map(({ record, place, cells }) => {
    if (!place) return summaryOf(record, "gone", []);
    const formulas = (cells?.formulas ?? []) as CellContent[][];
    const state = cells && isAsWritten(record, formulas) ? "current" : "edited";
    const { sheet, address } = place;
    return { ...summaryOf(record, state, formulas), sheet, address };
  });
}

/** Where the blocks of the workbook stand. */
export const placesOfBlocks = async (context: Excel.RequestContext): Promise<FoundPlace[]> =>
  (await readPlaces(context)).flatMap(({ place }) => (place ? [place] : []));

/** The blocks that still have cells, with where these are: two requests. */
export async function placedBlocks(context: Excel.RequestContext): Promise<PlacedBlock[]> {
  return (await readPlaces(context)).flatMap(({ record, place }) => {
    if (!place) return [];
    const { sheet, address, rows, columns } = place;
    const { state: _, hasFormulas: __, ...block } = summaryOf(record, "current", []);
    const isWhole = standsAsInserted(record, place);
    return [{ block: { ...block, sheet, address }, rows, columns, isWhole }];
  });
}

async function readPlaces(context: Excel.RequestContext) {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const inReading = settings.items
    .flatMap(({ key, value }) => {
      const record = isRecordKey(key) ? readRecord(value) : undefined;
      return record ? [record] : [];
    })
    .sort((a, b) => (a.inserted < b.inserted ? -1 : 1))
    .map((record) => ({ record, range: loadPlace(context, record.id) }));
  await context.sync();
  return inReading.map(({ record, range }) => ({ record, place: placeOf(range) }));
}

export function summaryOf(
  record: BlockRecord,
  state: BlockSummary["state"],
  contents: CellContent[][],
): BlockSummary {
  const { id, title, language, source, sheet, address, kept } = record;
  return {
    id,
    title,
    language,
    source,
    sheet,
    address,
    state,
    keepsOldCells: (kept?.contents ?? null) !== null,
    oldFormulasAsText: kept?.contents?.flat().filter(isOutwardFormula).length ?? 0,
    hasFormulas: contents.some((line) => line.some(isFormula)),
  };
}

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
