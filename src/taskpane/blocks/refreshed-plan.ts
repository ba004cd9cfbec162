import {
  parseCellAddress,
  cellAddress,
  planSample,
  planTable,
  sampleTable,
  type BlockSummary,
  type SheetPlan,
} from "../../workbook/plan";
import type { PaneServices } from "../services";
import { tableRequest } from "../table-request";

/** Plan of a block as it would be inserted today, where it stands; undefined when it was not made from a table of ours. */
export function refreshedPlan(services: PaneServices, block: BlockSummary): SheetPlan | undefined {
  const { source, language, sheet, address } = block;
  if (!source || !services.library.tableDescriptors().some(({ id }) => id === source.table)) {
    return undefined;
  }
  const table = services.library.referenceTable(source.table, source.edition);
  const cell = cellAddress(parseCellAddress(address));
  const request = tableRequest(services, table, language, { sheet, cell });
  const plan = source.table === sampleTable && block.hasFormulas ? planSample : planTable;
  return { ...plan(table, request), blockId: block.id };
}
