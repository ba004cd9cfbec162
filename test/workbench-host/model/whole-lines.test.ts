import fc from "fast-check";
import {
  applyFilter,
  areaOf,
  areaOfSpan,
  deleteLines,
  HostError,
  insertLines,
  mergeCells,
  newAxis,
  spansOf,
  wholeSheet,
  Workbook,
  type Axis,
  type Sheet,
} from "../../../workbench/host";

function opened(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.activeSheet };
}

const span = (first: number, count = 1) => ({ first, count });

function addChart(
  { charts, id }: Sheet,
  place: Record<"left" | "top" | "width" | "height", number>,
) {
  const record = {
    id: "chart",
    sheetId: id,
    name: "Chart 1",
    chartType: "Line",
    source: { sheetId: id, area: areaOf(0, 0, 2, 2) },
    seriesBy: "Columns" as const,
    title: "",
    titleVisible: false,
    legend: { visible: true, position: "Right" },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series: [],
    ...place,
  };
  charts.push(record);
  return record;
}

test("spansOf counts each row once, and joins those that follow each other", () => {
  const areas = [areaOf(4, 0, 2, 3), areaOf(1, 5), areaOf(5, 2, 3, 1), areaOf(2, 0)];
  expect(spansOf(areas, "row")).toEqual([span(1, 2), span(4, 4)]);
  expect(spansOf(areas, "column")).toEqual([span(0, 3), span(5, 1)]);
});

test("insertLines with two spans inserts before each of them, as many as it has", () => {
  const { workbook, sheet } = opened();
  sheet.write(areaOf(0, 0, 5, 1), [[1], [2], [3], [4], ["=SUM(A1:A4)"]]);
  insertLines(workbook, sheet, "row", [span(1), span(3, 2)]);
  const column = Array.from({ length: 8 }, (_, row) => sheet.formulaAt(row, 0));
  expect(column).toEqual([1, "", 2, 3, "", "", 4, "=SUM(A1:A7)"]);
});

test("a new row has the formats and the height of the row above it, and a new column those of the one to its left", () => {
  const { workbook, sheet } = opened();
  sheet.write(areaOf(0, 0), [[7]]);
  sheet.setNumberFormats(areaOf(0, 0), [["0.00"]]);
  sheet.changeFormats(areaOf(0, 0), () => ({ bold: true }));
  sheet.setRowHeight(areaOfSpan("row", span(0)), 30);
  sheet.setColumnWidth(areaOfSpan("column", span(0)), 90);
  insertLines(workbook, sheet, "row", [span(1)]);
  insertLines(workbook, sheet, "column", [span(1)]);
  const look = { numberFormat: "0.00", format: { bold: true } };
  expect(sheet.cellAt(1, 0)).toMatchObject({ value: "", ...look });
  expect(sheet.cellAt(0, 1)).toMatchObject({ value: "", ...look });
  expect(sheet.layout.rowHeight(1)).toBe(30);
  expect(sheet.layout.columnWidth(1)).toBe(90);
});

test("deleteLines of rows that formulas, names and merged cells mean leaves #REF!, and single cells unmerged", () => {
  const { workbook, sheet } = opened();
  const other = workbook.addSheet();
  sheet.write(areaOf(0, 0, 4, 1), [[1], [2], [3], [4]]);
  other.write(areaOf(0, 0, 1, 2), [["=Sheet1!A2", "=SUM(Sheet1!A1:A4)"]]);
  workbook.names.add("gone", "=Sheet1!$A$2", "");
  mergeCells(sheet, areaOf(1, 2, 2, 1));
  mergeCells(sheet, areaOf(2, 4, 3, 1));
  deleteLines(workbook, sheet, "row", [span(1)]);
  expect(other.formulaAt(0, 0)).toBe("=Sheet1!#REF!");
  expect(other.formulaAt(0, 1)).toBe("=SUM(Sheet1!A1:A3)");
  expect(workbook.names.items[0]?.formula).toBe("=Sheet1!#REF!");
  expect(sheet.merges).toEqual([areaOf(1, 4, 3, 1)]);
});

