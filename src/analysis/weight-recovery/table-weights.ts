import { printedDecimals, type Row, type Table } from "../../table";
import { isChange } from "../own-ntp/figure-words";
import { observed } from "./observation";
import { equations } from "./weight-equations";
import { missedPeriods, weightedLevels, type WeightTable } from "./weight-table";
import { weightSetOf, weightsFromPrint } from "./weights-from-print";

/** An index of a table and those that it is the mean of, by row key. */
export interface PartsChoice {
  total: string;
  parts: readonly string[];
}

const isFigure = (value: string): boolean => observed(value) !== undefined;
const hasFigures = ({ values }: Row): boolean => values.some(isFigure);

const named =
  /^(?:indeks )?(?:umum|total|jumlah|gabungan|keseluruhan|all items|general|overall|headline)\b/i;

/** The rows of a table that hold indices, and which are likely the whole and its parts. */
export function usualParts({ rows }: Table): PartsChoice & { rows: Row[] } {
  const filled = rows.filter(hasFigures);
  const childrenOf = (key: string) => filled.filter(({ parent }) => parent === key);
  const total =
    filled.find(({ key }) => childrenOf(key).length > 1) ??
    filled.find(({ label }) => named.test(label.trim())) ??
    filled[0];
  const key = total?.key ?? "";
  const children = childrenOf(key);
  const parts = children.length > 1 ? children : filled.filter((row) => row !== total);
  return { rows: filled, total: key, parts: parts.map((row) => row.key) };
}

/** Weights of the parts of an index of any table; undefined where no period has all of them. */
export function tableWeights(table: Table, { total, parts }: PartsChoice): WeightTable | undefined {
  const columns = table.columns.filter(
    ({ unit, title }) => unit !== "percent" && !isChange(title.id),
  );
  const places = columns.map((column) => table.columns.indexOf(column));
  const row = (key: string) => table.rows.find((one) => one.key === key);
  const levels = (key: string) =>
    new Map(
      columns.flatMap((column, at) => {
        const found = observed(row(key)?.values[places[at] as number] ?? "");
        return found ? [[column.key, found] as const] : [];
      }),
    );
  const whole = levels(total);
  const below = parts.map(levels);
  const told = equations(whole, below);
  if (told.length === 0 || parts.length < 2) return undefined;
  const months = told.map(({ period }) => period);
  const recovered = weightsFromPrint({
    group: table.id,
    row: total,
    components: [...parts],
    months,
    equations: told,
  });
  const along = (of: ReadonlyMap<string, { value: number }>) =>
    months.map((month) => of.get(month)?.value as number);
  const printed = along(whole);
  const lines = recovered.components.map(({ component, weight, low, high }, at) => ({
    key: component,
    label: row(component)?.label ?? component,
    ...{ weight, low, high },
    levels: along(below[at] as ReadonlyMap<string, { value: number }>),
  }));
  const computed = weightedLevels(lines, months.length);
  const label = row(total)?.label ?? total;
  const decimals = Math.max(
    0,
    ...[total, ...parts].flatMap((key) =>
      places.map((place) => printedDecimals(row(key)?.values[place] ?? "")),
    ),
  );
  return {
    set: weightSetOf(recovered),
    name: { id: label, en: label },
    periodNames: months.map((month) => columns.find(({ key }) => key === month)?.title),
    months,
    components: lines,
    printed,
    computed,
    missed: missedPeriods(months, printed, computed, decimals),
    tables: [table.id],
  };
}
