import {
  concentration,
  CoreError,
  sectorSchemes as schemes,
  sectorTotals,
  sum,
  topShares,
  tradeGrowth,
  type SectorDenominator,
  type SectorScheme,
  type SectorTotal,
  type ShareRow,
} from "../core";
import { bookGroup, type Book, type Edition, type Language, type TradeDimension } from "../library";
import { profileRows, type ProfileRow } from "./profile-rows";
import { tradeRows } from "./trade-rows";
import { tradeSource, type TradeFlow, type TradeSource } from "./trade-sources";

export interface TradeProfileRequest {
  flow: TradeFlow;
  dimension: TradeDimension;
  year: number;
  /** Year to compare with; the one before when the book prints it, else none. */
  previousYear?: number;
  /** Rows of the top list, 5 when left out. */
  top?: number;
  /** By HS chapter: which classification the sectors follow; `apart` when left out. */
  sectors?: SectorChoice;
  edition?: Edition;
  /** In which categories are named; as they are printed when left out. */
  language?: Language;
}

export interface TradeProfile {
  source: TradeSource;
  edition: Edition;
  year: number;
  previousYear?: number;
  /** Items and groups in printed order; shares and contributions of the items add up. */
  rows: ProfileRow[];
  /** Sums of the items. The printed total can differ by what rounding and blanks do. */
  total: { value: number; printed: number; previous?: number; growth?: number };
  /** The largest of the categories that are not nil. */
  top: { rows: (ShareRow & { row: ProfileRow })[]; others?: ShareRow; total: ShareRow };
  /** Measures that nil categories do not change. */
  concentration: Record<"hhi" | "equivalent" | "cr3" | "cr5", number>;
  /** Only by HS chapter. */
  sectors?: {
    choice: SectorChoice;
    scheme: SectorScheme;
    denominator: SectorDenominator;
    rows: ProfileSector[];
  };
}

/** A sector of a profile; without a value where the classification counts it within another sector. */
export type ProfileSector = Pick<SectorTotal, "sector"> & Partial<SectorTotal>;

/** Oil and gas apart, in percent of all; the others in percent of what is not oil and gas; oil and gas within industry. */
export const sectorClassifications = ["apart", "nonmigas", "within-industry"] as const;
export type SectorChoice = (typeof sectorClassifications)[number];

/** The classifications that the book's own review uses for a flow, the usual one first. */
export function sectorChoices(book: Book, flow: TradeFlow): SectorChoice[] {
  const given = bookGroup(book, flow).sectors ?? [];
  return given.flatMap((name) => sectorClassifications.filter((choice) => choice === name));
}

const sectorSchemeOf = ({ sectorSchemes = {} }: Book, choice: SectorChoice) =>
  schemes.find((scheme) => scheme === sectorSchemes[choice]);

/**
 * What the book says about a flow in a year: shares, growth, contributions, top list, concentration, sectors.
 *
 * @throws CoreError `unknown-option` for a dimension that the flow does not have
 * @throws CoreError `out-of-range` for a year that is not printed
 * @example tradeProfile(book, { flow: "imports", dimension: "country", year: 2020 }).top.rows[0]?.row.label // "Malaysia"
 */
export function tradeProfile(book: Book, request: TradeProfileRequest): TradeProfile {
  const { flow, dimension, year, top = 5, edition = "corrected" } = request;
  const source = tradeSource(book, flow, dimension);
  requireYear(source, year, "year");
  const previousYear = request.previousYear ?? source.years.find((other) => other === year - 1);
  if (previousYear !== undefined) requireYear(source, previousYear, "previous_year");
  const printed = tradeRows(source, edition, request.language);
  const rows = profileRows(printed, source, year, previousYear);
  const items = rows.filter(({ role }) => role === "item");
  const traded = items.filter(({ value }) => value > 0);
  const amounts = traded.map(({ value }) => value);
  const list = topShares(amounts, top);
  const printedTotal = printed.find(({ role }) => role === "total");
  return {
    source,
    edition,
    year,
    ...(previousYear !== undefined && { previousYear }),
    rows,
    total: {
      value: list.total.value,
      printed: printedTotal?.values[source.years.indexOf(year)] ?? list.total.value,
      ...totalGrowth(items, list.total.value),
    },
    top: {
      rows: list.top.map(({ index, ...share }) => ({ ...share, row: traded[index] as ProfileRow })),
      ...(list.others && { others: list.others }),
      total: list.total,
    },
    concentration: {
      hhi: concentration(amounts, "hhi"),
      equivalent: concentration(amounts, "equivalent"),
      cr3: concentration(amounts, "cr3"),
      cr5: concentration(amounts, "cr5"),
    },
    ...(dimension === "hs" && { sectors: sectorsBy(book, request, items) }),
  };
}

function totalGrowth(items: readonly ProfileRow[], value: number) {
  if (items.some(({ previous }) => previous === undefined)) return {};
  const previous = sum(items.map((row) => row.previous as number));
  return { previous, growth: tradeGrowth(previous, value) };
}

function sectorsBy(
  book: Book,
  { flow, sectors }: TradeProfileRequest,
  items: readonly ProfileRow[],
): TradeProfile["sectors"] {
  const choices = sectorChoices(book, flow);
  const choice = sectors && choices.includes(sectors) ? sectors : choices[0];
  const scheme = choice && sectorSchemeOf(book, choice);
  if (!scheme) return undefined;
  const denominator: SectorDenominator = choice === "nonmigas" ? "nonmigas" : "all";
  const totals = sectorTotals(
    items.map(({ code }) => code),
    items.map(({ value }) => value),
    denominator,
    scheme,
  );
  const isWithinAnother = ({ sector }: SectorTotal) =>
    choice === "within-industry" && sector === "oil-and-gas";
  const rows = totals.map((total): ProfileSector =>
    isWithinAnother(total) ? { sector: total.sector } : total,
  );
  return { choice, scheme, denominator, rows };
}

function requireYear({ years }: TradeSource, year: number, argument: string): void {
  if (years.includes(year)) return;
  throw new CoreError("out-of-range", {
    argument,
    found: String(year),
    expected: years.join(", "),
  });
}
