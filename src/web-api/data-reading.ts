import { bothLanguages } from "../language";
import { unitIn } from "../reading";
import {
  type Column,
  type Dimension,
  type Measure,
  type Member,
  type Records,
  type Table,
  tableFromRecords,
  type TableSource,
  type Unit,
} from "../table";
import { dataCells, type DataDoubts } from "./data-cells";
import { dataPeriod } from "./data-periods";
import type { Json } from "./exact-json";
import { fail } from "./failed-request";
import { htmlLines, htmlText } from "./html-text";
import { type DataAnswer, dataShape, type NamedId, shaped } from "./shapes";

/** A dynamic table as the service gave it, in one answer or in several. */
export interface DataReading {
  variable: string;
  title: string;
  subject: string;
  lastUpdate: string;
  notes: string[];
  records: Records;
  doubts: DataDoubts;
  /** Names of places or items that differ between the answers, which came one after the other. */
  changed: string[];
}

/** Where a table was asked for. */
export interface DataOrigin {
  /** Unique among the tables of the service. */
  id: string;
  publisher: string;
  /** Without any key. */
  address: string;
  readOn: string;
}

export const readData = (json: Json): DataAnswer => shaped(dataShape, json);

/** Members by their ids, in the order in which the answers name them. */
class Named {
  readonly members: Member[] = [];
  readonly changed: string[] = [];
  private readonly places = new Map<string, number>();

  place(id: string, member: Member): number {
    const known = this.places.get(id);
    if (known !== undefined) {
      const before = this.members[known]?.label.id ?? "";
      if (before !== member.label.id) this.changed.push(`${before} / ${member.label.id}`);
      return known;
    }
    this.places.set(id, this.members.length);
    return this.members.push(member) - 1;
  }
}

const memberOf = ({ val, label }: NamedId): Member => ({
  key: val,
  label: bothLanguages(htmlText(label)),
});

/**
 * Answers to one question, asked in parts, as one table. Each is looked up by its own ids: glued together, keys of two answers
 * could be taken for one another.
 *
 * @throws FailedRequest `not-available` when none holds a number
 */
export function readingOf(answers: readonly DataAnswer[]): DataReading {
  const [first] = answers;
  if (!first) return fail({ code: "not-available" });
  const [verticals, variants, periods] = [new Named(), new Named(), new Named()];
  const doubts: DataDoubts = { unmatched: [], ambiguous: [], unread: [] };
  const members: [number[], number[], number[]] = [[], [], []];
  const values: number[] = [];
  const seen = new Map<string, number>();
  let decimals = Number(first.var[0]?.decimal) || 0;
  for (const answer of answers) {
    const found = dataCells(answer);
    for (const name of ["unmatched", "ambiguous", "unread"] as const)
      doubts[name].push(...found.doubts[name]);
    const rows = answer.vervar.map((one) => verticals.place(one.val, memberOf(one)));
    const columns = answer.turvar.map((one) => variants.place(one.val, memberOf(one)));
    const periodOf = periodPlaces(answer, periods);
    for (const { vertical, variant, year, part, value } of found.cells) {
      const place = [rows[vertical] ?? 0, columns[variant] ?? 0, periodOf(year, part)] as const;
      const key = place.join();
      const before = seen.get(key);
      if (before !== undefined) {
        if (before !== value) doubts.unread.push(`${before} / ${value}`);
        continue;
      }
      seen.set(key, value);
      place.forEach((at, dimension) => members[dimension]?.push(at));
      values.push(value);
      decimals = Math.max(decimals, decimalsOf(value));
    }
  }
  if (values.length === 0) return fail({ code: "not-available" });
  const [variable] = first.var;
  const title = htmlText(variable?.label ?? "");
  const measure: Measure = {
    key: "value",
    title: bothLanguages(title),
    ...unitOf(variable?.unit ?? "", title),
    decimals,
  };
  const sorted = inOrder(periods.members, members[2]);
  const dimensions: Dimension[] = [
    {
      key: "vertical",
      title: bothLanguages(htmlText(first.labelvervar) || "Baris"),
      members: verticals.members,
    },
    { key: "variant", title: { id: "Rincian", en: "Variant" }, members: variants.members },
    { key: "period", title: { id: "Periode", en: "Period" }, members: sorted.members },
  ];
  const arrays = [members[0], members[1], sorted.places].map((list) => Uint32Array.from(list));
  // A single variant, mostly called "Tidak ada", tells nothing apart.
  const shown = variants.members.length > 1 ? [0, 1, 2] : [0, 2];
  return {
    variable: variable?.val ?? "",
    title,
    subject: htmlText(first.subject[0]?.label ?? variable?.subj ?? ""),
    lastUpdate: answers.reduce(
      (last, one) => (one.last_update > last ? one.last_update : last),
      "",
    ),
    notes: [...new Set([variable?.def, variable?.note].flatMap((text) => htmlLines(text ?? "")))],
    records: {
      dimensions: shown.flatMap((at) => dimensions[at] ?? []),
      measures: [measure],
      size: values.length,
      members: shown.flatMap((at) => arrays[at] ?? []),
      values: [Float64Array.from(values)],
    },
    doubts,
    changed: [...verticals.changed, ...variants.changed],
  };
}

