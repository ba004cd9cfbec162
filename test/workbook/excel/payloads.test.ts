import { bothLanguages } from "../../../src/language";
import { ntpBook } from "../../support/bundled-books";
import { scenarioModel, type ReleaseLine } from "../../../src/analysis";
import {
  cellAddress,
  parseCellAddress,
  planFormula,
  safeText,
  type PlannedCell,
  type SheetPlan,
} from "../../../src/workbook/plan";
import { planRelease } from "../../../src/sheets/release";
import { planScenario } from "../../../src/sheets/scenario";
import { planTable } from "../../../src/sheets/table";
import type { SheetSnapshot } from "../../../workbench/host/model/snapshot";
import { hostileTexts } from "../../fixtures/hostile-texts";
import { leavePlans } from "../../support/every-plan";
import { fixtureBooks, tradeErratum, tradeTable } from "../../fixtures/reference-library";
import { openWorkbook } from "./open-workbook";

const book = fixtureBooks[1] as (typeof fixtureBooks)[0];
const target = { sheet: "Sheet1", cell: "B2" };
const common = { blockId: "block~1", language: "id" as const, target };
const both = (text: string) => ({ id: text, en: text });

/** A table every text of which is the payload. */
const tablePlan = ([text = ""]: readonly string[]): SheetPlan =>
  planTable(
    {
      ...tradeTable,
      number: both(text),
      title: both(text),
      unit: both(text),
      source: { page: text },
      columns: tradeTable.columns.map((column) => ({ ...column, title: both(text) })),
      rows: tradeTable.rows.map((row) => ({ ...row, label: text, code: text })),
      groups: [{ label: text, rows: tradeTable.rows.map(({ key }) => key) }],
    },
    {
      ...common,
      book: { ...book, publisher: text, title: both(text) },
      errata: [{ ...tradeErratum, printed: text, corrected: text, proof: bothLanguages(text) }],
    },
  );

/** A month's release of a province, in which the names of months, subsectors and items are payloads. */
const releasePlan = (texts: readonly string[]): SheetPlan => {
  const lines = texts.flatMap((text) =>
    (["it", "ikrt", "bppbm"] as const).map((row): ReleaseLine => ({
      subsector: text,
      row,
      item: text,
      weight: 1,
      previous: 100,
      current: { index: 101 },
    })),
  );
  const [month = "", previousMonth = month] = texts;
  return planRelease({ ...common, month, previousMonth, lines });
};

const model = scenarioModel(ntpBook, { group: "livestock", month: "2020-06" });
const scenarioPlan = (texts: readonly string[]): SheetPlan =>
  planScenario({ ...common, model, scenarios: texts.map((name) => ({ name, shocks: [] })) });

const inParts = (texts: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, i) =>
    texts.slice(i * size, (i + 1) * size),
  );

/** A look at every planned cell, with its address. */
function eachCell(plan: SheetPlan, look: (cell: PlannedCell, address: string) => void): void {
  const origin = parseCellAddress(target.cell);
  for (const { at, cells } of plan.regions) {
    cells.forEach((line, row) =>
      line.forEach((cell, column) =>
        look(
          cell,
          cellAddress({
            row: origin.row + at.row + row,
            column: origin.column + at.column + column,
          }),
        ),
      ),
    );
  }
}

/** The formulas of a plan, without the texts in quotation marks that they hold. */
const formulasOf = (plan: SheetPlan): string[] => {
  const formulas: string[] = [];
  eachCell(plan, (cell) => "formula" in cell && formulas.push(cell.formula));
  return formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'));
};

/** What of a sheet is not as planned: a text that is another text, a number or a formula. */
function misread(plan: SheetPlan, sheet: SheetSnapshot | undefined): string[] {
  const wrong: string[] = [];
  eachCell(plan, (cell, address) => {
    const found = sheet?.cells[address];
    if ("text" in cell && (found?.value ?? "") !== cell.text) wrong.push(address);
    if (!("formula" in cell) && found?.formula !== undefined) wrong.push(address);
  });
  return wrong;
}

describe.each([
  ["a table", tablePlan, 1],
  ["a month's release", releasePlan, 7],
  ["a scenario", scenarioPlan, 25],
])("%s", (_, planOf, size) => {
  const parts = inParts(hostileTexts, size);

  // These tests carry their plans out themselves.
  afterEach(leavePlans);

  test(`has the same formulas whichever of ${hostileTexts.length} texts it holds`, () => {
    for (const texts of parts) {
      const harmless = formulasOf(planOf(texts.map((_text, i) => `Padi ${i + 1}`)));
      expect({ texts, formulas: formulasOf(planOf(texts)) }).toEqual({ texts, formulas: harmless });
    }
  });

  test(`is written with ${hostileTexts.length} texts as themselves, never as a formula`, async () => {
    const { executor, snapshot } = openWorkbook();
    const before = snapshot();
    for (const texts of parts) {
      const plan = planOf(texts);
      const outcome = await executor.apply(plan, { overwrite: false });
      expect({ texts, outcome }).toMatchObject({
        texts,
        outcome: { value: { status: "inserted" } },
      });
      expect({ texts, wrong: misread(plan, snapshot().sheets[0]) }).toEqual({ texts, wrong: [] });
      expect(await executor.remove(plan.blockId)).toEqual({ ok: true, value: null });
    }
    expect(snapshot()).toEqual(before);
  }, 60_000);
});

test("names of new sheets are taken from every text, and are sheets' names that Excel takes", async () => {
  const { executor, snapshot } = openWorkbook();
  for (const [index, text] of hostileTexts.entries()) {
    if (index % 4 > 0) continue;
    const formula = { blockId: `f~${index}`, formula: "=1", expected: 1, language: "id" as const };
    const plan = planFormula({ ...formula, target: { newSheet: text } });
    expect({ text, ...(await executor.apply(plan, { overwrite: false })) }).toMatchObject({
      text,
      value: { status: "inserted" },
    });
  }
  const names = snapshot().sheets.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))).toEqual([]);
});

// Excel does not tell whether a text has a leading apostrophe: only those that need one get it back.
test("cells that hold hostile texts come back as texts when a block that replaced them is removed", async () => {
  const { executor, type, snapshot } = openWorkbook();
  const size = 5;
  for (let first = 0; first < hostileTexts.length; first += size * size) {
    const rows = Array.from({ length: size }, (_, row) =>
      hostileTexts.slice(first + row * size, first + (row + 1) * size).map(safeText),
    );
    type(1, 1, rows);
    const before = snapshot();
    const plan = tablePlan(["Padi"]);
    expect(await executor.apply(plan, { overwrite: true })).toMatchObject({
      ok: true,
      value: { status: "inserted" },
    });
    expect(await executor.remove(plan.blockId)).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  }
});
