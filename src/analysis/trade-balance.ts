import { coverageRatio, normalisedBalance, round, tradeBalance } from "../core";
import {
  findColumn,
  numberOf,
  rowName,
  type Book,
  type Edition,
  type Language,
  type ReferenceTable,
} from "../library";
import { plainLabel, printedDecimals, type Row } from "../table";

/** Exports against imports, of a year or of a country. */
export interface BalanceRow {
  key: string;
  label: string;
  /** Continents hold countries; the total holds all. */
  role: "item" | "group" | "total";
  /** Row in the table, from 0. */
  place: number;
  exports: number;
  imports: number;
  /** As the table of the edition has it, which took it from unrounded dollars. */
  balance: number;
  /** Exports less imports as they stand here, less the balance: what the rounding of the terms makes; 0 where they agree. */
  rounding: number;
  /** Exports per 100 of imports; absent without imports. */
  coverage?: number;
  /** From -1 to 1; absent without any trade. */
  normalised?: number;
}

export interface TradeBalance {
  table: string;
  edition: Edition;
  unit: "usd" | "million_usd";
  /** Of a balance by country; a balance by year has them as rows. */
  year?: number;
  rows: BalanceRow[];
}

/** Years of the balance by country, ascending; none where the book does not print it. */
export function balanceYears({ balance, table }: Book): number[] {
  if (balance?.countries === undefined) return [];
  const years = table(balance.countries).columns.flatMap(({ key }) => /\d{4}$/.exec(key) ?? []);
  return [...new Set(years.map(Number))].sort();
}

/**
 * Balance of each year, in million US dollars: exports by port of loading (FOB) less imports (CIF); undefined where the book
 * does not print it.
 *
 * @example yearlyBalance(book)?.rows.at(-1)?.balance // -18.78
 */
export function yearlyBalance(
  { balance, table }: Book,
  edition: Edition = "corrected",
): TradeBalance | undefined {
  if (balance?.years === undefined) return undefined;
  return balanceOf(
    table(balance.years, edition),
    "million_usd",
    (measure) => `${measure}_million_usd`,
  );
}

/**
 * Balance with each country in a year, in US dollars; undefined where the book does not print it.
 *
 * @throws CoreError `unknown-id` for a year that the table does not print
 * @example countryBalance(book, 2020)?.rows.at(-1)?.balance // -18783787.31
 */
export function countryBalance(
  { balance, table }: Book,
  year: number,
  edition: Edition = "corrected",
  language: Language = "id",
): TradeBalance | undefined {
  if (balance?.countries === undefined) return undefined;
  const printed = table(balance.countries, edition);
  return { ...balanceOf(printed, "usd", (measure) => `${measure}_usd_${year}`, language), year };
}

function balanceOf(
  table: ReferenceTable,
  unit: TradeBalance["unit"],
  columnName: (measure: "export" | "import" | "balance") => string,
  language: Language = "id",
): TradeBalance {
  const columns = {
    exports: findColumn(table, columnName("export")),
    imports: findColumn(table, columnName("import")),
    balance: findColumn(table, columnName("balance")),
  };
  const groups = new Set(table.rows.map(({ parent }) => parent));
  const rows = table.rows.map((row, place) => ({
    key: row.key,
    label: rowName(row, plainLabel(row.label), language),
    role: row.key === "total" ? "total" : groups.has(row.key) ? "group" : "item",
    place,
    ...balanceOfRow(row, columns),
  })) satisfies BalanceRow[];
  return { table: table.id, edition: table.edition, unit, rows };
}

function balanceOfRow({ values }: Row, columns: Record<"exports" | "imports" | "balance", number>) {
  const [exportsText, importsText] = [values[columns.exports], values[columns.imports]];
  const exports = numberOf(exportsText ?? "") ?? 0;
  const imports = numberOf(importsText ?? "") ?? 0;
  const balance = numberOf(values[columns.balance] ?? "") ?? 0;
  const decimals = Math.max(printedDecimals(exportsText ?? ""), printedDecimals(importsText ?? ""));
  return {
    exports,
    imports,
    balance,
    // Adding 0 turns -0 into 0.
    rounding: round(tradeBalance(exports, imports) - balance, decimals) + 0,
    ...(imports > 0 && { coverage: coverageRatio(exports, imports) }),
    ...(exports + imports > 0 && { normalised: normalisedBalance(exports, imports) }),
  };
}
