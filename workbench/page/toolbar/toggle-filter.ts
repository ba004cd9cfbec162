import { applyFilter, removeFilter, selectedRegion } from "../../host";
import { attempt } from "./attempt";
import type { EditContext } from "./edit-context";

/** Sets a filter on the selected data, whose first row holds the headings, or takes the filter of the sheet away. */
export function toggleFilter(context: EditContext): void {
  const { workbook } = context;
  const { activeSheet: sheet } = workbook;
  const region = selectedRegion(workbook.selection);
  if (!sheet.filter && (!region || region.area.rows < 2)) {
    return context.notice(context.texts().noData);
  }
  attempt(context, () =>
    workbook.step(() => {
      if (sheet.filter) removeFilter(sheet);
      else if (region) applyFilter(sheet, region.area);
    }),
  );
}
