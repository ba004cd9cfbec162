import type { Executor } from "../../../src/workbook/contract";
import type { SheetPlan } from "../../../src/workbook/plan";
import { planSample } from "../../../src/sheets/sample";
import { planTable } from "../../../src/sheets/table";
import { excelExecutor } from "../../../src/workbook/excel";
import {
  type Fault,
  Host,
  isSetSupported,
  type HostOptions,
  type WorkbookSnapshot,
} from "../../../workbench/host";
import { reconnectingExcel } from "../../fakes/office-client";
import { addValuesAsJson } from "../../fakes/values-as-json";
import { ntpTable, fixtureBooks, tradeErratum, tradeTable } from "../../fixtures/reference-library";

export interface OpenWorkbook {
  host: Host;
  executor: Executor;
  snapshot(): WorkbookSnapshot;
  /** Writes as a reader types, from a cell down and right. */
  type(row: number, column: number, texts: string[][]): void;
}

const connect = reconnectingExcel();

/** A workbook of one empty sheet, with Microsoft's own client and our executor on it; the one before is left. */
export function openWorkbook(options: HostOptions = {}): OpenWorkbook {
  const host = new Host(options);
  const client = connect(host);
  addValuesAsJson(client);
  const { Excel } = client;
  const requirements = {
    isSetSupported: (name: string, version?: string) =>
      isSetSupported(host.requirementSets, name, version),
  };
  Object.assign(globalThis, { Excel, Office: { context: { requirements } } });
  const sheet = host.workbook.sheets[0];
  if (!sheet) throw new Error("the host has no sheet");
  return {
    host,
    executor: excelExecutor(),
    snapshot: () => host.workbook.snapshot(),
    type: (row, column, texts) =>
      texts.forEach((line, i) =>
        line.forEach((text, j) => host.workbook.userEdit(sheet.id, row + i, column + j, text)),
      ),
  };
}

/**
 * Lets a step run into a fault after which Excel is silent, as when the pane is closed in the middle.
 *
 * @returns whether the fault struck before the step ended
 */
export async function cutOff(
  { host }: OpenWorkbook,
  fault: Fault,
  step: () => Promise<unknown>,
): Promise<boolean> {
  const injection = host.faults.inject(fault);
  let ended = false;
  void step().then(() => (ended = true));
  while (!injection.struck && !ended) await new Promise((resolve) => setImmediate(resolve));
  host.faults.clear();
  return injection.struck;
}

type Target = SheetPlan["target"];

const request = (blockId: string, index: number, target: Target) => ({
  blockId,
  book: fixtureBooks[index] as (typeof fixtureBooks)[0],
  errata: index === 1 ? [tradeErratum] : [],
  language: "id" as const,
  target,
});

export const ntpPlan = (blockId: string, target: Target): SheetPlan =>
  planTable(ntpTable, request(blockId, 0, target));

export const tradePlan = (blockId: string, target: Target): SheetPlan =>
  planTable(tradeTable, request(blockId, 1, target));

export const samplePlan = (blockId: string, target: Target): SheetPlan =>
  planSample(ntpTable, request(blockId, 0, target));
