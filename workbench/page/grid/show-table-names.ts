import {
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISetSuperTableMutationParam,
  type ISetSuperTableMutationSearchParam,
} from "@univerjs/preset-sheets-core";
import type { Workbook } from "../../host";
import { UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";
import { gridRange } from "./show-layout";

/** Makes the grid's formulas know the workbook's tables, for references such as `Prices[2020-01]`. */
export function showTableNames(writer: GridWriter, workbook: Workbook): void {
  const shown = writer.inject(ISuperTableService).getTableMap(UNIT_ID);
  for (const tableName of [...(shown?.keys() ?? [])]) {
    writer.apply<ISetSuperTableMutationSearchParam>(RemoveSuperTableMutation.id, { tableName });
  }
  for (const table of workbook.tables.all) {
    writer.apply<ISetSuperTableMutationParam>(SetSuperTableMutation.id, {
      tableName: table.name,
      reference: {
        sheetId: table.sheet.id,
        range: gridRange(table.area),
        titleMap: new Map(table.headers.map((header, index) => [header, index])),
      },
    });
  }
}
