import { bytesOfCards, type CellCard, cardJson } from "../plan";
import { Refusal } from "./failure-code";
import { isSupported } from "./features";
import { inParts } from "./in-parts";
import { partOf } from "./passing-ranges";
import { cellsOf, readBlock } from "./read-block";

/** A request may have 5 MB; what it says besides the cards has room above this. */
const mostBytes = 3_500_000;

/**
 * Gives numbers of a block cards with their sources. Cells stay numbers: what is computed from them does not change. One that
 * holds something else than was inserted is left alone. After a failure the numbers stand without cards again.
 *
 * @returns how many cells got a card
 * @throws Refusal `not-supported` where Excel has no cards on numbers, `block-gone`, or as readBlock does
 */
export async function writeCards(
  context: Excel.RequestContext,
  blockId: string,
  cards: readonly CellCard[],
): Promise<number> {
  if (!isSupported("cards")) throw new Refusal("not-supported");
  const { place, range } = await readBlock(context, blockId);
  const block = () => cellsOf(context.workbook, place);
  const current = cards.filter(({ row, column, value }) => range.formulas[row]?.[column] === value);
  const written: CardRun[] = [];
  try {
    for (const runs of inParts(runsOf(current), bytesOfRun, mostBytes)) {
      const cells = block();
      for (const run of runs) rangeOf(cells, run).valuesAsJson = valuesOf(run);
      written.push(...runs);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be too large for Excel
      await context.sync();
    }
  } catch (error) {
    const cells = block();
    for (const run of written) rangeOf(cells, run).values = run.cards.map(({ value }) => [value]);
    await context.sync().catch(() => undefined);
    throw error;
  }
  return current.length;
}

/** Cards of cells below one another, written in one piece. */
interface CardRun {
  row: number;
  column: number;
  cards: CellCard[];
}

const valuesOf = ({ cards }: CardRun): Excel.CellValue[][] =>
  cards.map((card) => [cardJson(card) as Excel.CellValue]);

const rangeOf = (block: Excel.Range, run: CardRun): Excel.Range =>
  partOf(block, run, { rows: run.cards.length, columns: 1 });

const bytesOfRun = ({ cards }: CardRun): number => bytesOfCards(cards);

function runsOf(cards: readonly CellCard[]): CardRun[] {
  const runs: CardRun[] = [];
  let bytes = 0;
  for (const card of [...cards].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    bytes += bytesOfCards([card]);
    const follows = last?.column === card.column && last.row + last.cards.length === card.row;
    if (last && follows && bytes <= mostBytes) last.cards.push(card);
    else {
      bytes = bytesOfCards([card]);
      runs.push({ row: card.row, column: card.column, cards: [card] });
    }
  }
  return runs;
}