test("frozen panes grow with rows that are inserted among them, and shrink with those that go", () => {
  const { workbook, sheet } = opened();
  sheet.freeze(3, 2);
  insertLines(workbook, sheet, "row", [span(1, 2)]);
  expect(sheet.layout.frozenRows).toBe(5);
  insertLines(workbook, sheet, "row", [span(5)]);
  expect(sheet.layout.frozenRows).toBe(5);
  deleteLines(workbook, sheet, "row", [span(4, 3)]);
  expect(sheet.layout.frozenRows).toBe(4);
  deleteLines(workbook, sheet, "column", [span(0, 9)]);
  expect(sheet.layout.frozenColumns).toBe(0);
});

test("a filter keeps its columns and the rows that it hides", () => {
  const { workbook, sheet } = opened();
  sheet.write(areaOf(1, 1, 4, 2), [
    ["kind", "value"],
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ]);
  applyFilter(sheet, areaOf(1, 1, 4, 2), { column: 0, values: ["a"] });
  insertLines(workbook, sheet, "row", [span(0)]);
  insertLines(workbook, sheet, "column", [span(0)]);
  expect(sheet.filter).toMatchObject({ area: areaOf(2, 2, 4, 2), hidden: new Set([4]) });
  expect([...sheet.layout.hiddenRows]).toEqual([4]);
  deleteLines(workbook, sheet, "column", [span(2)]);
  expect(sheet.filter).toMatchObject({ area: areaOf(2, 2, 4, 1), criteria: new Map() });
});

test("a chart moves with its cells, grows when cells are inserted under it, and follows their sizes", () => {
  const { workbook, sheet } = opened();
  const chart = addChart(sheet, { left: 96, top: 150, width: 192, height: 75 });
  insertLines(workbook, sheet, "row", [span(2, 2)]);
  expect(chart).toMatchObject({ top: 180, height: 75 });
  insertLines(workbook, sheet, "row", [span(14)]);
  expect(chart).toMatchObject({ top: 180, height: 90 });
  sheet.setColumnWidth(areaOfSpan("column", span(0)), 100);
  expect(chart).toMatchObject({ left: 148, width: 192 });
  deleteLines(workbook, sheet, "row", [span(10, 40)]);
  expect(chart).toMatchObject({ top: 150, height: 90 });
});

test("a part of an array formula is neither inserted into nor deleted: InvalidOperation, and nothing changes", () => {
  const { workbook, sheet } = opened();
  sheet.write(areaOf(0, 0, 8, 1), [["x"], [1], [2], [3], [4], [5], [6], [7]]);
  sheet.arrayFormulas.push(areaOf(3, 0, 3, 1));
  const before = workbook.snapshot();
  const refused = expect.objectContaining({ code: "InvalidOperation" });
  expect(() => deleteLines(workbook, sheet, "row", [span(0), span(4)])).toThrow(refused);
  expect(() => insertLines(workbook, sheet, "row", [span(4)])).toThrow(refused);
  expect(workbook.snapshot()).toEqual(before);
  insertLines(workbook, sheet, "row", [span(0)]);
  expect(sheet.arrayFormulas).toEqual([areaOf(4, 0, 3, 1)]);
  deleteLines(workbook, sheet, "row", [span(4, 3)]);
  expect(sheet.arrayFormulas).toEqual([]);
});

test("views are told of everything that moved", () => {
  const { workbook, sheet } = opened();
  workbook.addSheet().write(areaOf(0, 0), [["=Sheet1!A5"]]);
  workbook.names.add("place", "=Sheet1!$A$5", "");
  mergeCells(sheet, areaOf(5, 0, 1, 2));
  workbook.tables.add(sheet, areaOf(8, 0, 2, 2));
  sheet.freeze(2, 0);
  const told: string[] = [];
  workbook.changes.subscribe((change) => {
    const source = change.kind === "cells" ? ` of ${change.source}` : "";
    const on = "sheetId" in change ? ` on ${workbook.sheet(change.sheetId).name}` : "";
    told.push(`${change.kind}${source}${on}`);
  });
  insertLines(workbook, sheet, "row", [span(1)]);
  for (const what of [
    "cells of user on Sheet1",
    "cells of references on Sheet2",
    "names",
    "merges on Sheet1",
    "tableChanged on Sheet1",
    "freeze on Sheet1",
    "calculate",
  ]) {
    expect(told).toContain(what);
  }
});

