import { readPeriod } from "../../core";
import type { Row, Table } from "../../table";
import type { ReleaseRow } from "../month-release";
import {
  figureColumn,
  type FigureColumn,
  type ItemTableChoice,
  type WordField,
  wordField,
  yearOfTitle,
} from "./item-columns";
import {
  componentHeading,
  componentOf,
  subsectorHeading,
  subsectorOf,
  withoutNumber,
} from "./ntp-words";
import type { ItemPlace } from "./own-items";

/** A row of a reader's table with all that its columns, its headings and its title say of it. */
export interface ItemLine {
  place: ItemPlace;
  /** Undefined where nothing says so. */
  subsector: string | undefined;
  /** As the reader calls it. */
  subsectorName: string;
  component: ReleaseRow | "ib" | undefined;
  path: string[];
  code: string;
  label: string;
  unit: string;
  note: string;
  weights: { period: string | undefined; weight: number }[];
  subsectorWeights: { it?: number; ib?: number };
  base: { price: number; period: string | undefined } | undefined;
  prices: ReadonlyMap<string, number>;
  kind: "price" | "relative" | "index";
  /** Months with a mark of another quality. */
  marked: string[];
  /** A heading of other lines: its weight is theirs together. */
  isHeading: boolean;
}

/** What each column of a table is taken for. */
export interface ItemColumns {
  /** Headers of the columns of words; one without a header where the table has one such column. */
  words: { title: string; field: WordField }[];
  figures: (FigureColumn & { key: string; title: string })[];
}

/** How a table is understood, before its lines are read. */
export function itemColumns(table: Table, choice: ItemTableChoice = {}): ItemColumns {
  const year = yearOfTitle(table.title.id);
  const titles = table.wordColumns ?? [""];
  return {
    words: titles.map((title, at) => ({
      title,
      field: choice.words?.[at] ?? guessedField(table, title, at),
    })),
    figures: table.columns.map((column) => {
      const found = figureColumn(column, table, year);
      return {
        ...found,
        field: choice.figures?.[column.key] ?? found.field,
        key: column.key,
        title: column.title.id,
      };
    }),
  };
}

/** By the contents of a column where they are telling, else by its header. */
function guessedField({ rows, wordColumns }: Table, title: string, at: number): WordField {
  if (!wordColumns) return "item";
  const texts = rows.map(({ words }) => words?.[at] ?? "").filter((text) => text !== "");
  const most = (tells: (text: string) => unknown) =>
    texts.filter((text) => tells(text) !== undefined).length * 2 > texts.length;
  if (most(componentHeading)) return "component";
  if (most(subsectorHeading)) return "subsector";
  if (texts.length > 0 && texts.every((text) => /^[\d.]+$/.test(text))) return "code";
  const named = wordField(title);
  if (named === "subsector" || named === "component") return "class";
  return named ?? "item";
}

/** The lines of a table in order, headings among them. */
export function itemLines(table: Table, choice: ItemTableChoice = {}): ItemLine[] {
  const columns = itemColumns(table, choice);
  const about = `${table.title.id} ${table.source.sheet ?? ""}`;
  const whole = {
    subsector: choice.subsector ?? subsectorOf(about),
    component: choice.component ?? componentOf(about),
  };
  const heads = table.rows.map((row) => rowHead(row, columns));
  const ancestors = ancestorsOf(table.rows, heads);
  const isParent = new Set(ancestors.flat());
  const lines: ItemLine[] = [];
  let subsector: string | undefined = whole.subsector;
  let subsectorName = "";
  let component = whole.component;
  let heading: string[] = [];
  table.rows.forEach((row, at) => {
    const head = heads[at] as RowHead;
    const figures = rowFigures(row, columns, head.month);
    const [asSubsector, asComponent] = [subsectorHeading(head.label), componentHeading(head.label)];
    const hasFigures =
      figures.weights.length + figures.prices.size > 0 || figures.base !== undefined;
    if (asSubsector !== undefined && head.subsector === "") {
      [subsector, subsectorName, component, heading] = [
        asSubsector,
        head.label,
        choice.component ?? whole.component,
        [],
      ];
    } else if (asComponent !== undefined && head.component === "") {
      [component, heading] = [asComponent, []];
    }
    const ofColumns = {
      subsector:
        head.subsector === "" ? subsector : (subsectorOf(head.subsector) ?? head.subsector),
      component: componentHeading(head.component) ?? component,
    };
    const isName = asSubsector !== undefined || asComponent !== undefined;
    const above = (ancestors[at] ?? [])
      .map((place) => (heads[place] as RowHead).label)
      .filter((label) => !subsectorHeading(label) && !componentHeading(label));
    const isHeading = isName || isParent.has(at) || !hasFigures;
    if (!isName && !hasFigures && above.length === 0 && !isParent.has(at)) heading = [head.label];
    lines.push({
      place: { table: table.id, row: row.key },
      ...ofColumns,
      subsectorName: head.subsector || subsectorName,
      component: withParts(ofColumns.component, [...head.classes, ...above, head.label]),
      path: [...(above.length > 0 ? above : heading), ...head.classes]
        .map(withoutNumber)
        .filter((label, place, all) => label !== "" && all.indexOf(label) === place),
      code: head.code,
      label: withoutNumber(head.label),
      unit: head.unit,
      note: head.note,
      ...figures,
      isHeading,
    });
  });
  return lines;
}