/** By year and part: the place of their period, which is made with its first number. */
function periodPlaces(
  { tahun, turtahun }: DataAnswer,
  periods: Named,
): (year: number, part: number) => number {
  const places = new Map<number, number>();
  return (year, part) => {
    const at = year * Math.max(turtahun.length, 1) + part;
    let place = places.get(at);
    if (place === undefined) {
      const whole = { val: "0", label: "" };
      const [one, other] = [tahun[year] ?? whole, turtahun[part] ?? whole];
      const period = dataPeriod(one, other);
      const isTaken = periods.members.some(({ key }) => key === period.key);
      const ids = `${one.val}.${other.val}`;
      place = periods.place(ids, isTaken ? { ...period, key: ids } : period);
      places.set(at, place);
    }
    return place;
  };
}

/** Periods in the order of time where all of them are years or months; otherwise as they came. */
function inOrder(members: readonly Member[], places: readonly number[]) {
  const isTime = members.every(({ key }) => /^\d{4}(-\d\d)?$/.test(key));
  const order = members.map((_, at) => at);
  if (isTime) {
    order.sort((a, b) => ((members[a]?.key ?? "") < (members[b]?.key ?? "") ? -1 : 1));
  }
  const rank = new Uint32Array(members.length);
  order.forEach((from, to) => (rank[from] = to));
  return {
    members: order.flatMap((at) => members[at] ?? []),
    places: places.map((place) => rank[place] ?? 0),
  };
}

/** Decimals of a number in its 15 digits that mean something: what is after them is noise of a computation. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = value.toExponential(14).split("e");
  const fraction = digits.replace(/^-?\d\.?/, "").replace(/0+$/, "");
  return Math.max(0, fraction.length - Number(exponent));
}

const withoutUnit = /^(?:tidak ada(?: satuan)?|tanpa satuan|no unit|-|)$/i;

/** The unit that the service names; an index counts from the year that its title says is 100. */
function unitOf(words: string, title: string): Unit {
  const plain = htmlText(words);
  const inTitle = unitIn(title);
  if (withoutUnit.test(plain)) return inTitle?.baseYear ? inTitle : { unit: "none" };
  const unit = unitIn(plain) ?? { unit: plain };
  if (unit.unit !== "point") return unit;
  return inTitle?.baseYear ? { ...unit, baseYear: inTitle.baseYear } : { unit: plain };
}

/** The reading as a table: its items down, periods across, within them its variants. */
export function dataTable(reading: DataReading, { id, ...origin }: DataOrigin): Table {
  const { records, title, notes, lastUpdate, subject } = reading;
  const source: TableSource = {
    ...origin,
    ...(subject !== "" && { publication: subject }),
    ...(lastUpdate !== "" && { lastUpdate }),
  };
  const across = records.dimensions.map(({ key }) => key).filter((key) => key !== "vertical");
  const table = tableFromRecords(
    records,
    { down: ["vertical"], across, measure: "value" },
    { id, title: bothLanguages(title), notes: notes.map(bothLanguages), source },
  );
  return { ...table, columns: table.columns.map((column) => dated(column, records)) };
}

/** A column with its period, which is after its variant. */
function dated(column: Column, { dimensions }: Records): Column {
  const period = column.key.slice(column.key.lastIndexOf(".") + 1);
  const isPeriod = dimensions.at(-1)?.members.some(({ key }) => key === period);
  return isPeriod ? { ...column, period } : column;
}
