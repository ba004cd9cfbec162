import { bundledLibrary } from "../../../src/bundled";
import { blockCards, blockRequest } from "../../../src/sheets";
import { planTable } from "../../../src/sheets/table";
import { bytesOfCards, cellAddress, type CellCard } from "../../../src/workbook/plan";
import type { Area, HostOptions, WorkbookSnapshot } from "../../../workbench/host";
import { chartData } from "../../../workbench/page/charts/chart-data";
import { openWorkbook } from "./open-workbook";

const table = bundledLibrary.table("trade-ntt-2020.t8");
const target = { sheet: "Sheet1", cell: "B2" };
const recent = { requirementSets: { ExcelApi: "1.19" } };

/** A workbook with the table, and the cards of its numbers. */
async function withTable(options: HostOptions = recent) {
  const open = openWorkbook(options);
  const plan = planTable(table, blockRequest({ library: bundledLibrary }, table, "en", target));
  const outcome = await open.executor.apply(plan, { overwrite: false });
  if (!outcome.ok || outcome.value.status !== "inserted") throw new Error("not inserted");
  const { block } = outcome.value;
  return { ...open, block, cards: blockCards(bundledLibrary, block, "en") };
}

const withoutCards = ({ sheets, ...rest }: WorkbookSnapshot) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, { card: _, ...cell }]) => [address, cell]),
    ),
  })),
});
const cardsOf = ({ sheets }: WorkbookSnapshot) =>
  Object.values(sheets[0]!.cells).flatMap(({ card }) => card ?? []);

/** What formulas and charts read of the block. */
const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values,formulas,text,valueTypes,numberFormat,valuesAsJson");
    await context.sync();
    const { values, formulas, text, valueTypes, numberFormat, valuesAsJson } = range;
    return { values, formulas, text, valueTypes, numberFormat, valuesAsJson };
  });

test("every number of the table has a card with its value, unit, table and publisher", async () => {
  const { cards } = await withTable();
  const numbers = table.rows.flatMap(({ values }) => values).filter((value) => value !== "");
  expect(cards).toHaveLength(numbers.length);
  const [first] = cards;
  expect(first?.properties).toMatchObject({
    Unit: expect.any(String) as string,
    Publisher: bundledLibrary.bookOf(table.id).publisher,
    Table: expect.stringContaining("balance") as string,
  });
});

test("numbers with cards stay numbers: values, formulas, texts and types are what they were", async () => {
  const { executor, block, cards, snapshot } = await withTable();
  const [before, plain] = [snapshot(), await read(block.address)];
  expect(await executor.addCards(block.id, cards)).toEqual({ ok: true, value: cards.length });
  expect(cardsOf(snapshot())).toHaveLength(cards.length);
  expect(withoutCards(snapshot())).toEqual(withoutCards(before));
  const carded = await read(block.address);
  const { valuesAsJson: _, ...same } = plain;
  expect(carded).toMatchObject(same);
  const [card] = cards;
  expect(carded.valuesAsJson?.[card!.row]?.[card!.column]).toMatchObject({
    type: "Double",
    basicValue: card!.value,
    properties: { Unit: { type: "String", basicValue: card!.properties.Unit } },
    provider: { description: card!.provider },
  });
  expect(await executor.blocks()).toMatchObject({ ok: true, value: [{ state: "current" }] });
});

test("charts of numbers with cards draw what they drew", async () => {
  const { executor, host, block, cards } = await withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const kind of ["Line", "ColumnClustered"] as const)
      sheet.charts.add(kind, sheet.getRange(block.address), "Columns");
    await context.sync();
  });
  const [sheet] = host.workbook.sheets;
  const drawn = () => sheet!.charts.map((chart) => chartData(host.workbook, chart));
  const plain = drawn();
  const points = plain.flatMap(({ series }) => series.flatMap((one) => one.points));
  expect(points.filter(({ value }) => value !== undefined).length).toBeGreaterThan(cards.length);
  await executor.addCards(block.id, cards);
  expect(drawn()).toEqual(plain);
});

test("the bytes that are stated before a yes are those that the request then has for its cards", async () => {
  const { executor, host, block, cards } = await withTable();
  const stated = bytesOfCards(cards);
  const before = host.log.length;
  await executor.addCards(block.id, cards);
  const sent = host.log.slice(before).find(({ members }) => members.includes("ValuesAsJson"));
  expect(sent!.bytes).toBeGreaterThan(stated);
  // What names the ranges comes on top of it.
  expect(sent!.bytes).toBeLessThan(stated * 1.2);
});

test("what is typed over a card takes it away, and such a cell gets none", async () => {
  const { executor, block, cards, snapshot, type } = await withTable();
  const [card] = cards;
  type(1 + card!.row, 1 + card!.column, [["1.5"]]);
  expect(await executor.addCards(block.id, cards)).toEqual({ ok: true, value: cards.length - 1 });
  const next = cards[1]!;
  type(1 + next.row, 1 + next.column, [["2.5"]]);
  expect(cardsOf(snapshot())).toHaveLength(cards.length - 2);
});

test("removing the block takes the cards with it", async () => {
  const { executor, block, cards, snapshot } = await withTable();
  await executor.addCards(block.id, cards);
  expect(await executor.remove(block.id)).toEqual({ ok: true, value: null });
  expect(snapshot().sheets[0]?.cells).toEqual({});
});

