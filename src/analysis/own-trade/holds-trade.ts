import type { Measure } from "../../table";
import { currencyIn } from "./trade-currency";
import { flowIn } from "./trade-names";
import { readTrade, type RecordShape } from "./trade-roles";

/** Exports and imports that customs do not count, figures about those who trade, and prices. */
const otherwise =
  /\bjasa\b|\bservices?\b|\bpdr?b\b|\bgr?dp\b|produk domestik|domestic product|pengeluaran|expenditure|eksportir|importir|exporters?\b|importers?\b|perusahaan|compan(?:y|ies)|indeks|\bind(?:ex|ices)\b|terms of trade|perubahan|pertumbuhan|persen|percent|growth|\bchanges?\b|pangsa|\bshares?\b|kontribusi|contribution|\bkurs\b|exchange rate/i;

const weight = /\b(?:kg|kilogram|kuintal|kwintal|ton|tons|tonnes?)\b/i;

const isTradeUnit = (unit: string): boolean =>
  ["usd", "million_usd", "kg"].includes(unit) ||
  currencyIn(unit) !== undefined ||
  weight.test(unit);

/** Units that say nothing: the title says it. */
const isBlank = (unit: string): boolean =>
  /^(?:none|-|tidak ada(?: satuan)?|tanpa satuan|no unit|)$/i.test(unit.trim());

/**
 * Whether figures are exports or imports of goods, by what their title says and their unit counts.
 *
 * @example holdsTrade(shape, "Nilai Ekspor menurut Negara Tujuan (Juta US$)") // true
 * @example holdsTrade(shape, "Nilai Ekspor Jasa (Juta US$)") // false
 */
export function holdsTrade(shape: RecordShape, title: string): boolean {
  const { dimensions, measures } = shape;
  if (otherwise.test(title) || !measures.some((one) => isCounted(one, title))) return false;
  const { roles } = readTrade(shape, title);
  const isParted = dimensions.some(({ key }) => roles[key] === "flow");
  const named = measures.map((one) => one.title.id).join(" ");
  return isParted
    ? /ekspor|impor|exports?|imports?|perdagangan|trade/i.test(`${title} ${named}`)
    : (flowIn(title) ?? flowIn(named)) !== undefined;
}

const isCounted = ({ unit, title }: Measure, about: string): boolean => {
  const words = `${title.id} ${about}`;
  return (
    !otherwise.test(title.id) &&
    (isTradeUnit(unit) ||
      (isBlank(unit) && (currencyIn(words) !== undefined || weight.test(words))))
  );
};
