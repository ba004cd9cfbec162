import {
  blockAddresses,
  blockExtent,
  bytesOfCards,
  cardJson,
  cellDigest,
  cellExtent,
  cellWithin,
  columnWidths,
  displayText,
  filledRegion,
  fingerprint,
  freeSheetName,
  isBlockOf,
  localAddress,
  nilFormat,
  numberFormat,
  parseCellAddress,
  planFormula,
  type PlannedCell,
  readNumberFormat,
  type Region,
  safeText,
  sheetOfAddress,
  type SheetPlan,
  textFormula,
  uniqueHeaders,
  writtenFormat,
  writtenValue,
} from "../../../src/workbook/plan";

describe("filledRegion", () => {
  const sheet = [
    "..........",
    "..ab......",
    "..c.......",
    "....d.....",
    "........ef",
    "........g.",
  ].map((line) => [...line].map((sign) => (sign === "." ? "" : sign)));
  const at = (row: number, column: number) => {
    const found = filledRegion(sheet, row, column);
    return found && [found.row, found.column, found.rows, found.columns];
  };

  test("grows to empty rows and columns, over corners too", () => {
    expect(at(1, 2)).toEqual([1, 2, 3, 3]);
    expect(at(4, 9)).toEqual([4, 8, 2, 2]);
  });

  test("begins at an empty cell beside a filled one, which stays in it", () => {
    expect(at(0, 2)).toEqual([0, 2, 4, 3]);
    expect(at(5, 9)).toEqual([4, 8, 2, 2]);
  });

  test("is none where the cell and its neighbours are empty", () => {
    expect(at(5, 0)).toBeUndefined();
    expect(filledRegion([], 3, 3)).toBeUndefined();
  });

  test("ends at the first row and column", () => {
    expect(
      filledRegion(
        [
          ["a", "b"],
          ["c", null],
        ],
        0,
        0,
      ),
    ).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(filledRegion([[0]], 0, 0)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });
});

test("a card is a number with its properties, of which the first is its title", () => {
  const card = {
    row: 0,
    column: 0,
    value: 7.5,
    format: "0.0",
    title: "About",
    properties: { Row: "Kopi", Unit: "US$" },
    provider: "BPS",
  };
  const json = {
    ...{ type: "Double", basicType: "Double", basicValue: 7.5, numberFormat: "0.0" },
    properties: {
      Row: { type: "String", basicValue: "Kopi" },
      Unit: { type: "String", basicValue: "US$" },
    },
    layouts: {
      card: {
        title: { property: "Row" },
        sections: [{ layout: "List", title: "About", properties: ["Row", "Unit"] }],
      },
    },
    provider: { description: "BPS" },
  };
  expect(cardJson(card)).toEqual(json);
  const { length } = JSON.stringify(json);
  // É takes two bytes.
  expect(bytesOfCards([card, { ...card, title: "Abou\u00e9" }])).toBe(2 * length + 1);
  expect(bytesOfCards([])).toBe(0);
});

test("addresses of a block count from its cell, or from A1 of a new sheet", () => {
  const placed = blockAddresses({ sheet: "S", cell: "C5" });
  expect([placed(1, 0, 2), placed(0, 1), placed(0, 0, 2, 3)]).toEqual(["C6:C7", "D5", "C5:E6"]);
  expect(blockAddresses({ newSheet: "S" })(1, 2)).toBe("C2");
});

describe("sizes", () => {
  const formula = (expected: number | number[][]): PlannedCell => ({ formula: "=X()", expected });
  const region = (row: number, column: number, ...cells: PlannedCell[][]): Region => ({
    at: { row, column },
    cells,
    formats: [],
    notes: [],
  });
  const extent = (...regions: Region[]) => blockExtent({ regions } as SheetPlan);
  const one: PlannedCell = { number: 1, format: "0" };

  test("a formula takes the cells that it spills into, anything else one", () => {
    expect(
      cellExtent(
        formula([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toEqual({ rows: 2, columns: 3 });
    expect(cellExtent(formula([]))).toEqual({ rows: 0, columns: 1 });
    for (const cell of [formula(7), one, { text: "a" }, { empty: true } as const])
      expect(cellExtent(cell)).toEqual({ rows: 1, columns: 1 });
  });

  test("a block takes all its regions with what they spill", () => {
    expect(extent(region(2, 1, [one, one], [one, one], [one, one]))).toEqual({
      rows: 5,
      columns: 3,
    });
    expect(
      extent(
        region(
          2,
          1,
          [one, one],
          [
            one,
            formula([
              [1, 2, 3],
              [4, 5, 6],
            ]),
          ],
        ),
      ),
    ).toEqual({ rows: 5, columns: 5 });
    expect(extent(region(0, 0, [one]), region(7, 0, [one]), region(0, 4, [one]))).toEqual({
      rows: 8,
      columns: 5,
    });
    expect([extent(), extent(region(0, 0))]).toEqual([
      { rows: 1, columns: 1 },
      { rows: 1, columns: 1 },
    ]);
  });
});

test("a cell is within an area from its first to its last row and column", () => {
  const within = (row: number, column: number) =>
    cellWithin({ row: 2, column: 3 }, { rows: 2, columns: 3 }, { row, column });
  expect([within(2, 3), within(3, 5)]).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 2 },
  ]);
  for (const [row, column] of [
    [1, 3],
    [4, 3],
    [2, 2],
    [2, 6],
  ] as const)
    expect(within(row, column)).toBeUndefined();
});

test("an address names its sheet, with its quotes taken off, and its cells", () => {
  expect(["'North ''21'''!B3", "S!B3", "B3", "It's!A1", "'a!b'!A1:B2"].map(sheetOfAddress)).toEqual(
    ["North '21'", "S", "", "It's", "a!b"],
  );
  expect(["'a!b'!A1:B2", "B3"].map(localAddress)).toEqual(["A1:B2", "B3"]);
});

test.each(["x A1", "A1x", "1A", "ABCD1", "A12345678", "", "A"])(
  "%j is no cell address",
  (address) => {
    expect(() => parseCellAddress(address)).toThrow(`found ${address}`);
  },
);

test("a cell address may be in any case", () => {
  expect([parseCellAddress("b3"), parseCellAddress("$XFD$1048576")]).toEqual([
    { row: 2, column: 1 },
    { row: 1_048_575, column: 16_383 },
  ]);
});

describe("number formats", () => {
  test("keep decimals and the mark behind the number, up to 40 letters of it", () => {
    expect([numberFormat(0), numberFormat(2), numberFormat(1, "r"), numberFormat(0, 'r"')]).toEqual(
      ["#,##0", "#,##0.00", '#,##0.0" r"', '#,##0" r"'],
    );
    expect(numberFormat(0, '""')).toBe("#,##0");
    expect(numberFormat(0, "m".repeat(50))).toBe(`#,##0" ${"m".repeat(40)}"`);
    expect(nilFormat(1)).toBe('#,##0.0;-#,##0.0;"-"');
  });

  test("are read as they are written", () => {
    expect(readNumberFormat(numberFormat(2, "r"))).toEqual({
      decimals: 2,
      nilAsDash: false,
      mark: " r",
    });
    expect(readNumberFormat(numberFormat(0, "r x"))).toEqual({
      decimals: 0,
      nilAsDash: false,
      mark: " r x",
    });
    expect(readNumberFormat(nilFormat(1))).toEqual({ decimals: 1, nilAsDash: true, mark: "" });
    expect(readNumberFormat(numberFormat(3))).toEqual({ decimals: 3, nilAsDash: false, mark: "" });
    expect(readNumberFormat("0;-0;0")).toEqual({ decimals: 0, nilAsDash: false, mark: "" });
    expect(readNumberFormat('0" r"x')).toMatchObject({ mark: "" });
  });
});

describe("displayText", () => {
  test.each<[PlannedCell, string]>([
    [{ text: "Kopi" }, "Kopi"],
    [{ empty: true }, ""],
    [{ number: -1234.56, format: "#,##0.0" }, "\u22121,234.6"],
    [{ number: 5, format: nilFormat(1) }, "5.0"],
    [{ number: 5, format: numberFormat(0, "r") }, "5 r"],
    [{ formula: "=X()", expected: 7 }, "7"],
    [{ formula: "=X()", expected: "naik" }, "naik"],
    [{ formula: "=X()", expected: [] }, ""],
    [{ formula: "=X()", expected: [["a", 1]] }, "a"],
    [{ formula: "=X()", expected: 7, format: "0.00" }, "7.00"],
  ])("%j shows %j", (cell, shown) => {
    expect(displayText(cell, "en")).toBe(shown);
  });
});

describe("columnWidths", () => {
  const width = (cells: PlannedCell[][], formats: Region["formats"] = []) =>
    columnWidths({ cells, formats });
  const text = (letters: number): PlannedCell => ({ text: "a".repeat(letters) });

  test("are 5.6 points for each letter and 12 for room, from 54 to 270", () => {
    expect(width([[text(1)], [text(20)]])).toEqual([124]);
    expect(width([[text(1)], [text(20)], [text(10)]])).toEqual([124]);
    expect(width([[text(1)], [text(5)]])).toEqual([54]);
    expect(width([[text(1)], [text(90)]])).toEqual([270]);
    expect(width([[text(1), text(1)], [text(20)]])).toEqual([124, 54]);
    expect(width([])).toEqual([]);
  });

  test("leave 12 letters to a header, which wraps", () => {
    expect(width([[text(10)]])).toEqual([68]);
    expect(width([[text(40)]])).toEqual([79]);
  });

  test("give room to indents and bold rows", () => {
    const run = (row: number, more: object) =>
      ({ at: { row, column: 0 }, rows: 1, columns: 1, ...more }) as Region["formats"][number];
    expect(width([[text(1)], [text(20)]], [run(1, { bold: true })])).toEqual([133]);
    expect(width([[text(1)], [text(20)]], [run(1, { indent: 2 })])).toEqual([142]);
    expect(width([[text(1)], [text(20)]], [run(1, {}), run(0, { bold: true, indent: 3 })])).toEqual(
      [124],
    );
    expect(width([[text(1)], [text(20)], [text(5)]], [run(2, { bold: true, indent: 1 })])).toEqual([
      124,
    ]);
  });
});

test("planFormula has nothing but its formula, with a format where it is given", () => {
  const request = {
    blockId: "f~1",
    formula: "=X()",
    expected: 1,
    language: "en",
    target: { newSheet: "S" },
  } as const;
  const plan = (cell: PlannedCell) => ({
    ...{ blockId: "f~1", title: "=X()", language: "en", target: { newSheet: "S" } },
    regions: [{ at: { row: 0, column: 0 }, cells: [[cell]], formats: [], notes: [] }],
    ...{ charts: [], columnWidths: [], source: null },
  });
  expect(planFormula(request)).toStrictEqual(plan({ formula: "=X()", expected: 1 }));
  expect(planFormula({ ...request, format: "0.0" })).toStrictEqual(
    plan({ formula: "=X()", expected: 1, format: "0.0" }),
  );
});

test("a block is one of the content that its id begins with", () => {
  expect([
    isBlockOf("t.l1~00", "t.l1"),
    isBlockOf("t.l11~00", "t.l1"),
    isBlockOf("x", "x"),
  ]).toEqual([true, false, false]);
});

test("blanks of a formula count for nothing, however many; letters of a text do", () => {
  expect(fingerprint([["= A1  +\n B1"]])).toBe(fingerprint([["=a1+b1"]]));
  expect(fingerprint([["a  b"]])).not.toBe(fingerprint([["A B"]]));
  expect(fingerprint([["a"]])).toMatch(/^[0-9a-z]{14,}$/);
});

test.each([
  ["Kopi = Teh", "Kopi = Teh"],
  ["bahwa true", "bahwa true"],
  ["trueish", "trueish"],
  [" true ", "' true "],
  ["it's", "it's"],
  ["Nilai ekspor kopi 2020", "Nilai ekspor kopi 2020"],
  ["Nilai kopi 2020", "'Nilai kopi 2020"],
  ["a kopi teh 2020", "'a kopi teh 2020"],
  ["kopi  teh -- lada 2020", "kopi  teh -- lada 2020"],
  ["1 2 3 4", "'1 2 3 4"],
  ["Janu@ry2020 x", "'Janu@ry2020 x"],
])("%j is written as %j", (text, written) => {
  expect(safeText(text)).toBe(written);
});

test.each<[PlannedCell, string | number, string]>([
  [{ number: 7, format: "0.0" }, 7, "0.0"],
  [{ formula: "=X()", expected: 1 }, "=X()", "General"],
  [{ formula: "=X()", expected: 1, format: "0" }, "=X()", "0"],
  [{ text: "2020" }, "'2020", "General"],
  [{ text: "2020", format: "@" }, "2020", "@"],
  [{ text: "x=", format: "@" }, "x=", "@"],
  [{ text: "12=3", format: "@" }, "12=3", "@"],
  [{ text: "'x", format: "@" }, "''x", "@"],
  [{ empty: true }, "", "General"],
])("%j is written as %j in the format %s", (cell, value, format) => {
  expect([writtenValue(cell), writtenFormat(cell)]).toEqual([value, format]);
});

test("records of blocks keep their fingerprints: FNV-1a of the contents, from two offsets", () => {
  // Worked out by another program.
  expect(
    fingerprint([
      ["=BPS.NTP(a1, B1)", 7],
      ["Kopi", true],
    ]),
  ).toBe("0g4fsfh1shqp17");
  expect([cellDigest("=a1"), cellDigest("Kopi")]).toEqual(["9350", "1e4a"]);
});

test.each<[wish: string, taken: string[], name: string]>([
  ["a//b", [], "a b"],
  ["it's", [], "it's"],
  ["''Ekspor''", [], "Ekspor"],
  ["a", ["A", "a (2)"], "a (3)"],
  ["  a   b ", [], "a b"],
  [` ${"x".repeat(40)}`, [], "x".repeat(31)],
  [`${"x".repeat(30)} y`, [], "x".repeat(30)],
  ["a\u{1f600}b", [], "a\u{1f600}b"],
  [`${"x".repeat(30)}\u{1f600}`, [], "x".repeat(30)],
])("a sheet for %j beside %j is called %j", (wish, taken, name) => {
  expect(freeSheetName(wish, taken)).toBe(name);
});

test("headers are of 240 letters at most, without blanks around them", () => {
  expect(uniqueHeaders(["h".repeat(300), "  a   b "])).toEqual(["h".repeat(240), "a b"]);
});

test("a quote that begins a further piece of a text is doubled, too", () => {
  expect(textFormula(`${"a".repeat(255)}"`)).toBe(`"${"a".repeat(255)}"&""""`);
});