test.each(["1.12", "1.17", "1.18"])(
  "Excel with ExcelApi %s keeps plain numbers",
  async (ExcelApi) => {
    const { executor, block, cards, snapshot } = await withTable({ requirementSets: { ExcelApi } });
    const before = snapshot();
    expect(await executor.addCards(block.id, cards)).toEqual({
      ok: false,
      failure: { code: "not-supported", asItWas: true },
    });
    expect(snapshot()).toEqual(before);
  },
);

test("cells below one another get their cards in one piece, whatever the order of the cards", async () => {
  const { executor, host, block, cards } = await withTable();
  const columns = new Set(cards.map(({ column }) => column));
  const before = host.log.length;
  const { length: value } = cards;
  expect(await executor.addCards(block.id, [...cards].reverse())).toEqual({ ok: true, value });
  const written = host.log.slice(before).flatMap(({ members }) => members);
  expect(written.filter((name) => name === "ValuesAsJson")).toHaveLength(columns.size);
});

test("a card whose cell lies between others without a card goes to its own cell", async () => {
  const { executor, block, cards, snapshot } = await withTable();
  const ofColumn = cards.filter(({ column }) => column === cards[0]!.column);
  const [first, , third] = ofColumn;
  expect(await executor.addCards(block.id, [first!, third!])).toEqual({ ok: true, value: 2 });
  const carded = Object.entries(snapshot().sheets[0]!.cells).filter(([, { card }]) => card);
  const addressOf = ({ row, column }: CellCard) =>
    cellAddress({ row: 1 + row, column: 1 + column });
  expect(carded.map(([address]) => address)).toEqual([first!, third!].map(addressOf));
});

const heavier = (cards: readonly CellCard[], characters: number): CellCard[] =>
  cards.map((card) => ({
    ...card,
    properties: { ...card.properties, Proof: "é".repeat(characters) },
  }));

test("cards of 10 MB go in requests of less than 4 MB each", async () => {
  const open = await withTable({ ...recent, payloadLimit: 4_000_000 });
  const cards = heavier(open.cards, Math.ceil(5_000_000 / open.cards.length));
  const before = open.host.log.length;
  expect(await open.executor.addCards(open.block.id, cards)).toEqual({
    ok: true,
    value: cards.length,
  });
  const written = open.host.log
    .slice(before)
    .filter(({ members }) => members.includes("ValuesAsJson"));
  expect(written.length).toBeGreaterThan(2);
});

test("cards of cells below one another go in several requests where they are too many for one", async () => {
  const { executor, block, cards } = await withTable({ ...recent, payloadLimit: 4_000_000 });
  const run = cards
    .filter(({ column }) => column === cards[0]!.column)
    .filter(
      ({ row }, index, all) => row + 1 === all[index + 1]?.row || row - 1 === all[index - 1]?.row,
    );
  const four = run.slice(0, 4);
  expect(four.map(({ row }) => row - four[0]!.row)).toEqual([0, 1, 2, 3]);
  expect(await executor.addCards(block.id, heavier(four, 1_100_000))).toEqual({
    ok: true,
    value: 4,
  });
});

test("when a later request fails, the numbers stand without cards again", async () => {
  const open = await withTable({ ...recent, payloadLimit: 4_000_000 });
  const cards = heavier(open.cards, Math.ceil(5_000_000 / open.cards.length));
  // The last card alone is more than a request may hold.
  const last = cards.length - 1;
  cards[last] = heavier([open.cards[last]!], 4_100_000)[0]!;
  const before = open.snapshot();
  expect(await open.executor.addCards(open.block.id, cards)).toMatchObject({ ok: false });
  expect(open.snapshot()).toEqual(before);
});

test("a block whose cells are computed has no cards", () => {
  const source = {
    table: "ntp-kaltim-2020.l3",
    edition: "corrected",
    dataVersion: "1",
    recipe: { kind: "own-weights" },
  } as const;
  const block = { id: "a", language: "en", source, sheet: "Sheet1", address: "A1:B2" } as const;
  expect(blockCards(bundledLibrary, block, "en")).toEqual([]);
});

test("the selected part of a block is told in its own rows and columns, elsewhere there is none", async () => {
  const { executor, host, block } = await withTable();
  const [sheet] = host.workbook.sheets;
  const part = async (...areas: Area[]) => {
    host.workbook.select(sheet!, areas);
    return executor.selectedPart(block.id);
  };
  const area = (row: number, column: number, rows: number, columns: number) => ({
    ...{ row, column, rows, columns },
  });
  // The block begins at B2: row 1 and column 1 of the sheet.
  expect(await part(area(5, 2, 2, 1), area(0, 0, 2, 2))).toEqual({
    ok: true,
    value: [
      { at: { row: 4, column: 1 }, rows: 2, columns: 1 },
      { at: { row: 0, column: 0 }, rows: 1, columns: 1 },
    ],
  });
  for (const beside of [area(0, 1, 1, 1), area(1, 0, 1, 1), area(100, 1, 3, 3), area(1, 100, 3, 3)])
    expect(await part(beside)).toEqual({ ok: true, value: [] });
  const other = host.workbook.addSheet("Other");
  host.workbook.select(other, [area(5, 2, 2, 1)]);
  expect(await executor.selectedPart(block.id)).toEqual({ ok: true, value: [] });
  await executor.remove(block.id);
  expect(await executor.selectedPart(block.id)).toEqual({
    ok: false,
    failure: { code: "block-gone", asItWas: true },
  });
});