test("deleting a sheet makes what refers to it #REF!, in formulas and names", () => {
  const { workbook, sheet } = opened();
  const other = workbook.addSheet("It's 1");
  sheet.write(areaOf(0, 0, 1, 2), [["='It''s 1'!A1+1", "=B5&\"'It''s 1'!A1\""]]);
  workbook.names.add("there", "='It''s 1'!$B$2:$C$3", "");
  workbook.deleteSheet(other);
  expect(sheet.formulaAt(0, 0)).toBe("=#REF!+1");
  expect(sheet.formulaAt(0, 1)).toBe("=B5&\"'It''s 1'!A1\"");
  expect(workbook.names.items[0]?.formula).toBe("=#REF!");
});

const axis = fc.constantFrom<Axis>("row", "column");
const where = { at: fc.nat(14), count: fc.integer({ min: 1, max: 4 }) };
const edit = fc.oneof(
  fc.record({ do: fc.constant("type" as const), row: fc.nat(14), column: fc.nat(9) }),
  fc.record({ do: fc.constantFrom("insert" as const, "delete" as const), axis, ...where }),
  fc.record({ do: fc.constant("hide" as const), axis, ...where, hidden: fc.boolean() }),
  fc.record({ do: fc.constant("size" as const), axis, ...where, size: fc.nat(120) }),
  fc.record({ do: fc.constant("freeze" as const), rows: fc.nat(4), columns: fc.nat(4) }),
  fc.record({ do: fc.constant("merge" as const), row: fc.nat(12), column: fc.nat(7) }),
  fc.record({ do: fc.constant("move sheet" as const), to: fc.nat(1) }),
);

test("any edits of structure are undone to the start and redone to the end, and no cell gets a value that nobody typed", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 4, maxLength: 25 }), (edits) => {
      const { workbook, sheet } = opened();
      const other = workbook.addSheet();
      other.write(areaOf(0, 0, 1, 2), [["=Sheet1!C4*2", "=SUM(Sheet1!A1:F9)"]]);
      sheet.write(areaOf(9, 5, 2, 2), [
        ["h1", "h2"],
        ["a", "b"],
      ]);
      workbook.tables.add(sheet, areaOf(9, 5, 2, 2));
      addChart(sheet, { left: 100, top: 40, width: 200, height: 100 });
      workbook.history.clear();
      const start = workbook.snapshot().sheets;
      const known = new Set(["h1", "h2", "a", "b"]);
      let typed = 1_000;
      for (const one of edits) {
        try {
          workbook.step(() => {
            switch (one.do) {
              case "type":
                known.add(String(++typed));
                return sheet.write(areaOf(one.row, one.column), [[typed]], "user");
              case "insert":
                return insertLines(workbook, sheet, one.axis, [span(one.at, one.count)]);
              case "delete":
                return deleteLines(workbook, sheet, one.axis, [span(one.at, one.count)]);
              case "hide": {
                const area = areaOfSpan(one.axis, span(one.at, one.count));
                return one.axis === "row"
                  ? sheet.hideRows(area, one.hidden)
                  : sheet.hideColumns(area, one.hidden);
              }
              case "size": {
                const area = areaOfSpan(one.axis, span(one.at, one.count));
                return one.axis === "row"
                  ? sheet.setRowHeight(area, one.size)
                  : sheet.setColumnWidth(area, one.size);
              }
              case "freeze":
                return sheet.freeze(one.rows, one.columns);
              case "merge":
                if (sheet.tables.length > 0) return;
                return mergeCells(sheet, areaOf(one.row, one.column, 2, 2));
              case "move sheet":
                return workbook.moveSheet(sheet, one.to);
            }
          });
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
        }
        sheet.eachStored(wholeSheet, ({ value, formula }) => {
          // A table gives names to new columns.
          if (formula === undefined && value !== "" && !/^Column\d/.test(String(value)))
            expect(known).toContain(String(value));
        });
      }
      const end = workbook.snapshot().sheets;
      while (workbook.history.undo());
      expect(workbook.snapshot().sheets).toEqual(start);
      while (workbook.history.redo());
      expect(workbook.snapshot().sheets).toEqual(end);
    }),
    { numRuns: 60, seed: 20261129 },
  );
});
