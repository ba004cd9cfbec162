import { growthContribution, sectorTotals, sum, tradeGrowth } from "../core";
import {
  type Bilingual,
  monthNames,
  sectorWord,
  topListWords,
  tradeBookTexts as texts,
  type TradeTableNames,
} from "../language";
import type { Column, Row } from "../table";
import {
  inPeriod,
  lineRow,
  orderedLines,
  percentOf,
  printed,
  totalIn,
  totalRow,
} from "./trade-lines";
import {
  type MarginLine,
  monthsOfYear,
  type TradeFlowId,
  type TradeMargin,
  tradeMargin,
  type TradeMeasureId,
  type TradePart,
  tradeParts,
  type TradeSet,
} from "./trade-margin";
import type { PackagedTable } from "./types";

/** What the tables of a publication of trade are made of. */
export interface TradeFigures {
  sets: readonly TradeSet[];
  /** Without "Provinsi"; empty where none is named. */
  region: string;
  /** The year of the publication; later ones are left out. */
  year: string;
}

/** What records must have for a table to be made of them. */
export type TradeNeed = TradePart | "weight" | "month" | "exports" | "imports" | "earlier-year";

export type TradeKind =
  | `${TradePart}-${"value" | "weight" | "largest" | "months" | "growth"}`
  | "month"
  | "sector"
  | "port-hs"
  | "country-hs"
  | "balance-years"
  | "balance-countries";

type TableBody = Omit<PackagedTable, "name" | "own" | "subject" | "notes">;

/** A table of a publication: made, or what it would take. */
export interface TradeTable {
  name: string;
  /** Undefined for both flows together. */
  flow?: TradeFlowId;
  kind: TradeKind;
  table?: TableBody & { notes: Bilingual[] };
  /** What is missing. */
  lacks: readonly TradeNeed[];
}

/** Years that a table of many years shows, and rows of a list of the largest. */
const mostYears = 4;
const listed = 10;

const flows: readonly TradeFlowId[] = ["exports-by-port", "exports-by-origin", "imports"];

/** Flows that sets hold, in the order of a book. */
export const flowsOfSets = (sets: readonly TradeSet[]): TradeFlowId[] =>
  flows.filter((flow) => sets.some((set) => set.flow === flow));

/**
 * Every kind of table that a publication of external trade prints, of each flow that there is: by month, chapter, commodity,
 * port, country and sector; values, volumes, shares, changes, the largest; chapters within ports and countries; the balance.
 */
export function tradeTables(figures: TradeFigures): TradeTable[] {
  const { sets } = figures;
  return [
    ...flowsOfSets(sets).flatMap((flow) => new FlowTables(figures, flow).all()),
    ...balanceTables(figures),
  ];
}

/** The tables of one flow. */
class FlowTables {
  private readonly years: readonly string[];
  private readonly total: TradeMargin | undefined;

  constructor(
    private readonly figures: TradeFigures,
    private readonly flow: TradeFlowId,
  ) {
    this.total = this.margin([], "value");
    this.years = upTo(this.total?.periods ?? [], figures.year);
  }

  all(): TradeTable[] {
    return [
      this.month(),
      this.sector(),
      ...tradeParts.flatMap((part) => [
        this.series(part, "value"),
        this.series(part, "weight"),
        this.largest(part),
        this.growth(part),
        this.months(part),
      ]),
      this.chapters("port"),
      this.chapters("country"),
    ];
  }

  private margin(
    parts: readonly TradePart[],
    measure: TradeMeasureId,
    every: "year" | "month" = "year",
  ) {
    return tradeMargin(this.figures.sets, this.flow, parts, measure, every);
  }

  private names(years: readonly string[]): TradeTableNames {
    return {
      flow: this.flow,
      region: this.figures.region,
      from: years[0] ?? "",
      to: years.at(-1) ?? "",
    };
  }

  private made(kind: TradeKind, years: readonly string[], body: TableBody): TradeTable {
    return {
      name: `${this.flow}-${kind}`,
      flow: this.flow,
      kind,
      lacks: [],
      table: { ...body, notes: partialNotes(this.figures.sets, this.flow, years) },
    };
  }

  private without(kind: TradeKind, ...lacks: TradeNeed[]): TradeTable {
    return { name: `${this.flow}-${kind}`, flow: this.flow, kind, lacks };
  }