interface RowHead {
  label: string;
  code: string;
  subsector: string;
  component: string;
  classes: string[];
  unit: string;
  note: string;
  month: string | undefined;
}

const dottedCode = /^(\d+(?:\.\d+)+|\d+)\.?\s+(?=\p{L})/u;

function rowHead(row: Row, { words }: ItemColumns): RowHead {
  const own = row.words ?? [row.label];
  const of = (field: WordField) =>
    own.filter((text, at) => words[at]?.field === field && text !== "");
  const months = of("month").join(" ");
  const labels = of("item");
  const label = labels.at(-1) ?? of("class").at(-1) ?? row.label;
  const leading = dottedCode.exec(label)?.[1] ?? "";
  return {
    label,
    code: row.code || of("code").join(".") || (leading.includes(".") ? leading : ""),
    subsector: of("subsector").join(" "),
    component: of("component").join(" "),
    classes: [...of("class"), ...labels.slice(0, -1)].filter((text) => text !== label),
    unit: of("unit").join(" "),
    note: of("note").join(" "),
    month: months === "" ? undefined : monthOf(months),
  };
}

const monthOf = (text: string): string | undefined => {
  const period = readPeriod(text);
  return period !== undefined && /^\d{4}-\d{2}$/.test(period) ? period : undefined;
};

const qualityWords = /ganti|kualitas|spesifikasi|merek|quality|replac|substitu/i;

function rowFigures(
  row: Row,
  { figures, words }: ItemColumns,
  month: string | undefined,
): Pick<ItemLine, "weights" | "subsectorWeights" | "base" | "prices" | "kind" | "marked"> {
  const prices = new Map<string, number>();
  const weights: ItemLine["weights"] = [];
  const subsectorWeights: ItemLine["subsectorWeights"] = {};
  let base: ItemLine["base"];
  const kinds = figures.filter(({ field }) => ["price", "relative", "index"].includes(field));
  const kind = (["price", "index", "relative"] as const).find((one) =>
    kinds.some(({ field }) => field === one),
  );
  const isLong = words.some(({ field }) => field === "month");
  const marked: string[] = [];
  figures.forEach(({ field, period, key }, at) => {
    const value = figureOf(row.values[at]);
    const ofPrice = isLong ? month : period;
    if (field === kind && ofPrice !== undefined) {
      prices.set(ofPrice, value ?? 0);
      if (row.marks?.[key] !== undefined && qualityWords.test(row.marks[key])) marked.push(ofPrice);
      return;
    }
    if (value === undefined) return;
    if (field === "weight") weights.push({ period, weight: value });
    else if (field === "base") base ??= { price: value, period };
    else if (field === "subsectorWeight") Object.assign(subsectorWeights, { it: value, ib: value });
    else if (field === "subsectorWeightIt") subsectorWeights.it = value;
    else if (field === "subsectorWeightIb") subsectorWeights.ib = value;
  });
  const noted = row.words?.find(
    (text, at) => words[at]?.field === "note" && qualityWords.test(text),
  );
  const month_ = noted === undefined ? undefined : monthIn(noted);
  if (month_ !== undefined) marked.push(month_);
  return { weights, subsectorWeights, base, prices, kind: kind ?? "price", marked };
}

/** The month that a note names somewhere: "ganti merek sejak Maret 2024". */
function monthIn(note: string): string | undefined {
  const words = note.split(/\s+/);
  return words
    .flatMap((word, at) => [`${word} ${words[at + 1] ?? ""}`, word])
    .map((text) => monthOf(text.replace(/[();,]/g, " ").trim()))
    .find((month) => month !== undefined);
}

const figureOf = (cell: string | undefined): number | undefined => {
  if (cell === undefined || cell === "" || cell === "-") return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
};

/** What is paid is one of its parts, where its headings or its label tell. */
function withParts(
  component: ItemLine["component"],
  labels: readonly string[],
): ItemLine["component"] {
  if (component !== "ib") return component;
  return (
    labels
      .map(componentHeading)
      .find((found): found is ReleaseRow => found === "ikrt" || found === "bppbm") ?? component
  );
}

/** Places of the rows that each row belongs to, the highest first: by codes where these are a hierarchy, else by the table. */
function ancestorsOf(rows: readonly Row[], heads: readonly RowHead[]): number[][] {
  const byCode = codeParents(heads.map(({ code }) => code));
  const places = new Map(rows.map(({ key }, at) => [key, at]));
  const parents = byCode ?? rows.map(({ parent }) => places.get(parent) ?? -1);
  return rows.map((_, at) => {
    const above: number[] = [];
    for (
      let next = parents[at] ?? -1;
      next >= 0 && !above.includes(next);
      next = parents[next] ?? -1
    )
      above.unshift(next);
    return above;
  });
}

/** The row whose code is the longest beginning of each row's; undefined where codes are no hierarchy. */
function codeParents(codes: readonly string[]): number[] | undefined {
  const coded = codes.filter((code) => code !== "");
  if (coded.length * 10 < codes.length * 6 || new Set(coded).size < coded.length) return undefined;
  const places = new Map(codes.map((code, at) => [code, at]));
  const hasDots = coded.some((code) => code.includes("."));
  const parents = codes.map((code) => {
    for (let end = code.length - 1; end > 0; end--) {
      if (hasDots && code[end] !== ".") continue;
      const found = places.get(code.slice(0, end));
      if (found !== undefined) return found;
    }
    return -1;
  });
  return parents.some((parent) => parent >= 0) ? parents : undefined;
}
