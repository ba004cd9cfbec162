import { coverageRatio, normalisedBalance, round, tradeBalance } from "../core";
import {
  decimalsOf,
  findColumn,
  numberOf,
  referenceTable,
  type Edition,
  type ReferenceTable,
  type TableRow,
} from "../library";
import { plainLabel } from "./plain-label";

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

const balanceTables = { years: "trade-ntt-2020.t7", countries: "trade-ntt-2020.t8" } as const;

/** Years of the balance by country. */
export const balanceYears = [2019, 2020] as const;

/**
 * Balance of each year from 2005 to 2020, in million US dollars: exports by port of loading (FOB) less imports (CIF).
 *
 * @example yearlyBalance().rows.at(-1)?.balance // -18.78
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, table 7
 */
export function yearlyBalance(edition: Edition = "corrected"): TradeBalance {
  const table = referenceTable(balanceTables.years, edition);
  return balanceOf(table, "million_usd", (measure) => `${measure}_million_usd`);
}

/**
 * Balance with each country in a year, in US dollars.
 *
 * @throws CoreError `unknown-id` for a year that table 8 does not print
 * @example countryBalance(2020).rows.at(-1)?.balance // -18783787.31
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, table 8
 */
export function countryBalance(year: number, edition: Edition = "corrected"): TradeBalance {
  const table = referenceTable(balanceTables.countries, edition);
  return { ...balanceOf(table, "usd", (measure) => `${measure}_usd_${year}`), year };
}

function balanceOf(
  table: ReferenceTable,
  unit: TradeBalance["unit"],
  columnName: (measure: "export" | "import" | "balance") => string,
): TradeBalance {
  const columns = {
    exports: findColumn(table, columnName("export")),
    imports: findColumn(table, columnName("import")),
    balance: findColumn(table, columnName("balance")),
  };
  const groups = new Set(table.rows.map(({ parent }) => parent));
  const rows = table.rows.map((row, place) => ({
    key: row.key,
    label: plainLabel(row.label),
    role: row.key === "total" ? "total" : groups.has(row.key) ? "group" : "item",
    place,
    ...balanceOfRow(row, columns),
  })) satisfies BalanceRow[];
  return { table: table.id, edition: table.edition, unit, rows };
}

function balanceOfRow(
  { values }: TableRow,
  columns: Record<"exports" | "imports" | "balance", number>,
) {
  const [exportsText, importsText] = [values[columns.exports], values[columns.imports]];
  const exports = numberOf(exportsText ?? "") ?? 0;
  const imports = numberOf(importsText ?? "") ?? 0;
  const balance = numberOf(values[columns.balance] ?? "") ?? 0;
  const decimals = Math.max(decimalsOf(exportsText ?? ""), decimalsOf(importsText ?? ""));
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