  /** Value by year, or volume. */
  private series(part: TradePart, measure: TradeMeasureId): TradeTable {
    const kind = `${part}-${measure}` as const;
    const margin = this.margin([part], measure);
    if (!margin) return this.without(kind, ...this.missing(part, measure));
    const years = upTo(margin.periods, this.figures.year).slice(-mostYears);
    return this.made(kind, years, {
      title: texts.series(this.names(years), measure, part),
      unit: measure === "value" ? texts.usd : texts.kg,
      period: span(years),
      columns: years.map((year) => yearColumn(year, measure === "value" ? "usd" : "kg")),
      rows: rowsWithTotal(margin, years),
    });
  }

  private missing(part: TradePart, measure: TradeMeasureId): TradeNeed[] {
    return [
      ...(this.margin([part], "value") || this.margin([part], "weight") ? [] : [part]),
      ...(measure === "weight" && !this.margin([], "weight") ? (["weight"] as const) : []),
    ];
  }

  /** Months down, the year before and the year across, each with shares. */
  private month(): TradeTable {
    const margin = this.margin([], "value", "month");
    const years = this.years
      .slice(-2)
      .filter((year) => margin?.periods.some((one) => one.startsWith(year)));
    if (!margin || years.length === 0) return this.without("month", "month");
    const of = (year: string, month: string) => {
      const line = margin.lines[0];
      return line ? inPeriod(line, `${year}-${month}`) : 0;
    };
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
    const totals = years.map((year) => sum(months.map((month) => of(year, month))));
    return this.made("month", years, {
      title: texts.series(this.names(years), "value", "month"),
      unit: texts.usdAndPercent,
      period: span(years),
      columns: years.flatMap(valueAndShare),
      rows: [
        ...months.map((month, at): Row => ({
          key: month,
          code: "",
          parent: "",
          label: monthNames.id[at] ?? month,
          values: years.flatMap((year, place) => [
            printed(of(year, month), margin.decimals),
            percentOf(of(year, month), totals[place] ?? 0),
          ]),
        })),
        totalRow(
          totals.flatMap((total) => [printed(total, margin.decimals), percentOf(total, total)]),
        ),
      ],
    });
  }

  /** Sectors, which chapters are counted into. */
  private sector(): TradeTable {
    const margin = this.margin(["hs"], "value");
    if (!margin) return this.without("sector", "hs");
    const years = upTo(margin.periods, this.figures.year).slice(-2);
    const codes = margin.lines.map(({ members }) => (members[0]?.key ?? "").slice(2));
    const known = margin.lines.filter((_, at) => /^(?!00)\d{2}$/.test(codes[at] ?? ""));
    if (known.length === 0) return this.without("sector", "hs");
    const all = years.map((year) =>
      known.some((line) => inPeriod(line, year) > 0)
        ? sectorTotals(
            known.map(({ members }) => (members[0]?.key ?? "").slice(2)),
            known.map((line) => Math.max(0, inPeriod(line, year))),
          )
        : [],
    );
    const sectors = all.find((one) => one.length > 0) ?? [];
    const totals = all.map((one) => sum(one.map(({ value }) => value)));
    return this.made("sector", years, {
      title: texts.series(this.names(years), "value", "sector"),
      unit: texts.usdAndPercent,
      period: span(years),
      columns: years.flatMap(valueAndShare),
      rows: [
        ...sectors.map(({ sector }, at): Row => ({
          key: sector,
          code: "",
          parent: "",
          label: sectorWord(sector, "id").replace(/^./, (letter) => letter.toUpperCase()),
          values: years.flatMap((_, place) => {
            const value = all[place]?.[at]?.value ?? 0;
            return [printed(value, margin.decimals), percentOf(value, totals[place] ?? 0)];
          }),
        })),
        totalRow(
          totals.flatMap((total) => [printed(total, margin.decimals), percentOf(total, total)]),
        ),
      ],
    });
  }

