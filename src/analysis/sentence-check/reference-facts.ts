import { type Book, numberOf, type ReferenceTable, rowNames, tableReference } from "../../library";
import { type Column, printedDecimals } from "../../table";
import { datedLabel, type Period } from "../../core";
import { type Fact, factName, type FactSource } from "./fact";
import { partsOfTotal } from "./parts-of-total";
import { placeOf } from "./places";
import { halfUnit, type SentenceUnit, unitOfLabel } from "./units";

const units: Readonly<Record<string, SentenceUnit>> = {
  percent: "percent",
  usd: "usd",
  million_usd: "usd",
  kg: "kg",
  household: "household",
  point: "none",
  none: "none",
};

/** Every printed figure of a reference table, and what is said of its totals. */
export function referenceFacts(
  { publisher }: Book,
  table: ReferenceTable,
  origin: FactSource["origin"] = "book",
): Fact[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const labels = table.rows.map(({ label }) => label);
  const hasDoubles = new Set(labels).size < labels.length;
  const facts: Fact[] = [];
  const home = placeOf(table.source.publisher ?? publisher);
  const usual = onlyPeriod(table.period);
  for (const row of table.rows) {
    const ofRow = periodOfKey(row.key);
    const group = table.groups?.find((one) => one.rows.includes(row.key))?.label;
    const above = [...ancestorsOf(row.parent, rows), ...(group === undefined ? [] : [group])];
    const label = ofRow ? "" : row.label;
    const byColumn = new Map<string, ReturnType<typeof factName>>();
    for (const [index, column] of table.columns.entries()) {
      const figure = figureOf(row.values[index] ?? "", column);
      if (!figure) continue;
      const measure = measureOf(column);
      let name = byColumn.get(measure);
      if (!name) {
        name = factName({
          row: label,
          rowNames: ofRow ? [] : rowNames(row),
          above,
          needsAbove: group !== undefined || (hasDoubles && row.key.startsWith(`${row.parent}.`)),
          column: measure,
          title: `${table.title.id} ${isByOrigin(table) ? "provinsi asal" : ""}`,
        });
        byColumn.set(measure, name);
      }
      const ofColumn = periodOf(column.period ?? column.key);
      facts.push({
        table: table.id,
        row: row.key,
        column: column.key,
        kind: kindOf(table, column),
        isComputed: false,
        name,
        place: placeOf(row.label) ?? home,
        period:
          monthOfYear(ofRow, ofColumn) ?? ofColumn ?? (ofRow && "every" in ofRow ? ofRow : usual),
        ...againstOf(table, column.key),
        unit: unitOf(column).unit,
        ...figure,
        source: {
          origin,
          table: tableReference(table),
          row: row.label,
          column: column.title,
        },
      });
    }
  }
  return [...facts, ...partsOfTotal(table, facts)];
}

const isByOrigin = ({ subject }: ReferenceTable): boolean => subject === "exports-by-origin";

function ancestorsOf(
  parent: string,
  rows: ReadonlyMap<string, { parent: string; label: string }>,
): string[] {
  const row = rows.get(parent);
  return row ? [row.label, ...ancestorsOf(row.parent, rows)] : [];
}

/** A header without its period; nothing where it is one. */
const measureOf = ({ key, title }: Column): string =>
  /^20\d\d(-\d\d)?$/.test(key) ? "" : datedLabel(title.id).measure;

function figureOf(printed: string, column: Column) {
  const value = printed === "-" ? undefined : numberOf(printed);
  if (value === undefined) return undefined;
  const { scale } = unitOf(column);
  return { value: value * scale, tolerance: halfUnit(printedDecimals(printed), scale) };
}

/** What a column counts: by the code of its unit, or by the words that an own table has for it. */
function unitOf({ unit }: Column): { unit: SentenceUnit; scale: number } {
  const known = units[unit];
  if (known) return { unit: known, scale: unit === "million_usd" ? 1e6 : 1 };
  return unitOfLabel(unit) ?? { unit: "none", scale: 1 };
}

type RowPeriod = Period | { month: number };

function periodOfKey(key: string): RowPeriod | undefined {
  if (/^20\d\d$/.test(key)) return { every: "year", at: Number(key) };
  return /^(0[1-9]|1[0-2])$/.test(key) ? { month: Number(key) - 1 } : undefined;
}

function periodOf(text: string): Period | undefined {
  const found = /(20\d\d)(?:-(\d\d))?/.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  return found[2]
    ? { every: "month", at: year * 12 + Number(found[2]) - 1 }
    : { every: "year", at: year };
}

function monthOfYear(row: RowPeriod | undefined, column: Period | undefined): Period | undefined {
  if (!row || !("month" in row) || column?.every !== "year") return undefined;
  return { every: "month", at: column.at * 12 + row.month };
}

/** The last period of a table, where a column does not name its own. */
function onlyPeriod(period: string): Period | undefined {
  return periodOf(period.split("/").at(-1) ?? "");
}

function kindOf(table: ReferenceTable, column: Column): Fact["kind"] {
  if (unitOf(column).unit !== "percent") return "level";
  return /change/.test(column.key) || /^perubahan/i.test(table.title.id) ? "change" : "share";
}

function againstOf(table: ReferenceTable, key: string): Pick<Fact, "against"> {
  if (key === "change_pct") {
    const first = periodOf(table.period.split("/")[0] ?? "");
    return first ? { against: first } : {};
  }
  return /^perubahan/i.test(table.title.id) ? { against: "previous" } : {};
}
