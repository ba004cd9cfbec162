import { digestsOf, marksOf } from "../../../src/workbook/excel/block-contents";
import { holdsOnlyOurs } from "../../../src/workbook/excel/only-ours";
import type { BlockSheet, BlockToTakeOut } from "../../../src/workbook/excel/read-block-sheet";
import type { CellContent } from "../../../src/workbook/plan";
import { blockRecord } from "../../support/block-record";

/** A block of two rows and two columns that has written 1 and 2 into its first row. */
const record = {
  ...{ ...blockRecord, ...marksOf([[1, 2]]), rows: 2, columns: 2 },
  parts: [{ row: 0, column: 0, rows: 1, columns: 2 }],
};
const old = {
  ...blockRecord.kept!,
  rows: 2,
  columns: 2,
  contents: [
    ["'7", ""],
    ["x", ""],
  ],
};

/** Whether cells hold only what is ours, where these places of the sheet are filled by a spill. */
function isOnlyOurs(
  contents: CellContent[][] | undefined,
  block: Partial<BlockToTakeOut> = {},
  spilled: string[] = [],
): Promise<boolean> {
  const untrack = () => undefined;
  let isSynced = false;
  const parent = (row: number, column: number) => {
    const found = {
      get isNullObject() {
        if (!isSynced) throw new Error("The spills were not asked for.");
        return !spilled.includes(`${row},${column}`);
      },
      untrack,
      load: () => found,
    };
    return found;
  };
  const getCell = (row: number, column: number) => ({
    untrack,
    getSpillParentOrNullObject: () => parent(row, column),
  });
  const sheet = { block: { getCell }, contents } as unknown as BlockSheet;
  const sync = async () => void (isSynced = true);
  const context = { sync } as unknown as Excel.RequestContext;
  return holdsOnlyOurs(context, sheet, {
    ...{ record, kept: null, chartsBefore: null, seen: null, ...block },
  });
}

describe("half a block holds only ours", () => {
  test.each<[string, CellContent[][], Partial<BlockToTakeOut>]>([
    [
      "what was written",
      [
        [1, 2],
        ["", ""],
      ],
      {},
    ],
    [
      "nothing any more",
      [
        ["", ""],
        ["", ""],
      ],
      {},
    ],
    [
      "what stood there before",
      [
        ["7", 2],
        ["x", ""],
      ],
      { kept: old },
    ],
    [
      "what was there when its removal began",
      [
        ["mine", 2],
        ["", 9],
      ],
      {
        seen: digestsOf([
          ["mine", 2],
          ["", 9],
        ]),
      },
    ],
    ["what was there when it had one row less", [[1, "mine"]], { seen: digestsOf([[1, "mine"]]) }],
  ])("with %s", async (_, contents, block) => {
    expect(await isOnlyOurs(contents, block)).toBe(true);
  });

  test("with the spill of a formula", async () => {
    const contents = [
      [1, 2],
      [8, 9],
    ];
    expect(await isOnlyOurs(contents, {}, ["1,0", "1,1"])).toBe(true);
    expect(await isOnlyOurs(contents, {}, ["1,1"])).toBe(false);
  });
});

test("half a block over empty cells holds only ours", async () => {
  const written = [
    [1, 2],
    ["", ""],
  ];
  expect(await isOnlyOurs(written, { kept: { ...old, contents: null } })).toBe(true);
});

describe("half a block holds something of the reader's", () => {
  test.each<[string, CellContent[][] | undefined, Partial<BlockToTakeOut>]>([
    [
      "where a cell was edited",
      [
        [1, 3],
        ["", ""],
      ],
      {},
    ],
    [
      "where two cells changed places",
      [
        [2, 1],
        ["", ""],
      ],
      {},
    ],
    [
      "where a cell that was empty is filled",
      [
        [1, 2],
        ["", "x"],
      ],
      { kept: old },
    ],
    ["where it has one row less", [[1, 2]], {}],
    [
      "where it has a column more",
      [
        [1, 2, ""],
        ["", "", ""],
      ],
      {},
    ],
    ["where it has lost all rows", [], {}],
    [
      "where a cell was edited after its removal began",
      [
        ["other", 2],
        ["", ""],
      ],
      {
        seen: digestsOf([
          ["mine", 2],
          ["", ""],
        ]),
      },
    ],
    ["where its cells were not read", undefined, {}],
  ])("%s", async (_, contents, block) => {
    expect(await isOnlyOurs(contents, block)).toBe(false);
  });
});