  /** The largest of the year with their shares, the others as one. */
  private largest(part: TradePart): TradeTable {
    const kind = `${part}-largest` as const;
    const margin = this.margin([part], "value");
    const [year] = margin ? upTo(margin.periods, this.figures.year).slice(-1) : [];
    if (!margin || year === undefined) return this.without(kind, part);
    const ranked = margin.lines
      .filter((line) => inPeriod(line, year) > 0)
      .sort((a, b) => inPeriod(b, year) - inPeriod(a, year));
    const isCut = ranked.length > listed + 1;
    const shown = isCut ? ranked.slice(0, listed) : ranked;
    const total = totalIn(margin, year);
    const others = total - sum(shown.map((line) => inPeriod(line, year)));
    const cells = (value: number) => [printed(value, margin.decimals), percentOf(value, total)];
    return this.made(kind, [year], {
      title: texts.largest(this.names([year]), part),
      unit: texts.usdAndPercent,
      period: year,
      columns: valueAndShare(year),
      rows: [
        ...shown.map((line) => lineRow(line, cells(inPeriod(line, year)))),
        ...(isCut
          ? [
              {
                key: "other",
                code: "",
                parent: "",
                label: topListWords.others.id,
                values: cells(others),
              },
            ]
          : []),
        totalRow(cells(total)),
      ],
    });
  }

  /** The year before, the year, its change and its contributions to that of the total. */
  private growth(part: TradePart): TradeTable {
    const kind = `${part}-growth` as const;
    const margin = this.margin([part], "value");
    if (!margin) return this.without(kind, part);
    const years = upTo(margin.periods, this.figures.year).slice(-2);
    const [before = "", now = ""] = years;
    const total = totalIn(margin, before);
    if (years.length < 2 || !(total > 0)) return this.without(kind, "earlier-year");
    const lines = orderedLines(margin, years);
    const contributions = growthContribution(
      lines.map((line) => inPeriod(line, before)),
      lines.map((line) => inPeriod(line, now)),
    );
    const cells = (first: number, second: number, contribution: number) => [
      printed(first, margin.decimals),
      printed(second, margin.decimals),
      first > 0
        ? tradeGrowth(first, second)
            .toFixed(2)
            .replace(/^-(?=[0.]+$)/, "")
        : "",
      contribution.toFixed(2).replace(/^-(?=[0.]+$)/, ""),
    ];
    return this.made(kind, years, {
      title: texts.growth(this.names(years), part),
      unit: texts.usdAndPercent,
      period: span(years),
      columns: [
        ...years.map((year) => yearColumn(year, "usd")),
        { key: "change_pct", title: texts.change, unit: "percent" },
        { key: "contribution_points", title: texts.contribution, unit: "poin persen" },
      ],
      rows: [
        ...lines.map((line, at) =>
          lineRow(
            line,
            cells(inPeriod(line, before), inPeriod(line, now), contributions[at] as number),
          ),
        ),
        totalRow(cells(total, totalIn(margin, now), sum(contributions))),
      ],
    });
  }

  /** Months across: what the months of a dimension are computed from. */
  private months(part: TradePart): TradeTable {
    const kind = `${part}-months` as const;
    const margin = this.margin([part], "value", "month");
    if (!margin) return this.without(kind, this.margin([part], "value") ? "month" : part);
    const years = upTo(
      [...new Set(margin.periods.map((one) => one.slice(0, 4)))],
      this.figures.year,
    );
    const shown = years.slice(-2);
    const periods = margin.periods.filter((one) => shown.includes(one.slice(0, 4)));
    return this.made(kind, shown, {
      title: texts.months(this.names(shown), part),
      unit: texts.usd,
      period: `${periods[0] ?? ""}/${periods.at(-1) ?? ""}`,
      columns: periods.map((period) => monthColumn(period)),
      rows: rowsWithTotal(margin, periods),
    });
  }

