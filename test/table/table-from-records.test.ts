import fc from "fast-check";
import { sumRecords, tableFromRecords } from "../../src/table";
import { dimension, draws, linesOfRecords, recordsOf } from "../fixtures/made-up-records";

const frame = { id: "t", title: { id: "Ekspor", en: "Exports" }, notes: [], source: {} };
const areas = {
  ...dimension("area", []),
  members: [
    { key: "asia", label: { id: "ASIA", en: "ASIA" } },
    { key: "jp", label: { id: "Jepang", en: "Japan" }, parent: "asia" },
    { key: "cn", label: { id: "Tiongkok", en: "China" }, parent: "asia" },
  ],
};
const years = dimension("year", ["2030", "2031"]);
const months = dimension("month", ["Januari", "Februari"]);

const records = recordsOf(
  [areas, years, months],
  [
    ["cn", "2030", "Februari", 0.5],
    ["jp", "2030", "Januari", 1.25],
    ["jp", "2031", "Januari", 3],
    ["jp", "2031", "Februari", 4],
    ["asia", "2031", "Januari", 9],
    ["cn", "2031", "Januari", null],
  ],
);

test("tableFromRecords gives rows with parents, columns with periods, blanks where nothing is", () => {
  const table = tableFromRecords(
    records,
    { down: ["area"], across: ["year"], measure: "value" },
    frame,
  );
  expect(table.columns).toEqual([
    {
      key: "2030",
      title: { id: "2030", en: "2030" },
      period: "2030",
      unit: "usd",
      measure: "value",
    },
    {
      key: "2031",
      title: { id: "2031", en: "2031" },
      period: "2031",
      unit: "usd",
      measure: "value",
    },
  ]);
  expect(table.rows).toEqual([
    { key: "asia", code: "", parent: "", label: "ASIA", values: ["", "9.00"] },
    { key: "jp", code: "", parent: "asia", label: "Jepang", values: ["1.25", "7.00"] },
    { key: "cn", code: "", parent: "asia", label: "Tiongkok", values: ["0.50", ""] },
  ]);
});

test("members of two dimensions across make one column, of the month that they name", () => {
  const { columns, rows } = tableFromRecords(
    records,
    { down: ["area"], across: ["month", "year"], measure: "value", filter: { area: ["jp"] } },
    frame,
  );
  expect(columns.map(({ key, title, period }) => [key, title.id, period])).toEqual([
    ["Januari.2030", "Januari 2030", "2030-01"],
    ["Januari.2031", "Januari 2031", "2031-01"],
    ["Februari.2031", "Februari 2031", "2031-02"],
  ]);
  expect(rows.map(({ parent, values }) => [parent, values])).toEqual([
    ["", ["1.25", "3.00", "4.00"]],
  ]);
});

test("two dimensions down keep the parent within the outer one; codes of digits are codes", () => {
  const chapters = {
    ...dimension("hs", []),
    members: [{ key: "03", label: { id: "Ikan", en: "Fish" } }],
  };
  const table = tableFromRecords(
    recordsOf(
      [years, chapters, areas],
      [
        ["2030", "03", "asia", 1],
        ["2030", "03", "jp", 1],
      ],
    ),
    { down: ["year", "area"], across: ["hs"], measure: "value" },
    frame,
  );
  expect(table.rows.map(({ key, parent, label }) => [key, parent, label])).toEqual([
    ["2030.asia", "", "2030, ASIA"],
    ["2030.jp", "2030.asia", "2030, Jepang"],
  ]);
  const turned = tableFromRecords(
    recordsOf([chapters], [["03", -0.001]]),
    { down: ["hs"], across: [], measure: "value" },
    frame,
  );
  expect(turned.rows[0]).toMatchObject({ key: "03", code: "03", values: ["-0.001"] });
  expect(turned.columns[0]).toMatchObject({ key: "value", title: { id: "Nilai" } });
});

test("keys and headers that would be alike are told apart, and a code of digits is no day", () => {
  const [one, two] = [dimension("a", ["x", "x.y"]), dimension("b", ["y.z", "z"])];
  const both = recordsOf(
    [one, two],
    [
      ["x", "y.z", 1],
      ["x.y", "z", 2],
    ],
  );
  const { rows } = tableFromRecords(
    both,
    { down: ["a", "b"], across: [], measure: "value" },
    frame,
  );
  expect(rows.map(({ key }) => key)).toEqual(["x.y.z", "x.y.z (2)"]);
  const codes = recordsOf([dimension("hs", ["15000"])], [["15000", 1]]);
  const { columns } = tableFromRecords(
    codes,
    { down: [], across: ["hs"], measure: "value" },
    frame,
  );
  expect(columns[0]?.period).toBeUndefined();
});

test("every cell is the sum of its records, whatever runs down and across", () => {
  const next = draws(29);
  const dimensions = [
    dimension("a", ["a0", "a1", "a2"]),
    dimension("b", ["b0", "b1"]),
    dimension("c", ["c0", "c1"]),
  ];
  const axes = fc
    .shuffledSubarray(["a", "b", "c"])
    .chain((own) =>
      fc
        .integer({ min: 0, max: own.length })
        .map((at) => [own.slice(0, at), own.slice(at)] as const),
    );
  fc.assert(
    fc.property(axes, fc.integer({ min: 0, max: 40 }), ([down, across], size) => {
      const some = recordsOf(
        dimensions,
        Array.from({ length: size }, () => [
          ...dimensions.map(({ members }) => members[Math.floor(next() * members.length)]!.key),
          Math.floor(next() * 100),
        ]) as [...string[], number][],
      );
      const table = tableFromRecords(some, { down, across, measure: "value" }, frame);
      const cells = linesOfRecords(sumRecords(some, [...down, ...across]));
      const printed = table.rows.flatMap(({ values }) => values).filter((value) => value !== "");
      expect(printed).toHaveLength(cells.length);
      for (const line of cells) {
        const [row, column] = [line.slice(0, down.length), line.slice(down.length, -1)];
        const at = table.columns.findIndex(({ key }) => key === (column.join(".") || "value"));
        const found = table.rows.find(({ key }) => key === (row.join(".") || "row-1"));
        expect(found?.values[at]).toBe(String(line.at(-1)));
      }
      for (const list of [
        table.rows.map(({ key }) => key),
        table.columns.map(({ title }) => title.id),
      ])
        expect(new Set(list).size).toBe(list.length);
    }),
    { seed: 20261129, numRuns: 200 },
  );
});
