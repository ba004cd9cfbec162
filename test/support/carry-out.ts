import { excelExecutor } from "../../src/workbook/excel";
import {
  cellAddress,
  parseCellAddress,
  writtenValue,
  type PlannedCell,
  type SheetPlan,
} from "../../src/workbook/plan";
import { Host, isSetSupported, type WorkbookSnapshot } from "../../workbench/host";
import { reconnectingExcel, type OfficeClient } from "../fakes/office-client";

// A client of its own: a test may still talk to its own host when its plans are carried out.
const connect = reconnectingExcel();

/**
 * Carries a plan out on a host through Microsoft's own client, compares every cell with the planned one, and takes the
 * block out again, which must leave the workbook as it was.
 *
 * @throws Error that says what was refused or differs
 */
export async function carryOut(plan: SheetPlan): Promise<void> {
  const host = new Host();
  await withOffice(connect(host), host, async () => {
    const executor = excelExecutor();
    const { target } = plan;
    const first = host.workbook.sheets[0];
    if ("sheet" in target && first) first.name = target.sheet;
    const before = host.workbook.snapshot();
    const outcome = await executor.apply(plan, { overwrite: false });
    if (!outcome.ok || outcome.value.status !== "inserted") {
      throw new Error(`the plan “${plan.title}” was not carried out: ${JSON.stringify(outcome)}`);
    }
    const origin = parseCellAddress("cell" in target ? target.cell : "A1");
    const different = differences(
      plan,
      origin,
      host.workbook.snapshot(),
      outcome.value.block.sheet,
    );
    if (different.length > 0) {
      throw new Error(`the plan “${plan.title}” became other cells: ${different.join("; ")}`);
    }
    const removed = await executor.remove(plan.blockId);
    if (!removed.ok || JSON.stringify(host.workbook.snapshot()) !== JSON.stringify(before)) {
      throw new Error(`removing the plan “${plan.title}” left the workbook changed`);
    }
  });
}

/** Cells of the sheet that do not hold what the last region over them plans. */
function differences(
  plan: SheetPlan,
  origin: { row: number; column: number },
  { sheets }: WorkbookSnapshot,
  sheetName: string,
): string[] {
  const cells = sheets.find(({ name }) => name === sheetName)?.cells ?? {};
  const planned = new Map<string, PlannedCell>();
  for (const { at, cells: lines } of plan.regions)
    lines.forEach((line, row) =>
      line.forEach((cell, column) =>
        planned.set(
          cellAddress({
            row: origin.row + at.row + row,
            column: origin.column + at.column + column,
          }),
          cell,
        ),
      ),
    );
  return [...planned].flatMap(([address, cell]) => {
    const { formula, value = "" } = cells[address] ?? {};
    const found = formula ?? value;
    const wanted = writtenValue(cell);
    const content =
      typeof wanted === "string" && "text" in cell ? wanted.replace(/^'/, "") : wanted;
    return found === content ? [] : [`${address}: ${String(found)}, planned ${String(content)}`];
  });
}

/** Office.js is global; what a test has put there comes back. */
async function withOffice(
  { Excel }: OfficeClient,
  host: Host,
  run: () => Promise<void>,
): Promise<void> {
  const globals = globalThis as { Excel?: unknown; Office?: unknown };
  const { Excel: excelBefore, Office: officeBefore } = globals;
  const requirements = {
    isSetSupported: (name: string, version?: string) =>
      isSetSupported(host.requirementSets, name, version),
  };
  Object.assign(globals, { Excel, Office: { context: { requirements } } });
  try {
    await run();
  } finally {
    Object.assign(globals, { Excel: excelBefore, Office: officeBefore });
  }
}