  /** Chapters within each port or country, with volume where there is weight. */
  private chapters(part: "port" | "country"): TradeTable {
    const kind = `${part}-hs` as const;
    const margin = this.margin([part, "hs"], "value");
    const [year] = margin ? upTo(margin.periods, this.figures.year).slice(-1) : [];
    if (!margin || year === undefined) {
      const missing = ([part, "hs"] as const).filter((one) => !this.margin([one], "value"));
      return this.without(kind, ...(missing.length > 0 ? missing : ([part, "hs"] as const)));
    }
    const weights = this.margin([part, "hs"], "weight");
    const lines = margin.lines.filter((line) => inPeriod(line, year) !== 0);
    const weightOf = linesByKey(weights);
    const cells = (own: readonly MarginLine[]) => [
      ...(weights
        ? [printed(sum(own.map((line) => weightAt(weightOf, line, year))), weights.decimals)]
        : []),
      printed(sum(own.map((line) => inPeriod(line, year))), margin.decimals),
    ];
    const groups = groupsOf(lines);
    const size = (own: readonly MarginLine[]) => sum(own.map((line) => inPeriod(line, year)));
    groups.sort((a, b) => size(b) - size(a));
    return this.made(kind, [year], {
      title: texts.chapters(this.names([year]), part, weights !== undefined),
      unit: weights ? texts.kgAndUsd : texts.usd,
      period: year,
      columns: [
        ...(weights ? [{ key: "volume_kg", title: texts.weight, unit: "kg" }] : []),
        { key: "value_usd", title: texts.value(year), unit: "usd", period: year },
      ],
      rows: [
        ...groups.flatMap((own) => [
          ...own
            .slice(0, 1)
            .map(({ members }) =>
              lineRow({ members: members.slice(0, 1), values: new Map() }, cells(own)),
            ),
          ...[...own]
            .sort((a, b) => ((a.members[1]?.key ?? "") < (b.members[1]?.key ?? "") ? -1 : 1))
            .map((line) => lineRow(line, cells([line]))),
        ]),
        totalRow(cells(lines)),
      ],
    });
  }
}

