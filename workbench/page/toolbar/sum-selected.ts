import { areaOf, autoSums } from "../../host";
import { attempt } from "./attempt";
import type { EditContext } from "./edit-context";

/** Enters the sums of the selected numbers, as Excel's AutoSum does; one step. */
export function sumSelected(context: EditContext): void {
  const { workbook } = context;
  const { sheet, areas } = workbook.selection;
  const sums = areas.flatMap((area) => autoSums(sheet, area));
  if (sums.length === 0) return context.notice(context.texts().noNumbers);
  const enter = (): void => {
    for (const { row, column, formula } of sums) {
      sheet.write(areaOf(row, column), [[formula]], "user");
    }
  };
  attempt(context, () => workbook.step(enter));
}
