import { yearColumn, type ProfileRow, type TradeProfile } from "../../analysis";
import { dimensionTitle } from "../../language";
import { findColumn, type ReferenceTable } from "../../library";
import { blockAddresses, type BlockAddress } from "../../workbook/plan";
import type { TableRequest } from "../table";
import { tradeExtract, type TradeExtract } from "./trade-extract";

/** Row of the table's header: title, unit, basis and a blank line stand above it. */
export const tradeTop = 4;

/** Where the parts of a profile stand in its block. */
export interface ProfileLayout {
  extract: TradeExtract;
  /** Rows of the table, in its order. */
  rows: readonly ProfileRow[];
  /** Column of the value in the year before, when there is one. */
  previous?: number;
  current: number;
  firstRow: number;
  /** Columns of the first measure and of the summary. */
  measures: number;
  summary: number;
  address: BlockAddress;
}

/** Table on the left, measures beside its rows, summary to the right of them. */
export function profileLayout(
  profile: TradeProfile,
  table: ReferenceTable,
  request: TableRequest,
): ProfileLayout {
  const rows = tradedRows(profile);
  const { dimension } = profile.source;
  const years = [profile.previousYear, profile.year].flatMap((year) => year ?? []);
  const extract = tradeExtract({
    ...request,
    table,
    rows,
    values: years.map((year) => ({
      field: findColumn(table, yearColumn(dimension, year)),
      header: String(year),
    })),
    labelHeader: dimensionTitle(dimension, request.language),
    groups: new Map(
      profile.rows.flatMap(({ role, key, label }) => (role === "group" ? [[key, label]] : [])),
    ),
    at: tradeTop,
  });
  const current = extract.columns - 1;
  const measures = extract.columns + 1;
  const measureCount = years.length > 1 ? 3 : 1;
  return {
    extract,
    rows,
    ...(years.length > 1 && { previous: current - 1 }),
    current,
    firstRow: tradeTop + 1,
    measures,
    summary: measures + measureCount + 1,
    address: blockAddresses(request.target),
  };
}

/** Categories with trade in a year that is shown: the largest first, months as they follow each other. */
function tradedRows({ rows, source }: TradeProfile): ProfileRow[] {
  const traded = rows.filter(
    ({ role, value, previous = 0 }) => role === "item" && (value > 0 || previous > 0),
  );
  return source.dimension === "month" ? traded : traded.sort((a, b) => b.value - a.value);
}
