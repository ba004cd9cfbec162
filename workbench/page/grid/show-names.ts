import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/preset-sheets-core";
import type { Workbook } from "../../host";
import { UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";

/** Makes the grid's formulas know the workbook's names. */
export function showNames(writer: GridWriter, workbook: Workbook): void {
  const shown = writer.inject(IDefinedNamesService).getDefinedNameMap(UNIT_ID) ?? {};
  for (const old of Object.values(shown)) {
    writer.apply<ISetDefinedNameMutationParam>(RemoveDefinedNameMutation.id, old);
  }
  for (const item of workbook.names.items) {
    writer.apply<ISetDefinedNameMutationParam>(SetDefinedNameMutation.id, {
      id: item.id,
      name: item.name,
      formulaOrRefString: item.formula.replace(/^=/, ""),
      localSheetId: item.scope?.id ?? "AllDefaultWorkbook",
    });
  }
}
