import { bundledLibrary } from "../../../src/bundled";
import { tradeBook } from "../../support/bundled-books";
import {
  balanceYears,
  countryBalance,
  tradeProfile,
  tradeSources,
  yearlyBalance,
} from "../../../src/analysis";
import {
  blockExtent,
  cellExtent,
  type FormulaCell,
  type SheetPlan,
} from "../../../src/workbook/plan";
import {
  planTradeBalance,
  planTradeProfile,
  type TradeSheetRequest,
} from "../../../src/sheets/trade";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";

const requestFor = (
  table: string,
  changes: Partial<TradeSheetRequest> = {},
): TradeSheetRequest => ({
  blockId: "trade~1",
  table: bundledLibrary.table(table),
  book: bundledLibrary.book("trade-ntt-2020"),
  errata: bundledLibrary.errata(table),
  language: "en",
  target: { sheet: "Sheet1", cell: "A1" },
  asValues: false,
  ...changes,
});

type Asked = Parameters<typeof tradeProfile>[1];

function profilePlan(asked: Asked, changes: Partial<TradeSheetRequest> = {}): SheetPlan {
  const profile = tradeProfile(tradeBook, asked);
  const { table } = profile.source;
  return planTradeProfile({
    ...requestFor(table, { table: bundledLibrary.table(table, profile.edition), ...changes }),
    profile,
  });
}

function balancePlan(year?: number, changes: Partial<TradeSheetRequest> = {}): SheetPlan {
  const balance = (
    year === undefined ? yearlyBalance(tradeBook) : countryBalance(tradeBook, year)
  )!;
  return planTradeBalance({ ...requestFor(balance.table, changes), balance });
}

const formulasOf = (plan: SheetPlan): FormulaCell[] =>
  plan.regions
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => ("formula" in cell ? [cell] : []));

/** Cells of a plan by place, spills included; a place that is taken twice counts twice. */
function placesOf(plan: SheetPlan): string[] {
  return plan.regions.flatMap(({ at, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const { rows, columns } = cellExtent(cell);
        return Array.from({ length: rows * columns }, (_, index) => {
          const down = at.row + row + Math.floor(index / columns);
          return `${down},${at.column + column + (index % columns)}`;
        });
      }),
    ),
  );
}

const everyProfile = tradeSources(tradeBook).flatMap(({ flow, dimension, years }) =>
  years.map((year) => ({ flow, dimension, year })),
);
const everyPlan: [string, (changes?: Partial<TradeSheetRequest>) => SheetPlan][] = [
  ...everyProfile.map((asked): (typeof everyPlan)[0] => [
    Object.values(asked).join(" "),
    (changes) => profilePlan(asked, changes),
  ]),
  ["balance by year", (changes) => balancePlan(undefined, changes)],
  ...balanceYears(tradeBook).map((year): (typeof everyPlan)[0] => [
    `balance by country ${year}`,
    (changes) => balancePlan(year, changes),
  ]),
];

describe.each(everyPlan)("plan of %s", (_, planOf) => {
  const plan = planOf();

  test("uses no cell twice, and has no spill in an Excel table", () => {
    const places = placesOf(plan);
    expect(new Set(places).size).toBe(places.length);
  });

  test("gives every formula a value: a number, or a text", () => {
    for (const { expected } of formulasOf(plan)) {
      for (const value of [expected].flat(2)) {
        expect(["number", "string"]).toContain(typeof value);
        if (typeof value === "number") expect(value).not.toBeNaN();
      }
    }
  });

  test("as values holds the same cells without a formula", () => {
    const values = planOf({ asValues: true });
    expect(formulasOf(values)).toEqual([]);
    expect(blockExtent(values)).toEqual(blockExtent(plan));
  });

  test("has a chart over the labels and values of its table", () => {
    const [chart] = plan.charts;
    const table = plan.regions.find((region) => region.table !== undefined)!;
    expect(chart?.data.at).toEqual({ row: table.at.row, column: table.table?.labelColumn });
    expect(chart?.data.rows).toBeLessThanOrEqual(table.cells.length);
  });
});

test("planTradeProfile of imports by country names its cells from the target, so that formulas follow it", () => {
  const asked = { flow: "imports", dimension: "country", year: 2020, top: 3 } as const;
  const formulas = (cell: string) =>
    formulasOf(profilePlan(asked, { target: { sheet: "S", cell } })).map(({ formula }) => formula);
  expect(formulas("A1")).toContain("=BPS.TRADE_SHARE(D6:D24)");
  expect(formulas("A1")).toContain("=BPS.GROWTH_CONTRIBUTION(C6:C24,D6:D24)");
  expect(formulas("A1")).toContain('=IF(C6>0,(D6-C6)/C6*100,"")');
  expect(formulas("A1")).toContain('=BPS.TOP_SHARES(B6:B24,D6:D24,3,"Others","Total")');
  expect(formulas("C5")).toContain("=BPS.TRADE_SHARE(F10:F28)");
});