function groupsOf(lines: readonly MarginLine[]): MarginLine[][] {
  const groups = new Map<string, MarginLine[]>();
  for (const line of lines) {
    const key = line.members[0]?.key ?? "";
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

const keyOf = ({ members }: MarginLine): string => members.map(({ key }) => key).join(".");

const linesByKey = (margin: TradeMargin | undefined): ReadonlyMap<string, MarginLine> =>
  new Map((margin?.lines ?? []).map((line) => [keyOf(line), line]));

const weightAt = (
  lines: ReadonlyMap<string, MarginLine>,
  line: MarginLine,
  period: string,
): number => {
  const found = lines.get(keyOf(line));
  return found ? inPeriod(found, period) : 0;
};

/** Exports against imports: by year, and with each country. */
function balanceTables(figures: TradeFigures): TradeTable[] {
  const { sets, year } = figures;
  const exports = flowsOfSets(sets).find((flow) => flow !== "imports");
  const hasImports = flowsOfSets(sets).includes("imports");
  const lacks: TradeNeed[] = [
    ...(exports ? [] : (["exports"] as const)),
    ...(hasImports ? [] : (["imports"] as const)),
  ];
  if (!exports || !hasImports)
    return [without("balance-years", lacks), without("balance-countries", lacks)];
  const sides = (parts: readonly TradePart[]) =>
    [exports, "imports" as const].map((flow) => tradeMargin(sets, flow, parts, "value", "year"));
  const [sold, bought] = sides([]);
  const [soldTo, boughtFrom] = sides(["country"]);
  const notes = (years: readonly string[]) => [
    ...partialNotes(sets, exports, years),
    ...partialNotes(sets, "imports", years),
  ];
  return [
    sold && bought
      ? yearsTable(figures, sold, bought, notes)
      : without("balance-years", ["exports", "imports"]),
    soldTo && boughtFrom
      ? countriesTable(figures, soldTo, boughtFrom, notes, year)
      : without("balance-countries", ["country"]),
  ];
}

const without = (kind: TradeKind, lacks: readonly TradeNeed[]): TradeTable => ({
  name: kind,
  kind,
  lacks,
});

const commonYears = (sold: TradeMargin, bought: TradeMargin, year: string): string[] =>
  upTo(
    sold.periods.filter((one) => bought.periods.includes(one)),
    year,
  );

type NotesOf = (years: readonly string[]) => Bilingual[];

/** In million US dollars; each balance is taken from unrounded dollars. */
function yearsTable(
  { region, year }: TradeFigures,
  sold: TradeMargin,
  bought: TradeMargin,
  notes: NotesOf,
): TradeTable {
  const years = commonYears(sold, bought, year);
  if (years.length === 0) return without("balance-years", ["exports", "imports"]);
  const million = (value: number) => (value / 1e6).toFixed(2).replace(/^-(?=[0.]+$)/, "");
  return {
    name: "balance-years",
    kind: "balance-years",
    lacks: [],
    table: {
      title: texts.balanceYears(region, years[0] ?? "", years.at(-1) ?? ""),
      unit: texts.millionUsd,
      period: span(years),
      columns: [
        { key: "export_million_usd", title: { id: "Ekspor", en: "Exports" }, unit: "million_usd" },
        { key: "import_million_usd", title: { id: "Impor", en: "Imports" }, unit: "million_usd" },
        { key: "balance_million_usd", title: { id: "Neraca", en: "Balance" }, unit: "million_usd" },
      ],
      rows: years.map((one): Row => {
        const [exports, imports] = [totalIn(sold, one), totalIn(bought, one)];
        return {
          key: one,
          code: "",
          parent: "",
          label: one,
          values: [million(exports), million(imports), million(exports - imports)],
        };
      }),
      notes: notes(years),
    },
  };
}

function countriesTable(
  { region }: TradeFigures,
  sold: TradeMargin,
  bought: TradeMargin,
  notes: NotesOf,
  year: string,
): TradeTable {
  const years = commonYears(sold, bought, year).slice(-2);
  if (years.length === 0) return without("balance-countries", ["exports", "imports"]);
  const decimals = Math.max(sold.decimals, bought.decimals);
  const [soldBy, boughtBy] = [linesByKey(sold), linesByKey(bought)];
  const keys = [...new Set([...soldBy.keys(), ...boughtBy.keys()])];
  const of = (lines: ReadonlyMap<string, MarginLine>, key: string, at: string) => {
    const line = lines.get(key);
    return line ? inPeriod(line, at) : 0;
  };
  const last = years.at(-1) ?? "";
  const size = (key: string) => of(soldBy, key, last) + of(boughtBy, key, last);
  const cells = (exports: number, imports: number) =>
    [exports, imports, exports - imports].map((value) => printed(value, decimals));
  return {
    name: "balance-countries",
    kind: "balance-countries",
    lacks: [],
    table: {
      title: texts.balanceCountries(region, years[0] ?? "", last),
      unit: texts.usd,
      period: span(years),
      columns: years.flatMap((one): Column[] =>
        (["exports", "imports", "balance"] as const).map((side) => ({
          key: `${side.replace(/s$/, "")}_usd_${one}`,
          title: texts[side](one),
          unit: "usd",
        })),
      ),
      rows: [
        ...keys
          .filter((key) =>
            years.some((one) => of(soldBy, key, one) !== 0 || of(boughtBy, key, one) !== 0),
          )
          .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
          .flatMap((key) => {
            const line = soldBy.get(key) ?? boughtBy.get(key);
            return line
              ? [
                  lineRow(
                    line,
                    years.flatMap((one) => cells(of(soldBy, key, one), of(boughtBy, key, one))),
                  ),
                ]
              : [];
          }),
        totalRow(years.flatMap((one) => cells(totalIn(sold, one), totalIn(bought, one)))),
      ],
      notes: notes(years),
    },
  };
}

const upTo = (periods: readonly string[], year: string): string[] =>
  periods.filter((period) => period <= year).sort();

const span = (years: readonly string[]): string =>
  years.length > 1 ? `${years[0]}/${years.at(-1)}` : (years[0] ?? "");

const yearColumn = (year: string, unit: "usd" | "kg"): Column => ({
  key: year,
  title: { id: year, en: year },
  unit,
  period: year,
});

function monthColumn(period: string): Column {
  const name = (language: keyof Bilingual) =>
    `${monthNames[language][Number(period.slice(5)) - 1] ?? ""} ${period.slice(0, 4)}`;
  return { key: period, title: { id: name("id"), en: name("en") }, unit: "usd", period };
}

const valueAndShare = (year: string): Column[] => [
  { key: `value_usd_${year}`, title: texts.value(year), unit: "usd", period: year },
  { key: `share_pct_${year}`, title: texts.share(year), unit: "percent", period: year },
];

/** Lines by period, and their sums. */
function rowsWithTotal(margin: TradeMargin, periods: readonly string[]): Row[] {
  const lines = orderedLines(margin, periods);
  return [
    ...lines.map((line) =>
      lineRow(
        line,
        periods.map((period) => printed(inPeriod(line, period), margin.decimals)),
      ),
    ),
    totalRow(periods.map((period) => printed(totalIn(margin, period), margin.decimals))),
  ];
}

/** Years of which the records have some months only. */
const partialNotes = (
  sets: readonly TradeSet[],
  flow: TradeFlowId,
  years: readonly string[],
): Bilingual[] =>
  years.flatMap((year) => {
    const months = monthsOfYear(sets, flow, year);
    return months ? [texts.partial(year, months.from, months.to)] : [];
  });
