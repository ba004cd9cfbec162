import { checkPublication, soundIdentities } from "./checking/check-publication";
import { type Book, detectionAims } from "./checking/detection-aims";
import {
  plantError,
  type PlantedError,
  type PlantedKind,
  plantedKinds,
} from "./checking/plant-error";
import { foreignTables } from "./checking/foreign-tables";
import { type ForeignScore, tryForeignTable } from "./checking/try-foreign-tables";
import { waysIn } from "./checking/ways-in";
import { randomIntegers } from "./checking/random-integers";
import { rightKinds, rightTable } from "./checking/right-tables";
import { publicationsWithRelations, publicationTables } from "./checking/publication-tables";
import { IdentitySystem, locateFaults } from "../src/core/checking";

/**
 * npx tsx scripts/plant-errors.ts [trials]: plants errors at random in the corrected tables of the books and in tables of
 * other offices and right ones of our own, one at a time, and reports how many are detected and how many are located at the right cells. The seed is fixed.
 */

const trials = Number(process.argv[2] ?? 5000);
const foreignTrials = trials / 25;
const draw = randomIntegers(20201231);

const books = publicationsWithRelations().map((publication): Book => {
  const { tables, relations } = publicationTables(publication, "corrected");
  const { figures, findings } = checkPublication(tables, relations);
  const system = new IdentitySystem(soundIdentities(findings, new Set()), figures);
  return { publication, tables, figures, system };
});

for (const aim of detectionAims(books, draw)) console.log(aim);

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

const ownTables = rightKinds.map((kind) => ({
  name: kind,
  source: "own figures",
  values: rightTable(kind, randomIntegers(20201231)),
}));
const foreign = [...foreignTables(), ...ownTables];
for (const [way, findingsOf] of Object.entries(waysIn)) {
  const found = foreign.map((table) => ({
    name: table.name,
    score: tryForeignTable(table, findingsOf, foreignTrials, randomIntegers(20201231)),
  }));
  console.log(`tables of other offices, read as a ${way}`);
  console.table(
    Object.fromEntries([
      ...found.map(({ name, score }) => [name, foreignPercentages(score)] as const),
      ["all", foreignPercentages(totalOf(found.map(({ score }) => score)))],
    ]),
  );
}

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

/** Visible as a percentage of the planted, detected of the visible, located of the detected. */
function foreignPercentages(score: ForeignScore) {
  const { falseAlarms, planted, visible, detected, located } = score;
  const percent = (part: number, whole: number) =>
    Math.round((1000 * part) / Math.max(whole, 1)) / 10;
  return {
    "false alarms": falseAlarms,
    planted,
    "visible %": percent(visible, planted),
    "detected %": percent(detected, visible),
    "located or equal %": percent(located, detected),
  };
}

function totalOf(scores: readonly ForeignScore[]): ForeignScore {
  const total = { falseAlarms: 0, planted: 0, visible: 0, detected: 0, located: 0 };
  for (const score of scores) {
    for (const key of Object.keys(total) as (keyof ForeignScore)[]) total[key] += score[key];
  }
  return total;
}
