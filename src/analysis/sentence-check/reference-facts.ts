import {
  type Book,
  decimalsOf,
  type ReferenceTable,
  rowNames,
  type ValueField,
} from "../../library";
import { datedLabel, type Period } from "../../core";
import { type Fact, factName, type FactSource } from "./fact";
import { partsOfTotal } from "./parts-of-total";
import { placeOf } from "./places";
import { halfUnit, type SentenceUnit } from "./units";

const units: Readonly<Record<string, SentenceUnit>> = {
  percent: "percent",
  usd: "usd",
  million_usd: "usd",
  kg: "kg",
  household: "household",
  point: "none",
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
  const home = placeOf(publisher);
  const usual = onlyPeriod(table.period);
  for (const row of table.rows) {
    const ofRow = periodOfKey(row.key);
    const group = table.groups?.find((one) => one.rows.includes(row.key))?.label;
    const above = [...ancestorsOf(row.parent, rows), ...(group === undefined ? [] : [group])];
    const label = ofRow ? "" : row.label;
    const byField = new Map<string, ReturnType<typeof factName>>();
    for (const [index, field] of table.fields.entries()) {
      const figure = figureOf(row.values[index] ?? "", field.unit);
      if (!figure) continue;
      const column = columnOf(field);
      let name = byField.get(column);
      if (!name) {
        name = factName({
          row: label,
          rowNames: ofRow ? [] : rowNames(row),
          above,
          needsAbove: group !== undefined || (hasDoubles && row.key.startsWith(`${row.parent}.`)),
          column,
          title: `${table.title.id} ${isByOrigin(table) ? "provinsi asal" : ""}`,
        });
        byField.set(column, name);
      }
      const ofField = periodOfField(field.name);
      facts.push({
        table: table.id,
        row: row.key,
        column: field.name,
        kind: kindOf(table, field.name, field.unit),
        isComputed: false,
        name,
        place: placeOf(row.label) ?? home,
        period:
          monthOfYear(ofRow, ofField) ?? ofField ?? (ofRow && "every" in ofRow ? ofRow : usual),
        ...againstOf(table, field.name),
        unit: units[field.unit] ?? "none",
        ...figure,
        source: {
          origin,
          table: table.number,
          row: row.label,
          column: field.title,
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
const columnOf = ({ name, title }: ValueField): string =>
  /^20\d\d(-\d\d)?$/.test(name) ? "" : datedLabel(title.id).measure;

function figureOf(printed: string, unit: string) {
  if (printed === "" || printed === "-") return undefined;
  const factor = unit === "million_usd" ? 1e6 : 1;
  return { value: Number(printed) * factor, tolerance: halfUnit(decimalsOf(printed), factor) };
}

type RowPeriod = Period | { month: number };

function periodOfKey(key: string): RowPeriod | undefined {
  if (/^20\d\d$/.test(key)) return { every: "year", at: Number(key) };
  return /^(0[1-9]|1[0-2])$/.test(key) ? { month: Number(key) - 1 } : undefined;
}

function periodOfField(name: string): Period | undefined {
  const found = /(20\d\d)(?:-(\d\d))?/.exec(name);
  if (!found) return undefined;
  const year = Number(found[1]);
  return found[2]
    ? { every: "month", at: year * 12 + Number(found[2]) - 1 }
    : { every: "year", at: year };
}

function monthOfYear(row: RowPeriod | undefined, field: Period | undefined): Period | undefined {
  if (!row || !("month" in row) || field?.every !== "year") return undefined;
  return { every: "month", at: field.at * 12 + row.month };
}

/** The last period of a table, where a column does not name its own. */
function onlyPeriod(period: string): Period | undefined {
  return periodOfField(period.split("/").at(-1) ?? "");
}

function kindOf(table: ReferenceTable, field: string, unit: string): Fact["kind"] {
  if (unit !== "percent") return "level";
  return /change/.test(field) || /^perubahan/i.test(table.title.id) ? "change" : "share";
}

function againstOf(table: ReferenceTable, field: string): Pick<Fact, "against"> {
  if (field === "change_pct") {
    const first = periodOfField(table.period.split("/")[0] ?? "");
    return first ? { against: first } : {};
  }
  return /^perubahan/i.test(table.title.id) ? { against: "previous" } : {};
}
