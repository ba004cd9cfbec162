import {
  inwardCells,
  keepCells,
  refuseUnrestorable,
  restoreCells,
  rewritable,
  type KeptCells,
  type ReadCells,
} from "../../../src/workbook/excel/kept-cells";
import { Refusal } from "../../../src/workbook/excel/failure-code";

const looks = { fill: "" } as unknown as KeptCells["looks"];

/** Cells as Excel gives them, all in the format General where no other is named. */
const read = (contents: ReadCells["contents"], others: Partial<ReadCells> = {}): ReadCells => ({
  ...{ contents, values: contents, looks },
  valueTypes: contents.map((line) =>
    line.map((content) =>
      content === "" ? "Empty" : typeof content === "number" ? "Double" : "String",
    ),
  ),
  numberFormats: contents.map((line) => line.map(() => "General")),
  ...others,
});

describe("keepCells", () => {
  test("of empty cells keeps their size, one format and looks", () => {
    const lines = [
      ["", "", ""],
      ["", "", ""],
    ];
    expect(keepCells(read(lines))).toEqual({
      ...{ rows: 2, columns: 3, contents: null, numberFormats: "General", looks },
    });
    expect(keepCells(read([]))).toMatchObject({ rows: 0, columns: 0, contents: null });
  });

  test("keeps all contents where one cell is not empty, texts as texts", () => {
    const lines = [
      ["", "007"],
      [5, ""],
    ];
    expect(keepCells(read(lines)).contents).toEqual([
      ["", "'007"],
      [5, ""],
    ]);
  });

  test("an empty text is no empty cell", () => {
    const valueTypes = [["Empty", "String"]];
    expect(keepCells(read([["", ""]], { valueTypes })).contents).toEqual([["", "'"]]);
    const below = [["Empty"], ["String"]];
    expect(keepCells(read([[""], [""]], { valueTypes: below })).contents).toEqual([[""], ["'"]]);
  });

  test("keeps a format for each cell where they differ, in a line or from line to line", () => {
    for (const numberFormats of [[["0", "0.0"]], [["0"], ["0.0"]]]) {
      const lines = numberFormats.map((line) => line.map(() => ""));
      expect(keepCells(read(lines, { numberFormats })).numberFormats).toEqual(numberFormats);
    }
    const numberFormats = [["@", "@"], ["@"]];
    const kept = keepCells(read([["1", ""], [""]], { numberFormats }));
    expect(kept).toMatchObject({ numberFormats: "@", contents: [["1", ""], [""]] });
  });

  test("takes a cell of which Excel says no more as one in the format General", () => {
    const kept = keepCells(
      read([["1"]], { values: [], valueTypes: [["String"]], numberFormats: [] }),
    );
    expect(kept).toMatchObject({ numberFormats: "General", contents: [["1"]] });
  });
});

describe("rewritable", () => {
  test.each<[string | number | boolean, unknown, string, string, string | number | boolean]>([
    ["=A1", "text", "String", "General", "=A1"],
    ["=A1", "=A1", "String", "General", "'=A1"],
    ["#N/A", "#N/A", "Error", "General", "#N/A"],
    ["12", "12", "String", "General", "'12"],
    ["12", "12", "String", "@", "12"],
    ["", "", "String", "General", "'"],
    ["", "", "Empty", "General", ""],
    [12, 12, "Double", "General", 12],
    [true, true, "Boolean", "General", true],
  ])("(%j, %j, %s, %s) is %j", (content, value, type, format, written) => {
    expect(rewritable(content, value, type, format)).toBe(written);
  });
});

describe("refuseUnrestorable", () => {
  const kept = (rows: number, kinds: object[], contents: string[][] | null = null): KeptCells => ({
    ...{ rows, columns: 1, contents, numberFormats: "General" },
    looks: { kinds, cells: Array.from({ length: rows }, () => [kinds.length - 1]) } as never,
  });
  const refused = (cells: KeptCells) => {
    try {
      refuseUnrestorable(cells);
      return undefined;
    } catch (error) {
      return (error as Refusal).code;
    }
  };

  test("takes as many differing cells as a request can give back, fewer where they have borders", () => {
    const [plain, bordered] = [{}, { borders: [] }];
    expect(refused(kept(11_000, [plain]))).toBeUndefined();
    expect(refused(kept(11_400, [plain]))).toBe("too-large");
    expect(refused(kept(1_390, [plain, bordered]))).toBeUndefined();
    expect(refused(kept(1_420, [plain, bordered]))).toBe("too-large");
  });

  test("takes 4 million characters of contents, of cells that look alike", () => {
    const text = (length: number) => ({ ...kept(1, [{}], [["a".repeat(length)]]), looks });
    const rest = JSON.stringify(text(0)).length;
    expect(refused(text(4_000_000 - rest))).toBeUndefined();
    expect(refused(text(4_000_001 - rest))).toBe("too-large");
  });
});

test("kept cells that a setting brings have formulas that reach outside as texts", () => {
  const kept = keepCells(read([["=Mystery(A1)", "=SUM(A1)"]], { values: [["x", 5]] }));
  expect(inwardCells(kept)).toEqual({ ...kept, contents: [["'=Mystery(A1)", "=SUM(A1)"]] });
  expect(inwardCells({ ...kept, contents: null }).contents).toBeNull();
});

describe("restoreCells", () => {
  const kept: KeptCells = {
    ...{
      rows: 2,
      columns: 2,
      numberFormats: [
        ["0", "0.0"],
        ["@", "0%"],
      ],
    },
    contents: [
      [1, 2],
      ["'3", 4],
    ],
    looks: {
      kinds: [{}, {}],
      cells: [
        [0, 1],
        [1, 0],
      ],
    } as never,
  };

  /** What is written where so many rows and columns of the block are left. */
  function restored(rowCount: number, columnCount: number, cells = kept) {
    const written: Record<string, unknown> = {};
    const range = {
      format: { fill: { clear: () => undefined } },
      clear: () => undefined,
      setCellProperties: (lines: unknown[][]) =>
        (written.looks = lines.map(({ length }) => length)),
    };
    Object.defineProperty(range, "numberFormat", {
      set: (value) => (written.formats = value as unknown),
    });
    Object.defineProperty(range, "formulas", {
      set: (value) => (written.contents = value as unknown),
    });
    const getAbsoluteResizedRange = (...size: number[]) => ((written.size = size), range);
    const place = { rowCount, columnCount, getCell: () => ({ getAbsoluteResizedRange }) };
    restoreCells(place as unknown as Excel.Range, cells);
    return written;
  }

  test("writes all where the block has kept its size, and no more where it has grown", () => {
    const { contents, numberFormats: formats } = kept;
    for (const size of [2, 3])
      expect(restored(size, size)).toEqual({ size: [2, 2], contents, formats, looks: [2, 2] });
  });

  test("writes only as far as the block reaches by now", () => {
    expect(restored(1, 2)).toEqual({
      ...{ size: [1, 2], contents: [[1, 2]], formats: [["0", "0.0"]], looks: [2] },
    });
    expect(restored(2, 1)).toEqual({
      ...{ size: [2, 1], contents: [[1], ["'3"]], formats: [["0"], ["@"]], looks: [1, 1] },
    });
  });

  test("writes one format for all, and no contents where there were none", () => {
    expect(restored(2, 1, { ...kept, contents: null, numberFormats: "0" })).toEqual({
      ...{ size: [2, 1], formats: [["0"], ["0"]], looks: [1, 1] },
    });
  });
});
