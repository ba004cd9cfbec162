import { tableLines } from "../../../src/analysis/table-check/table-lines";
import type { Column, Row } from "../../../src/table";

const column = (id: string, period?: string): Column => ({
  ...{ key: id, unit: "", title: { id, en: id } },
  ...(period && { period }),
});
const row = (key: string, values: string, parent = "", label = key): Row => ({
  ...{ key, code: "", parent, label },
  values: values.split(" ").map((value) => (value === "." ? "" : value)),
});

test("figures are numbers and dashes that the checker can hold; other marks are unreadable, blanks neither", () => {
  const cells = [
    ..."7 -7.25 - 1234567890123456 0.12345678901 -123456789012345".split(" "),
    ..."x 7x x7 12345678901234567 0.123456789012 7. .5 --7 -1234567890123456".split(" "),
  ];
  const table = tableLines({
    columns: cells.map((cell) => column(cell)),
    rows: [row("a", [...cells, "."].join(" "))],
  });
  const held = cells.filter((_, at) => table.figure(0, at));
  expect(held).toEqual(cells.slice(0, 6).concat("-1234567890123456"));
  expect(cells.filter((_, at) => table.isUnreadable(0, at))).toEqual(
    cells.filter((cell) => !held.includes(cell)),
  );
  expect([table.figure(0, cells.length), table.isUnreadable(0, cells.length)]).toEqual([
    undefined,
    false,
  ]);
  expect([table.figure(5, 0), table.isUnreadable(5, 0)]).toEqual([undefined, false]);
});

test("a row is set in below a parent before it, and has its year where it is a month of it", () => {
  const { rows, blocks } = tableLines({
    columns: [column("Nilai")],
    rows: [
      row("2021", "1"),
      row("m", "2", "2021", "Januari"),
      row("n", "2", "2021", "Kopi"),
      row("o", "2", "n", "Februari"),
      row("p", "2", "q", "Maret"),
      row("q", "2"),
    ],
  });
  expect(rows.map(({ depth, period }) => [depth, period])).toEqual([
    [0, undefined],
    [1, "2021"],
    [1, undefined],
    [2, undefined],
    [0, undefined],
    [0, undefined],
  ]);
  expect(blocks).toEqual([{ rows, columns: expect.anything() as unknown }]);
});

test("a column has its number, counted with the labels', and its period where its head names none", () => {
  const { columns } = tableLines({
    columns: [column("Ekspor", "2021"), column("Ekspor 2022", "2022"), column("Impor")],
    rows: [],
  });
  expect(columns).toEqual([
    { index: 0, label: "Ekspor", depth: 0, number: 2, period: "2021" },
    { index: 1, label: "Ekspor 2022", depth: 0, number: 3 },
    { index: 2, label: "Impor", depth: 0, number: 4 },
  ]);
});
