import { readLines, recogniseRules, userTableRequest } from "../../../src/analysis";
import { userTable } from "../../support/user-table";

test("cells in lines that are ignored are no figures of a check", () => {
  const table = userTable(
    ["2019", "2020"],
    ["Kopi", "1", "2"],
    ["Lada", "3", ""],
    ["Pala", "5", "-"],
  );
  const cells = (change: (reading: ReturnType<typeof readLines>) => void) => {
    const reading = readLines(table);
    change(reading);
    return [...userTableRequest(table, reading, recogniseRules(table, reading)).figures.keys()];
  };
  const all = ["0!0", "0!1", "1!0", "2!0", "2!1"].map((place) => `table!${place}`);
  expect(cells(() => undefined)).toEqual(all);
  expect(cells(({ rows }) => rows.set(0, "ignored"))).toEqual(all.slice(2));
  expect(cells(({ columns }) => columns.set(1, "ignored"))).toEqual(
    all.filter((cell) => cell.endsWith("0")),
  );
});

test("the lines of a check are those of the table", () => {
  const table = userTable(["2019", "2020"], ["Kopi", "1", "2"], ["Lada", "3", ""]);
  expect(userTableRequest(table, readLines(table), []).tables).toEqual([
    {
      ...{ name: "table", columns: ["0", "1"] },
      rows: [
        { key: "0", parent: "", values: [] },
        { key: "1", parent: "", values: [] },
      ],
    },
  ]);
});
