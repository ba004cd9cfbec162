import { bundledLibrary } from "../../src/bundled";
import { type Book, findSeries, seriesList, tableName } from "../../src/library";

test("findSeries(total, imports, monthly) reads table 6", () => {
  const series = findSeries(bundledLibrary, "total", "imports", undefined, "corrected", "monthly");
  expect(series.periods).toHaveLength(24);
  expect([series.periods[0], series.values[0]]).toEqual(["2019-01", "6134178"]);
  expect([series.periods[23], series.values[23]]).toEqual(["2020-12", "1756895"]);
});

test("findSeries(NTUP, Gabungan, yearly) reads appendix 1", () => {
  const series = findSeries(bundledLibrary, "NTUP", "Gabungan", undefined, "corrected", "yearly");
  expect(series).toMatchObject({
    frequency: "yearly",
    periods: ["2018", "2019", "2020"],
    values: ["100.00", "105.46", "112.42"],
  });
});

test("findSeries(Kesehatan, Gabungan) begins in December 2019, which table 6.12 prints", () => {
  const series = findSeries(bundledLibrary, "Kesehatan", "Gabungan");
  expect([series.periods[0], series.values[0], series.periods.length]).toEqual([
    "2019-12",
    "102.50",
    13,
  ]);
});

const books = bundledLibrary.books.map((book) => [book.id, book] as const);

/** Every measure of every group with its tables and the other places that print it. */
const measuresOf = ({ groups, measures }: Book) =>
  groups.flatMap(({ id: group, tables, more = {} }) =>
    measures.map(({ id: measure, more: shared = [] }) => ({
      group,
      measure,
      tables: tables[measure] ?? [],
      more: [...shared, ...(more[measure] ?? [])].map((source) => ({
        ...source,
        row: source.row.replace("{group}", group),
      })),
    })),
  );

test.each(books)(
  "every period column of every table that feeds the series of %s is reached by each of its rows",
  (id, book) => {
    const all = seriesList(book);
    for (const { group, measure, tables, more } of measuresOf(book)) {
      const reached = new Map(
        all
          .filter((series) => series.group === group && series.measure === measure)
          .map(({ item }) => {
            const of = (frequency: "monthly" | "yearly") =>
              findSeries(bundledLibrary, `${item} ${measure}`, group, id, "corrected", frequency)
                .periods;
            return [item, new Set([...of("monthly"), ...of("yearly")])];
          }),
      );
      for (const table of tables) {
        const { columns, rows } = book.table(table);
        for (const { key } of rows) {
          const periods = columns.map(({ key: name }) => name);
          const missing = periods.filter((name) => !reached.get(key)?.has(name));
          expect([key, missing]).toEqual([key, []]);
        }
      }
      for (const { table, item, row, periods } of more) {
        const { columns, rows } = book.table(table);
        const named = columns.map(({ key }) => key).filter((name) => /^\d{4}(-\d\d)?$/.test(name));
        const wanted = periods ? Object.values(periods) : named;
        const items = item === undefined ? [...reached.keys()] : [item];
        for (const key of items) {
          const [first] = row.replace("{item}", key).split("{month}");
          if (first !== "" && !rows.some((one) => one.key === first)) continue;
          for (const period of wanted) {
            const at = period.replace("{month}", "07");
            expect([table, key, at, reached.get(key)?.has(at)]).toEqual([table, key, at, true]);
          }
        }
      }
    }
  },
);

test.each(books)("every table of %s with columns of years or months feeds a series", (id, book) => {
  const feeding = new Set(
    measuresOf(book).flatMap(({ tables, more }) => [...tables, ...more.map(({ table }) => table)]),
  );
  const periodical = book.tables
    .filter(({ columns }) => columns.some(({ key }) => /^\d{4}(-\d\d)?$/.test(key)))
    .map(tableName)
    .filter((table) => !feeding.has(table));
  // Households and their number are no measure of a series.
  expect(periodical).toEqual(id === "ntp-kaltim-2020" ? ["t6.1"] : []);
});
