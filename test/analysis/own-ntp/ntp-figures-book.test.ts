import {
  dataAnswer,
  jsonText,
  special,
  valueOf,
  variableOf,
} from "../../../scripts/stand-in/made-up-data";
import {
  checkTable,
  ntpFigures,
  ntpFiguresBook,
  ntpMonths,
  tableSubject,
} from "../../../src/analysis";
import { createLibrary, ntpPackage } from "../../../src/library";
import { dataTable, pastedAnswer } from "../../../src/web-api";

const origin = { publisher: "BPS", address: "", readOn: "2026-11-30" };
const names = { id: "own-ntp", version: "1", province: "Wilayah 2", notes: [] };

/** A table of the stand-in as the pane has it. */
function liveTable(id: number, years: readonly number[]) {
  const variable = variableOf(id);
  if (!variable) throw new Error(`the stand-in has no table ${id}`);
  const answer = pastedAnswer(jsonText(dataAnswer(variable, years)));
  if (answer.kind !== "data") throw new Error(answer.kind);
  return dataTable(answer.reading, { id: String(id), ...origin });
}

const terms = liveTable(special.termsOfTrade, [123, 124]);
const figures = ntpFigures([terms]);
const made = ntpFiguresBook(figures, "Wilayah 2", names);
const book = createLibrary([ntpPackage(made)]).book("own-ntp");

test("a variable of It, Ib and NTP by place becomes a book of each place", () => {
  expect(tableSubject(terms)).toBe("ntp");
  expect(figures.places.slice(0, 2)).toEqual(["Wilayah 1", "Wilayah 2"]);
  expect(figures.baseYear).toBe(2018);
  expect(made.months).toHaveLength(24);
  expect(made.groups.map(({ id }) => id)).toEqual(["combined"]);
  const of = (variant: number) =>
    [123, 124].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) =>
        valueOf(special.termsOfTrade, [2, variant, year, at + 1]),
      ),
    );
  expect(made.groups[0]?.rows.map(({ key, levels }) => [key, levels])).toEqual([
    ["it", of(301)],
    ["ib", of(302)],
    ["ntp", of(303)],
  ]);
  expect(ntpMonths(book)).toEqual(made.months);
});

test("our own check knows the rows of the book and finds nothing wrong in what was published", () => {
  const proofs = book.tables.map(({ id }) => checkTable(book.table(id.slice("own-ntp.".length))));
  expect(proofs.flatMap(({ findings }) => findings)).toEqual([]);
  // Four half-years of levels: NTP is It to Ib in each month.
  const proved = proofs.reduce((all, { identities }) => all + identities, 0);
  expect(proved).toBeGreaterThanOrEqual(24);
});

test("a misprint in what was published is found, and not computed away", () => {
  const wrong = {
    ...terms,
    rows: terms.rows.map((row) =>
      row.label === "Wilayah 2"
        ? { ...row, values: row.values.map((value, at) => (at === 71 ? "99.00" : value)) }
        : row,
    ),
  };
  const own = createLibrary([ntpPackage(ntpFiguresBook(ntpFigures([wrong]), "Wilayah 2", names))]);
  const last = own.book("own-ntp").table("combined-levels-2024-07");
  expect(last.rows.find(({ key }) => key === "ntp")?.values.at(-1)).toBe("99.00");
  expect(checkTable(last).findings.length).toBeGreaterThan(0);
});

const column = (title: string, baseYear?: number) => ({
  key: title,
  title: { id: title, en: title },
  unit: "point" as const,
  ...(baseYear !== undefined && { baseYear }),
});

/** It or Ib of one place in the months that are given. */
const index = (title: string, levels: Readonly<Record<string, string>>, baseYear?: number) => ({
  id: title,
  title: { id: title, en: title },
  columns: Object.keys(levels).map((month) => column(month, baseYear)),
  rows: [{ key: "r", code: "", parent: "", label: title, values: Object.values(levels) }],
  notes: [],
  source: {},
});

const received = "Indeks Harga yang Diterima Petani (It)";
const paid = "Indeks Harga yang Dibayar Petani (Ib)";

test("It and Ib of two tables give the NTP, where both have a figure; other months stay blank", () => {
  const both = ntpFigures([
    index(received, {
      "Januari 2024": "110.00",
      "Februari 2024": "111.10",
      "April 2024": "120.00",
    }),
    index(paid, { "Januari 2024": "100.00", "April 2024": "100.00", "Mei 2024": "100.00" }),
  ]);
  const { data, months } = bookOf(both);
  expect(months).toEqual(["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"]);
  const levels = data.table("combined-levels-2024-01").rows;
  expect(levels.map(({ key, values }) => [key, values])).toEqual([
    ["it", ["110.00", "111.10", "", "120.00", ""]],
    ["ib", ["100.00", "", "", "100.00", "100.00"]],
    ["ntp", ["110.00", "", "", "120.00", ""]],
  ]);
  const changes = data.table("combined-changes-2024-02").rows;
  expect(changes.map(({ key, values }) => [key, values])).toEqual([
    ["it", ["1.00", "", "", ""]],
    ["ib", ["", "", "", "0.00"]],
    ["ntp", ["", "", "", ""]],
  ]);
});

test("indices of an older base are left out and named; two figures for one month are counted", () => {
  const found = ntpFigures([
    index(received, { "Januari 2024": "110.00" }, 2018),
    index(received, { "Januari 2024": "150.00" }, 2012),
    index(received, { "Januari 2024": "110.50" }, 2018),
  ]);
  expect(found).toMatchObject({ baseYear: 2018, leftOut: [2012], contradictions: 1 });
  expect(found.series.map(({ levels }) => [...levels])).toEqual([[["2024-01", 110]]]);
});

function bookOf(of: ReturnType<typeof ntpFigures>) {
  const own = ntpFiguresBook(of, "", { ...names, province: "" });
  return { data: createLibrary([ntpPackage(own)]).book("own-ntp"), months: own.months };
}
