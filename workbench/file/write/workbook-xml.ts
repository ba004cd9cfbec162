import { quoteSheetName, type WorkbookSnapshot } from "../../host";
import { isFilterOfTable } from "./filter-xml";
import { storedFormula } from "./stored-formula";
import { storedText, xml, xmlText } from "./xml";

const states: Readonly<Record<string, string>> = { Hidden: "hidden", VeryHidden: "veryHidden" };
const modes: Readonly<Record<string, string>> = {
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
};

/** The workbook's own part; `ids` are those under which it refers to its sheets. */
export function workbookXml(
  workbook: WorkbookSnapshot,
  ids: readonly string[],
  isUncalculated: boolean,
): string {
  const { sheets, activeSheet } = workbook;
  const indexOf = (name: string): number => sheets.findIndex((sheet) => sheet.name === name);
  const names = definedNames(workbook, indexOf);
  return xml(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    xml("workbookPr"),
    workbook.protected ? xml("workbookProtection", { lockStructure: true }) : "",
    xml("bookViews", {}, xml("workbookView", { activeTab: Math.max(0, indexOf(activeSheet)) })),
    xml(
      "sheets",
      {},
      ...sheets.map(({ name, visibility }, index) =>
        xml("sheet", {
          name: storedText(name),
          sheetId: index + 1,
          state: states[visibility],
          "r:id": ids[index],
        }),
      ),
    ),
    names.length > 0 ? xml("definedNames", {}, ...names) : "",
    xml("calcPr", {
      // The number of today's engine: an older one would make Excel calculate all on opening, and show #NAME? before the
      // add-in is there.
      calcId: 191029,
      calcMode: modes[workbook.calculationMode],
      fullCalcOnLoad: isUncalculated || undefined,
    }),
  );
}

function definedNames(workbook: WorkbookSnapshot, indexOf: (name: string) => number): string[] {
  const kept = workbook.names.map(({ name, scope, formula, comment, visible }) =>
    xml(
      "definedName",
      {
        name: storedText(name),
        comment: comment === "" ? undefined : storedText(comment),
        localSheetId: scope === undefined ? undefined : indexOf(scope),
        hidden: visible ? undefined : true,
      },
      xmlText(storedText(storedFormula(formula))),
    ),
  );
  // Excel looks for the range of a filter under this name too.
  const filters = workbook.sheets.flatMap((sheet, localSheetId) => {
    const { name, filter } = sheet;
    if (!filter || isFilterOfTable(sheet)) return [];
    const area = filter.area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const attributes = { name: "_xlnm._FilterDatabase", localSheetId, hidden: true };
    return [xml("definedName", attributes, xmlText(`${quoteSheetName(name)}!${area}`))];
  });
  return [...kept, ...filters];
}

/** What says of a formula that it spills by itself (MS-XLSX 2.6.1): cells refer to it by `cm="1"`. */
export function metadataXml(): string {
  const xda = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
  const on = Object.fromEntries(
    "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta"
      .split(" ")
      .map((name) => [name, 1]),
  );
  const type = xml("metadataType", { name: "XLDAPR", minSupportedVersion: 120000, ...on });
  const properties = xml("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = xml("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  const future = xml("bk", {}, xml("extLst", {}, extension));
  return xml(
    "metadata",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:xda": xda },
    xml("metadataTypes", { count: 1 }, type),
    xml("futureMetadata", { name: "XLDAPR", count: 1 }, future),
    xml("cellMetadata", { count: 1 }, xml("bk", {}, xml("rc", { t: 1, v: 0 }))),
  );
}
