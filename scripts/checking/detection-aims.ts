import {
  type CellId,
  cellId,
  type CheckedTable,
  cellsOf,
  type IdentitySystem,
  type PrintedFigure,
  readFigure,
} from "../../src/core/checking";
import { wrongDigit } from "./plant-error";

/** A publication without faults, in which errors are planted. */
export interface Book {
  publication: string;
  tables: readonly CheckedTable[];
  figures: ReadonlyMap<CellId, PrintedFigure>;
  system: IdentitySystem;
}

type Draw = (limit: number) => number;

/** Whole numbers that only a sum of more parts than this binds drown in its rounding. */
const manyParts = 60;

/** How many of the wrong numbers that the project aims at are detected: a line of text each. */
export function detectionAims(books: readonly Book[], draw: Draw): string[] {
  const find = (name: string) =>
    books.find(({ publication }) => publication.startsWith(name)) as Book;
  const [ntp, trade] = [find("ntp"), find("trade")];
  return [
    levelsOffBy(ntp, "0.02"),
    levelsOffBy(ntp, "0.03"),
    tradeCellsOffBy(trade, 2n),
    ...tradeDigits(trade, draw),
  ];
}

function shareDetected(book: Book, cells: readonly CellId[], offset: bigint): string {
  let detected = 0;
  let planted = 0;
  for (const cell of cells) {
    for (const sign of [1n, -1n]) {
      const figure = book.figures.get(cell) as PrintedFigure;
      planted++;
      book.system.apply(
        new Map([[cell, { ...figure, nil: false, value: figure.value + sign * offset }]]),
      );
      if (book.system.failing.size > 0) detected++;
      book.system.restore();
    }
  }
  return part(detected, planted);
}

function part(detected: number, planted: number): string {
  return `${detected} of ${planted} (${((100 * detected) / planted).toFixed(2)} %)`;
}

/** Every level of the monthly tables, up and down. */
function levelsOffBy(book: Book, offset: string): string {
  const levels = book.tables
    .filter(({ name }) => /^l\d+$/.test(name) && [2, 3].includes(Number(name.slice(1)) % 4))
    .flatMap((table) => cellsOfTable(table.name, book));
  const value = (readFigure(offset) as PrintedFigure).value;
  return `NTP levels off by ${offset}: detected ${shareDetected(book, levels, value)}`;
}

/** Every number of the yearly and detailed trade tables, up and down by so many units of its last digit before the point. */
function tradeCellsOffBy(book: Book, units: bigint): string {
  const cells = book.tables
    .filter(({ name }) => name.startsWith("l"))
    .flatMap((table) => cellsOfTable(table.name, book))
    .filter((cell) => !book.figures.get(cell)?.nil);
  const unit = (readFigure("1") as PrintedFigure).value;
  return `trade cells off by ${units}: detected ${shareDetected(book, cells, units * unit)}`;
}

/**
 * Three random wrong digits in each number of the trade tables that lies in a total, where they change it by more than 1; and
 * of these the numbers that something closer binds than one long sum of whole numbers.
 */
function tradeDigits(book: Book, draw: Draw): string[] {
  const parts = new Set(
    book.system.identities
      .filter(({ kind }) => kind === "sum")
      .flatMap((identity) => cellsOf(identity)),
  );
  const unit = (readFigure("1") as PrintedFigure).value;
  const all = { detected: 0, planted: 0 };
  const close = { detected: 0, planted: 0 };
  for (const [cell, figure] of book.figures) {
    if (figure.nil || !parts.has(cell)) continue;
    for (let draws = 0; draws < 3; draws++) {
      const wrong = wrongDigit(figure, draw);
      const difference = wrong.value - figure.value;
      if (difference <= unit && difference >= -unit) continue;
      book.system.apply(new Map([[cell, wrong]]));
      for (const score of isLoose(book, cell) ? [all] : [all, close]) {
        score.planted++;
        if (book.system.failing.size > 0) score.detected++;
      }
      book.system.restore();
    }
  }
  const loose = `in sums of up to ${manyParts} parts, or otherwise bound`;
  return [
    `wrong digits that change a trade cell by more than 1: detected ${part(all.detected, all.planted)}`,
    `  of these ${loose}: detected ${part(close.detected, close.planted)}`,
  ];
}

function isLoose({ system, figures }: Book, cell: CellId): boolean {
  const isWhole = (id: CellId) => {
    const figure = figures.get(id);
    return figure && !figure.nil && (figure.knownDecimals ?? figure.decimals) === 0;
  };
  return system
    .identitiesOf(cell)
    .filter(({ kind }) => kind !== "presence" && kind !== "alike")
    .every((identity) => cellsOf(identity).filter(isWhole).length > manyParts);
}

function cellsOfTable(name: string, book: Book): CellId[] {
  const table = book.tables.find((one) => one.name === name);
  return (table?.rows ?? []).flatMap((row) =>
    (table?.columns ?? [])
      .map((column) => cellId(name, row.key, column))
      .filter((cell) => book.figures.has(cell)),
  );
}
