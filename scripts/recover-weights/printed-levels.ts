import { findSeries, referenceTable, type ReferenceTable } from "../../src/library";
import { levelBefore, observed, type Observation } from "./observation";

/** Observations of one row of one group by period: `2019-12` to `2020-12` and the annual means `2019` and `2020`. */
export type Levels = ReadonlyMap<string, Observation>;

const book = "ntp-kaltim-2020";
const months = Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, "0")}`);
const december = "2019-12";

/** Tables of annual means, rows by item; Gabungan's stand in tables of subsectors. */
const annualTables: Readonly<Record<string, string>> = {
  "food-crops": "t6.5",
  horticulture: "t6.6",
  "estate-crops": "t6.7",
  livestock: "t6.8",
  fisheries: "t6.9",
  "capture-fisheries": "t6.10",
  aquaculture: "t6.11",
};

/** Everything that the book says of the level of a row: printed months, annual means, and what changes imply. */
export function printedLevels(group: string, row: string): Levels {
  const levels = new Map<string, Observation>();
  const level = byPeriod(findSeries(row, group, book));
  const change = byPeriod(findSeries(`perubahan ${row}`, group, book));
  const decemberPrint = group === "combined" ? cell("t6.12", row, december) : undefined;
  let next: Observation | undefined;
  for (const month of [december, ...months].reverse()) {
    const printed = month === december ? decemberPrint : level(month);
    const implied = next && implication(next, change(following(month)));
    next = printed ?? implied;
    if (next) levels.set(month, next);
  }
  for (const year of ["2019", "2020"]) {
    const mean = annualMean(group, row, year);
    if (mean) levels.set(year, mean);
  }
  return levels;
}

/** The annual mean that the book prints, undefined where it prints none. */
function annualMean(group: string, row: string, year: string): Observation | undefined {
  if (group !== "combined") return cell(annualTables[group] ?? "", row, year);
  const table = { it: "t6.3", ib: "t6.4" }[row];
  return table === undefined ? undefined : cell(table, "combined", year);
}

function cell(table: string, key: string, column: string): Observation | undefined {
  const found: ReferenceTable = referenceTable(`${book}.${table}`);
  const at = found.fields.findIndex(({ name }) => name === column);
  return observed(found.rows.find((row) => row.key === key)?.values[at] ?? "");
}

const byPeriod =
  ({ periods, values }: { periods: string[]; values: string[] }) =>
  (period: string) =>
    observed(values[periods.indexOf(period)] ?? "");

const implication = (level: Observation, change: Observation | undefined) =>
  change && levelBefore(level, change);

const following = (month: string) =>
  month === december ? "2020-01" : `2020-${String(Number(month.slice(5)) + 1).padStart(2, "0")}`;
