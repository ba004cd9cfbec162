import fc from "fast-check";
import { randomIntegers } from "../../../scripts/checking/random-integers";
import { tryForeignTable } from "../../../scripts/checking/try-foreign-tables";
import { checkOwnTable } from "../../support/own-table";
import { rightKinds, rightTable } from "../../../scripts/checking/right-tables";
import { waysIn } from "../../../scripts/checking/ways-in";

/** Random tables of each kind; `npm run soak` tries more. */
const runs = Number(process.env.RIGHT_TABLE_RUNS ?? 12);
/** The rules that a kind must show; of the others nothing can be computed from what they print. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  "gross product by industry with shares": ["column-3 share", "column-4 share"],
  "gross product with growth": ["column-4 change", "column-5 change"],
  "inflation by city": ["column-4 change", "column-5 change"],
  "terms of trade by month": ["column-3 ratio", "column-4 change"],
  "exports by port": ["column-3 change", "column-4 share"],
  "human development by regency": ["column-7 change"],
  "labour force by period": ["row-1 sum", "row-2 sum", "row-6 ratio", "row-7 ratio"],
  "harvest, yield and production": ["column-2 ratio"],
  "population density": ["column-3 ratio", "column-4 share"],
  "sex ratio": ["column-3 sum", "column-4 ratio"],
  "trade balance by month": ["column-3 difference", "column-4 sum", "column-5 sum"],
  "hotel occupancy": ["column-3 difference"],
  "passengers by month": ["column-3 change", "column-6 change"],
  "quarterly growth": ["column-2 change", "column-3 change"],
  "inflation with contributions": ["column-3 change"],
  "schools by level and owner": ["column-3 sum", "column-6 sum", "column-9 sum"],
  "budget and outturn": ["column-3 ratio"],
};

/**
 * Of so many tables one may leave a rule to the reader: where no result of it agrees to its last digit, or two of three are
 * equal, its numbers are too weak a sign.
 */
const tablesPerUnseenRule = 200;

test.each(rightKinds)("%s: no right table is accused, and its rules are believed", (kind) => {
  const unseen: string[] = [];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
      const values = rightTable(kind, randomIntegers(seed));
      const checked = checkOwnTable(values);
      const accused = checked?.findings.filter((finding) => !finding.startsWith("unlikely"));
      expect(accused).toEqual([]);
      const rules = checked?.rules.map((rule) => rule.replace(/ \d+\/\d+$/, "")) ?? [];
      const missed = rulesOf[kind]?.filter((rule) => !rules.includes(rule)) ?? [];
      if (missed.length > 0) unseen.push(`${seed}: ${missed.join()}`);
    }),
    { seed: 20201231, numRuns: runs },
  );
  if (unseen.length * tablesPerUnseenRule > runs) expect(unseen).toEqual([]);
});

test.each(Object.entries(waysIn))(
  "read as a %s: of slips that a rule of these tables can see, nine of ten at least are found",
  (_, findingsOf) => {
    let [visible, detected] = [0, 0];
    for (const [index, kind] of Object.keys(rulesOf).entries()) {
      const table = { name: kind, source: "", values: rightTable(kind, randomIntegers(index + 1)) };
      const score = tryForeignTable(table, findingsOf, 12, randomIntegers(index));
      visible += score.visible;
      detected += score.detected;
    }
    expect(visible).toBeGreaterThan(100);
    expect(detected / visible).toBeGreaterThanOrEqual(0.9);
  },
);
