import { isOnlyPeriod } from "../../core";
import { numberOf } from "../../library";
import type { Column, Dimension, Member, Records, Table } from "../../table";
import { flowIn, momentOf, named } from "./trade-names";
import { type MeasureRole, measureRole } from "./measure-roles";

/** What a column of figures says of them. */
interface ColumnFacts {
  column: Column;
  role: MeasureRole;
  /** `2020` or `2020-03`, or a month alone as `03`. */
  period: string;
  flow: string;
}

/**
 * Figures of a table as records: its labels (or columns of words) are dimensions, and what its columns tell apart: periods,
 * flows, and otherwise their headers. Columns of shares and changes are left out.
 */
export function tableAsRecords(table: Table): Records {
  const facts = table.columns
    .map((column): ColumnFacts => ({
      column,
      role: measureRole({ ...column, key: column.measure ?? "" }, table.title.id),
      period: periodOf(column),
      flow: flowIn(column.title.id) ?? "",
    }))
    .filter(({ role }) => role.is !== "none");
  const measures = measuresOf(facts);
  const down = labelDimensions(table);
  const across = columnDimensions(facts);
  const at = {
    members: [...down, ...across].map((): number[] => []),
    values: measures.map((): number[] => []),
  };
  table.rows.forEach((row, line) => {
    const own = new Map<string, { places: number[]; numbers: number[] }>();
    facts.forEach((fact, place) => {
      const value = numberOf(row.values[table.columns.indexOf(fact.column)] ?? "");
      if (value === undefined) return;
      const places = across.map(({ places: of }) => of[place] as number);
      const key = places.join(".");
      const record = own.get(key) ?? { places, numbers: measures.map(() => NaN) };
      const measure = measures.findIndex((one) => isOf(one, fact));
      if (Number.isNaN(record.numbers[measure])) record.numbers[measure] = value;
      own.set(key, record);
    });
    for (const { places, numbers } of own.values()) {
      [...down.map(({ places: of }) => of[line] as number), ...places].forEach(
        (member, dimension) => at.members[dimension]?.push(member),
      );
      numbers.forEach((number, measure) => at.values[measure]?.push(number));
    }
  });
  return {
    dimensions: [...down, ...across].map(({ places: _, ...dimension }) => dimension),
    measures: measures.map(({ column, role }, place) => ({
      key: `${role.is}-${place + 1}`,
      title: place > 0 || measures.length > 1 ? column.title : table.title,
      unit: column.unit,
    })),
    size: at.values[0]?.length ?? 0,
    members: at.members.map((list) => Uint32Array.from(list)),
    values: at.values.map((list) => Float64Array.from(list)),
  };
}

type PlacedDimension = Dimension & { places: number[] };

const isOf = (measure: ColumnFacts, { role, column }: ColumnFacts): boolean =>
  measure.role.is === role.is &&
  measure.role.scale === role.scale &&
  measure.role.currency === role.currency &&
  measure.column.unit === column.unit;

const measuresOf = (facts: readonly ColumnFacts[]): ColumnFacts[] =>
  facts.filter((fact, at) => facts.findIndex((one) => isOf(one, fact)) === at);

const yearIn = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** A period of its own, or the year or month that its header names. */
function periodOf({ period, key, title }: Column): string {
  if (period !== undefined && /^\d{4}(-\d{2})?$/.test(period)) return period;
  const { year, month } = momentOf(key, title.id);
  const named = year ?? yearIn.exec(title.id)?.[1] ?? yearIn.exec(period ?? "")?.[1];
  return [named, month].filter((part) => part !== undefined).join("-");
}

function labelDimensions({ rows, wordColumns }: Table): PlacedDimension[] {
  if (wordColumns && wordColumns.length > 1)
    return wordColumns.map((title, at) =>
      placed(
        `words-${at + 1}`,
        title,
        rows.map(({ words, label }) => {
          const text = words?.[at] ?? label;
          return { key: text, label: named(text) };
        }),
      ),
    );
  return [
    placed(
      "rows",
      wordColumns?.[0] ?? "",
      rows.map(({ key, code, label, parent }) => ({
        // The key of a row is a code where it has one, or else it is known by its words.
        key: code === "" ? key : code,
        label: named(label),
        ...(parent !== "" && { parent: codeOfRow(rows, parent) }),
      })),
    ),
  ];
}

const codeOfRow = (rows: Table["rows"], key: string): string => {
  const row = rows.find((one) => one.key === key);
  return row && row.code !== "" ? row.code : key;
};

function columnDimensions(facts: readonly ColumnFacts[]): PlacedDimension[] {
  const several = (texts: readonly string[]) => new Set(texts).size > 1;
  const found: PlacedDimension[] = [];
  const periods = facts.map(({ period }) => period);
  const textMember = (text: string): Member => ({ key: text, label: named(text) });
  if (periods.some((period) => period !== ""))
    found.push(placed("columns-period", "", periods.map(textMember)));
  if (several(facts.map(({ flow }) => flow)))
    found.push(
      placed(
        "columns-flow",
        "",
        facts.map(({ flow, column }) =>
          flow === "" ? textMember("") : { key: flow, label: column.title },
        ),
      ),
    );
  if (areAlike(facts))
    found.push(
      placed(
        "columns",
        "",
        facts.map(({ column }) => textMember(withoutPeriod(column.title.id))),
      ),
    );
  return found;
}

/** Whether columns are left that neither measure nor period nor flow tells apart. */
const areAlike = (facts: readonly ColumnFacts[]): boolean =>
  facts.some(
    (fact, at) =>
      facts.findIndex(
        (one) => isOf(one, fact) && one.period === fact.period && one.flow === fact.flow,
      ) !== at,
  );

/** A header without the period at its end or its beginning: `Migas Januari 2024` is Migas. */
function withoutPeriod(title: string): string {
  const words = title.split(/\s+/);
  const cuts = words.map((_, at) => at);
  const end = cuts.find((at) => at > 0 && isOnlyPeriod(words.slice(at).join(" ")));
  if (end !== undefined) return words.slice(0, end).join(" ");
  const start = cuts.reverse().find((at) => at > 0 && isOnlyPeriod(words.slice(0, at).join(" ")));
  return start === undefined ? title : words.slice(start).join(" ");
}

/** A dimension of the members that lines or columns have, each member once. */
function placed(key: string, title: string, of: readonly Member[]): PlacedDimension {
  const members = new Map<string, Member>();
  for (const member of of) if (!members.has(member.key)) members.set(member.key, member);
  const order = [...members.keys()];
  const place = new Map(order.map((name, at) => [name, at]));
  return {
    key,
    title: named(title),
    members: [...members.values()],
    places: of.map((member) => place.get(member.key) as number),
  };
}
