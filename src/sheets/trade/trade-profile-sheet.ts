import { yearColumn, type ProfileRow, type TradeProfile } from "../../analysis";
import { dimensionTitle, topListWords, tradeSheetTexts } from "../../language";
import { findColumn } from "../../library";
import { stackSections } from "../layout";
import { tradeExtract, type TradeSheetRequest } from "./trade-extract";

export const concentrationMeasures = ["hhi", "equivalent", "cr3", "cr5"] as const;

export interface ProfileSheetRequest extends TradeSheetRequest {
  profile: TradeProfile;
}

/** What the parts of a profile need: table on the left, measures beside its rows, summary to the right of them. */
export function profileSheet(request: ProfileSheetRequest) {
  const { profile, table, language, target } = request;
  const { source, year, previousYear, sectors } = profile;
  const rows = tradedRows(profile);
  const hasPrevious = previousYear !== undefined;
  const extract = tradeExtract<"previous" | "current">({
    ...request,
    rows,
    values: [
      ...(hasPrevious ? [{ name: "previous" as const, year: previousYear }] : []),
      { name: "current" as const, year },
    ].map(({ name, year }) => ({
      name,
      field: findColumn(table, yearColumn(source.dimension, year)),
      header: String(year),
    })),
    labelHeader: dimensionTitle(source.dimension, language),
    groups: new Map(
      profile.rows.flatMap(({ role, key, label }) => (role === "group" ? [[key, label]] : [])),
    ),
  });
  const measures = [
    "share",
    ...(hasPrevious ? (["growth", "contribution"] as const) : []),
  ] as const;
  const beside = extract.at.beside(measures, 1);
  const list = topList(profile, rows, language);
  const columns = ["label", "value", "percent"] as const;
  return {
    profile,
    language,
    texts: tradeSheetTexts[language],
    rows,
    hasPrevious,
    extract,
    list,
    at: {
      table: extract.at,
      totals: extract.totals,
      measures: beside,
      totalMeasures: extract.totals.beside(measures, 1),
      ...stackSections(
        target,
        {
          largest: { columns, lead: 0, rows: list.length },
          concentration: { columns, lead: 0, rows: concentrationMeasures.length },
          sectors: { columns, lead: 0, rows: sectors?.rows.length ?? 0 },
        },
        beside.right(1),
      ),
    },
  };
}

export type ProfileSheet = ReturnType<typeof profileSheet>;

/** Categories with trade in a year that is shown: the largest first, months as they follow each other. */
function tradedRows({ rows, source }: TradeProfile): ProfileRow[] {
  const traded = rows.filter(
    ({ role, value, previous = 0 }) => role === "item" && (value > 0 || previous > 0),
  );
  return source.dimension === "month" ? traded : traded.sort((a, b) => b.value - a.value);
}

/** TOP_SHARES names the others also when the rows that are left are nil. */
function topList(
  { top }: TradeProfile,
  rows: readonly ProfileRow[],
  language: TradeSheetRequest["language"],
): (string | number)[][] {
  const listed = top.rows.map(({ row, value, percent }) => [row.label, value, percent]);
  const others = top.others ?? (rows.length > listed.length ? { value: 0, percent: 0 } : undefined);
  return [
    ...listed,
    ...(others ? [[topListWords.others[language], others.value, others.percent]] : []),
    [topListWords.total[language], top.total.value, top.total.percent],
  ];
}