test("planTradeProfile puts the largest first, months in their order", () => {
  const labels = (asked: Asked) => {
    const table = profilePlan(asked).regions.find((region) => region.table)!;
    return table.cells.slice(1, 4).map((line) => line[table.table!.labelColumn]);
  };
  expect(labels({ flow: "imports", dimension: "country", year: 2020 })).toEqual([
    { text: "Malaysia" },
    { text: "China" },
    { text: "Singapura" },
  ]);
  expect(labels({ flow: "imports", dimension: "month", year: 2020 })).toEqual([
    { text: "Januari" },
    { text: "Februari" },
    { text: "Maret" },
  ]);
});

test("planTradeProfile by HS chapter counts sectors as the book does, and says how", () => {
  const asked = { flow: "exports-by-port", dimension: "hs", year: 2020 } as const;
  const plan = profilePlan({ ...asked, sectors: "within-industry" });
  const rows = plan.regions.find(({ cells }) =>
    cells.some((line) =>
      line.some((cell) => "formula" in cell && /SECTOR_TOTALS/.test(cell.formula)),
    ),
  )?.cells;
  // The book counts oil and gas within industry and publishes no figure of it.
  expect(rows?.[0]).toEqual(["migas", "not published", "not published"].map((text) => ({ text })));
  expect(rows?.slice(1).map(([name]) => name)).toEqual(
    ["tambang", "pertanian", "industri"].map((text) => ({ text })),
  );
  const share = (rows?.[3]?.[2] as { formula: string }).formula;
  expect(share).toMatch(/^=INDEX\(BPS\.SECTOR_TOTALS\(.+"all","ntt-2020-port"\),4,3\)$/);
  expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
  expect(JSON.stringify(plan.regions.at(-1)?.cells)).toContain("27 included");
});

test("planTradeProfile of exports by port has oil and gas apart, 5.59 percent of all, as the screen has", () => {
  const plan = profilePlan({ flow: "exports-by-port", dimension: "hs", year: 2020 });
  const sector = formulasOf(plan).find(({ formula }) => formula.includes("SECTOR_TOTALS"));
  const [name, , percent] = (sector?.expected as [string, number, number][])[0]!;
  expect([name, percent.toFixed(2)]).toEqual(["migas", "5.59"]);
  expect(plan.source?.recipe).toMatchObject({ sectors: "apart" });
});

test("planTradeProfile of the first printed year has no growth", () => {
  const plan = profilePlan({ flow: "imports", dimension: "hs", year: 2017 });
  expect(formulasOf(plan).some(({ formula }) => formula.includes("GROWTH"))).toBe(false);
});

test("planTradeProfile marks the corrected cells of appendix 6.2 in the rows that it takes over", () => {
  const plan = profilePlan({ flow: "exports-by-origin", dimension: "hs", year: 2020 });
  const table = plan.regions.find((region) => region.table)!;
  expect(table.notes.length).toBeGreaterThan(0);
  for (const { at } of table.notes)
    expect(table.cells[at.row]?.[at.column]).toHaveProperty("number");
});

test("planTradeBalance by year keeps the table's balance, and says what rounding makes of 2012 and 2017", () => {
  const plan = balancePlan();
  const table = plan.regions.find((region) => region.table)!;
  expect(table.cells[13]?.[3]).toMatchObject({ number: -51.02 });
  const differences = formulasOf(plan).filter(({ formula }) => formula.includes(".BALANCE("));
  expect(differences[0]?.formula).toBe("=ROUND(BPS.BALANCE(B6,C6)-D6,2)");
  expect(differences.map(({ expected }) => expected)).toEqual(
    Array.from({ length: 16 }, (_, i) => (i === 7 ? 0.01 : i === 12 ? -0.01 : 0)),
  );
});

test("planTradeBalance by country ends with the printed total, and computes coverage only from imports", () => {
  const table = balancePlan(2019).regions.find((region) => region.table)!;
  expect(table.cells.at(-1)?.[1]).toEqual({ text: "JUMLAH" });
  const coverage = formulasOf(balancePlan(2019)).filter(({ formula }) => formula.includes("COVER"));
  expect(coverage[0]?.formula).toBe('=IF(D6>0,BPS.COVERAGE_RATIO(C6,D6),"")');
  expect(coverage).toHaveLength(table.cells.length - 1);
});

test("plan of imports by port in Indonesian, whole", () => {
  const asked = { flow: "imports", dimension: "port", year: 2020, top: 2 } as const;
  expect(profilePlan(asked, { language: "id" })).toMatchSnapshot();
});
