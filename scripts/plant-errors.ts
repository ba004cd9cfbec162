import { checkPublication, soundIdentities } from "./checking/check-publication";
import {
  plantError,
  wrongDigit,
  type PlantedError,
  type PlantedKind,
  plantedKinds,
} from "./checking/plant-error";
import { randomIntegers } from "./checking/random-integers";
import { publicationsWithRelations, publicationTables } from "./checking/publication-tables";
import {
  type CellId,
  cellId,
  cellsOf,
  IdentitySystem,
  locateFaults,
  type PrintedFigure,
  readFigure,
} from "../src/core/checking";

/**
 * npx tsx scripts/plant-errors.ts [trials]: plants errors at random in the corrected tables, one at a time, and reports how
 * many the identities detect and how many are located at the right cells. The seed is fixed.
 */

const trials = Number(process.argv[2] ?? 5000);
const draw = randomIntegers(20201231);

const books = publicationsWithRelations().map((publication) => {
  const { tables, relations } = publicationTables(publication, "corrected");
  const { figures, findings } = checkPublication(tables, relations);
  const system = new IdentitySystem(soundIdentities(findings, new Set()), figures);
  return { publication, tables, figures, system };
});
type Book = (typeof books)[number];

const aims = [levelsOffBy("0.02"), levelsOffBy("0.03"), tradeCellsOffBy(2n), tradeDigits()];
for (const aim of aims) console.log(aim);

const scores = new Map<string, Score>();
const allTables = books.flatMap((book) => book.tables.map((table) => ({ book, table })));
for (let trial = 0; trial < trials; trial++) {
  const { book, table } = allTables[draw(allTables.length)] as (typeof allTables)[number];
  const kind = plantedKinds[trial % plantedKinds.length] as PlantedKind;
  const planted = plantError(kind, table, book.figures, draw);
  if (planted) tally(`${book.publication.slice(0, 5)} ${kind}`, attempt(book, planted));
}
console.table(
  Object.fromEntries([...scores].sort().map(([name, score]) => [name, percentages(score)])),
);

interface Score {
  planted: number;
  detected: number;
  located: number;
  amongEquals: number;
  restored: number;
}

function attempt(
  { system, tables, figures }: Book,
  { changes }: PlantedError,
): Omit<Score, "planted"> {
  system.apply(changes);
  const detected = system.failing.size > 0;
  let [located, amongEquals, restored] = [false, false, false];
  if (detected) {
    const [repair] = locateFaults(system, tables, 1).repairs;
    const cells = repair?.cells.map(({ cell }) => cell) ?? [];
    located = cells.some((cell) => changes.has(cell));
    amongEquals = located || (repair?.rivals.some((cell) => changes.has(cell)) ?? false);
    restored =
      located &&
      (repair?.cells.every(({ cell, proposed }) => {
        return proposed?.value === figures.get(cell)?.value;
      }) ??
        false);
  }
  system.restore();
  const flag = (yes: boolean) => (yes ? 1 : 0);
  return {
    detected: flag(detected),
    located: flag(located),
    amongEquals: flag(amongEquals),
    restored: flag(restored),
  };
}

function tally(name: string, result: Omit<Score, "planted">): void {
  for (const key of [name, "all"]) {
    const score = scores.get(key) ?? {
      planted: 0,
      detected: 0,
      located: 0,
      amongEquals: 0,
      restored: 0,
    };
    score.planted++;
    score.detected += result.detected;
    score.located += result.located;
    score.amongEquals += result.amongEquals;
    score.restored += result.restored;
    scores.set(key, score);
  }
}

/** Detected as a percentage of the planted, the others of the detected. */
function percentages({ planted, detected, located, amongEquals, restored }: Score) {
  const percent = (part: number, whole: number) =>
    Math.round((1000 * part) / Math.max(whole, 1)) / 10;
  return {
    planted,
    "detected %": percent(detected, planted),
    "located %": percent(located, detected),
    "located or equal %": percent(amongEquals, detected),
    "restored %": percent(restored, detected),
  };
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
function levelsOffBy(offset: string): string {
  const book = books.find(({ publication }) => publication.startsWith("ntp")) as Book;
  const levels = book.tables
    .filter(({ name }) => /^l\d+$/.test(name) && [2, 3].includes(Number(name.slice(1)) % 4))
    .flatMap((table) => cellsOfTable(table.name, book));
  const value = (readFigure(offset) as PrintedFigure).value;
  return `NTP levels off by ${offset}: detected ${shareDetected(book, levels, value)}`;
}

/** Every number of the yearly and detailed trade tables, up and down by so many units of its last digit before the point. */
function tradeCellsOffBy(units: bigint): string {
  const book = books.find(({ publication }) => publication.startsWith("trade")) as Book;
  const cells = book.tables
    .filter(({ name }) => name.startsWith("l"))
    .flatMap((table) => cellsOfTable(table.name, book))
    .filter((cell) => !book.figures.get(cell)?.nil);
  const unit = (readFigure("1") as PrintedFigure).value;
  return `trade cells off by ${units}: detected ${shareDetected(book, cells, units * unit)}`;
}

/** Three random wrong digits in each number of the trade tables that lies in a total, where they change it by more than 1. */
function tradeDigits(): string {
  const book = books.find(({ publication }) => publication.startsWith("trade")) as Book;
  const parts = new Set(
    book.system.identities
      .filter(({ kind }) => kind === "sum")
      .flatMap((identity) => cellsOf(identity)),
  );
  const unit = (readFigure("1") as PrintedFigure).value;
  let detected = 0;
  let planted = 0;
  for (const [cell, figure] of book.figures) {
    if (figure.nil || !parts.has(cell)) continue;
    for (let draws = 0; draws < 3; draws++) {
      const wrong = wrongDigit(figure, draw);
      const difference = wrong.value - figure.value;
      if (difference <= unit && difference >= -unit) continue;
      planted++;
      book.system.apply(new Map([[cell, wrong]]));
      if (book.system.failing.size > 0) detected++;
      book.system.restore();
    }
  }
  return `wrong digits that change a trade cell by more than 1: detected ${part(detected, planted)}`;
}

function cellsOfTable(name: string, book: Book): CellId[] {
  const table = book.tables.find((one) => one.name === name);
  return (table?.rows ?? []).flatMap((row) =>
    (table?.columns ?? [])
      .map((column) => cellId(name, row.key, column))
      .filter((cell) => book.figures.has(cell)),
  );
}
