import type { FileReading, ReadingChoices } from "../../../src/reading";
import { readingDesk } from "../../../src/reading/desk";
import {
  joinedChoices,
  separatedChoices,
  splitChoices,
} from "../../../src/taskpane/my-data/arranged-tables";

const open = (lines: readonly string[]) =>
  readingDesk().open({ name: "a.csv", text: lines.join("\n") });

const shapes = ({ tables }: FileReading) =>
  tables.map(({ table }) => table.rows.map(({ label, values }) => [label, ...values].join(" ")));

const long = [
  "Daerah;2022;2023",
  "Aceh;1,5;2,5",
  "Riau;3,5;4,5",
  "Kota;2022;2023",
  "Medan;5,5;6,5",
  "Padang;7,5;8,5",
];

async function split(lines: readonly string[], cut: { row: number } | { column: number }) {
  const file = await open(lines);
  const read = await file.read({});
  const choices = splitChoices({}, read, read.tables[0]!, { grid: 0, ...cut });
  return { file, choices, read: await file.read(choices) };
}

test("splitChoices before a row makes two tables, each with its own header", async () => {
  const { read } = await split(long, { row: 3 });
  expect(shapes(read)).toEqual([
    ["Aceh 1.5 2.5", "Riau 3.5 4.5"],
    ["Medan 5.5 6.5", "Padang 7.5 8.5"],
  ]);
});

test("joinedChoices puts the two below one another again, separatedChoices takes them apart", async () => {
  const { file, choices, read } = await split(long, { row: 3 });
  const ids = read.tables.map(({ id }) => id);
  const joined = joinedChoices(choices, read.tables, ids);
  const together = await file.read(joined);
  expect(shapes(together)).toEqual([
    ["Aceh 1.5 2.5", "Riau 3.5 4.5", "Medan 5.5 6.5", "Padang 7.5 8.5"],
  ]);
  const apart = await file.read(separatedChoices(joined, together.tables[0]!));
  expect(shapes(apart)).toEqual(shapes(read));
});

test("tables of the same rows are joined side by side", async () => {
  const file = await open([
    "Tabel 1. Luas;;",
    "Daerah;2022;2023",
    "Aceh;1,5;2,5",
    "Riau;3,5;4,5",
    ";;",
    "Tabel 2. Produksi;;",
    "Daerah;Padi;Jagung",
    "Aceh;10,5;20,5",
    "Riau;30,5;40,5",
  ]);
  const read = await file.read({});
  const choices: ReadingChoices = joinedChoices({}, read.tables, ["0-0-0", read.tables[1]!.id]);
  expect(shapes(await file.read(choices))).toEqual([
    ["Aceh 1.5 2.5 10.5 20.5", "Riau 3.5 4.5 30.5 40.5"],
  ]);
});

test("splitChoices at the edge of a table changes nothing", async () => {
  const { choices } = await split(long, { row: 0 });
  expect(choices).toEqual({});
});
