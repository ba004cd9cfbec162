import { monthNumber } from "../core";
import { type Bilingual, bothLanguages, periodText } from "../language";
import type { Dimension, Measure, Member, Records } from "../table";
import type { Json } from "./exact-json";
import { fail } from "./failed-request";
import { htmlText } from "./html-text";
import { pageShape, shaped, type TradeRow, tradeRowShape } from "./shapes";

/** Rows of one answer: a flat list, or one behind the facts of a page. */
export function tradeRows(json: Json): TradeRow[] {
  const data =
    typeof json === "object" && json !== null && !Array.isArray(json) ? json.data : undefined;
  if (!Array.isArray(data)) return fail({ code: "unexpected-shape", found: "data" });
  const rows = Array.isArray(data[1]) ? shaped(pageShape, data, "data")[1] : data;
  return rows.map((row) => shaped(tradeRowShape, row, "data"));
}

const notStated: Bilingual = { id: "Tidak disebutkan", en: "Not stated" };

class Members {
  readonly list: Member[] = [];
  readonly places: number[] = [];
  private readonly known = new Map<string, number>();

  add(key: string, label: Bilingual): void {
    let place = this.known.get(key);
    if (place === undefined) {
      place = this.list.push({ key, label }) - 1;
      this.known.set(key, place);
    }
    this.places.push(place);
  }
}

/** Code and words of `[03] Fish, crustaceans and mollusca`; the words differ between years, the code does not. */
function coded(text: string): { code: string; words: string } {
  const [, code, words] = /^\s*\[\s*([^\]]*?)\s*\]\s*(.*)$/s.exec(text) ?? [];
  return { code: code ?? text.trim(), words: htmlText(words ?? text) };
}

/**
 * Rows of the trade service as records: HS code, port, country and period, with value and net weight. By port of loading or
 * unloading, not by province of origin.
 *
 * @throws FailedRequest `not-available` when there is no row
 */
export function tradeRecords(rows: readonly TradeRow[]): Records {
  if (rows.length === 0) return fail({ code: "not-available" });
  const [codes, ports, countries, periods] = [
    new Members(),
    new Members(),
    new Members(),
    new Members(),
  ];
  const [values, weights] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  rows.forEach((row, at) => {
    const { code, words } = coded(row.kodehs);
    codes.add(code, bothLanguages(words === code ? code : `[${code}] ${words}`));
    named(ports, row.pod);
    named(countries, row.ctr);
    const period = periodOf(row);
    periods.add(period.key, period.label);
    values[at] = numberOf(row.value);
    weights[at] = numberOf(row.netweight);
  });
  const dimension = (key: string, title: Bilingual, { list }: Members): Dimension => ({
    key,
    title,
    members: list,
  });
  const measures: Measure[] = [
    { key: "value", title: { id: "Nilai", en: "Value" }, unit: "usd" },
    { key: "netweight", title: { id: "Berat bersih", en: "Net weight" }, unit: "kg" },
  ];
  const all = [codes, ports, countries, periods];
  return {
    dimensions: [
      dimension("hs", { id: "Kode HS", en: "HS code" }, codes),
      dimension("port", { id: "Pelabuhan", en: "Port" }, ports),
      dimension("country", { id: "Negara", en: "Country" }, countries),
      dimension("period", { id: "Periode", en: "Period" }, periods),
    ],
    measures,
    size: rows.length,
    members: all.map(({ places }) => Uint32Array.from(places)),
    values: [values, weights],
  };
}

function named(members: Members, text: string): void {
  const name = htmlText(text);
  if (name === "") members.add("", notStated);
  else members.add(name, bothLanguages(name));
}

function periodOf({ tahun, bulan }: TradeRow): Member {
  if (bulan.trim() === "") return { key: tahun, label: bothLanguages(tahun) };
  const { code, words } = coded(bulan);
  const month = monthNumber(words) ?? (/^\d{1,2}$/.test(code) ? Number(code) : undefined);
  if (month === undefined || month < 1 || month > 12) {
    return fail({ code: "unexpected-shape", found: `bulan: ${bulan.slice(0, 40)}` });
  }
  const key = `${tahun}-${String(month).padStart(2, "0")}`;
  return { key, label: { id: periodText(key, "id"), en: periodText(key, "en") } };
}

/** What is not stated has no number. */
function numberOf(value: number | string | null | undefined): number {
  if (value === null || value === undefined || value === "") return NaN;
  const number = Number(value);
  return Number.isNaN(number)
    ? fail({ code: "unexpected-shape", found: `value: ${String(value).slice(0, 40)}` })
    : number;
}
