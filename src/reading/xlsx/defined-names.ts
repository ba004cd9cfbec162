import { tooLarge } from "../unreadable-file";
import { shownFormula } from "./formula";
import { limits } from "./limits";
import { NotShownCounter } from "./not-shown-counter";
import { readStoredText } from "./text";
import type { XlsxName, XlsxSheet } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

/** Names that formulas may use; what Excel keeps under names of its own is counted as not shown. */
export function readNames(
  workbook: XmlElement,
  read: readonly (XlsxSheet | undefined)[],
  sheets: readonly XlsxSheet[],
  notShown: NotShownCounter,
): XlsxName[] {
  const listed = workbook.child("definedNames")?.all("definedName") ?? [];
  if (listed.length > limits.objects) tooLarge();
  const names: XlsxName[] = [];
  for (const element of listed) {
    const name = readStoredText(element.attribute("name") ?? "");
    const formula = readStoredText(element.text).trim();
    if (name.startsWith("_xlnm.")) {
      if (/Print_/.test(name)) notShown.add("print-settings", 1);
      continue;
    }
    const local = element.number("localSheetId");
    const home = local === undefined ? undefined : read[local];
    // Names of functions in old macros, and of sheets without cells, mean nothing here.
    if (
      name === "" ||
      formula === "" ||
      element.flag("function") ||
      (local !== undefined && !home)
    ) {
      continue;
    }
    names.push({
      name,
      sheet: home && sheets.indexOf(home),
      formula: `=${shownFormula(formula)}`,
      comment: readStoredText(element.attribute("comment") ?? ""),
      visible: element.flag("hidden") !== true,
    });
  }
  return names;
}
