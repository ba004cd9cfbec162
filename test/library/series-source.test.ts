import { findSeries, referenceTable, seriesList, type SeriesIndex } from "../../src/library";
import { readFileSync } from "node:fs";

test("findSeries(total, imports, monthly) reads table 6", () => {
  const series = findSeries("total", "imports", undefined, "corrected", "monthly");
  expect(series.periods).toHaveLength(24);
  expect([series.periods[0], series.values[0]]).toEqual(["2019-01", "6134178"]);
  expect([series.periods[23], series.values[23]]).toEqual(["2020-12", "1756895"]);
});

test("findSeries(NTUP, Gabungan, yearly) reads appendix 1", () => {
  const series = findSeries("NTUP", "Gabungan", undefined, "corrected", "yearly");
  expect(series).toMatchObject({
    frequency: "yearly",
    periods: ["2018", "2019", "2020"],
    values: ["100.00", "105.46", "112.42"],
  });
});

test("findSeries(Kesehatan, Gabungan) begins in December 2019, which table 6.12 prints", () => {
  const series = findSeries("Kesehatan", "Gabungan");
  expect([series.periods[0], series.values[0], series.periods.length]).toEqual([
    "2019-12",
    "102.50",
    13,
  ]);
});

const publications = ["ntp-kaltim-2020", "trade-ntt-2020"];
const indexOf = (id: string) =>
  JSON.parse(readFileSync(`data/${id}/series.json`, "utf8")) as SeriesIndex;

test.each(publications)(
  "every period column of every table that feeds the series of %s is reached by each of its rows",
  (id) => {
    for (const { id: group, measures } of indexOf(id).groups) {
      for (const { id: measure, tables, more = [] } of measures) {
        const reached = new Map(
          seriesList(id)
            .filter((series) => series.group === group && series.measure === measure)
            .map(({ item }) => {
              const of = (frequency: "monthly" | "yearly") =>
                findSeries(`${item} ${measure}`, group, id, "corrected", frequency).periods;
              return [item, new Set([...of("monthly"), ...of("yearly")])];
            }),
        );
        for (const table of tables) {
          const { fields, rows } = referenceTable(`${id}.${table}`);
          for (const { key } of rows) {
            for (const { name } of fields)
              expect([key, name, reached.get(key)?.has(name)]).toEqual([key, name, true]);
          }
        }
        for (const { table, item, row, periods } of more) {
          const { fields, rows } = referenceTable(`${id}.${table}`);
          const named = fields
            .map(({ name }) => name)
            .filter((name) => /^\d{4}(-\d\d)?$/.test(name));
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
    }
  },
);

test.each(publications)(
  "every table of %s with columns of years or months feeds a series",
  (id) => {
    const feeding = new Set(
      indexOf(id).groups.flatMap(({ measures }) =>
        measures.flatMap(({ tables, more = [] }) => [...tables, ...more.map(({ table }) => table)]),
      ),
    );
    const periodical = tablesWithPeriods(id).filter((table) => !feeding.has(table));
    // Households and their number are no measure of a series.
    expect(periodical).toEqual(id === "ntp-kaltim-2020" ? ["t6.1"] : []);
  },
);

const tablesWithPeriods = (id: string) => {
  const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as {
    resources: { name: string; schema: { fields: { name: string }[] } }[];
  };
  return resources
    .filter(({ name }) => name.startsWith(`${id}.`))
    .filter(({ schema }) => schema.fields.some(({ name }) => /^\d{4}(-\d\d)?$/.test(name)))
    .map(({ name }) => name.slice(id.length + 1));
};
