import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { readAddins } from "./addin-parts";
import { Colors } from "./colors";
import { readComments, readPersons } from "./comment-parts";
import { readNames } from "./defined-names";
import { readDrawing } from "./drawing-part";
import { filterOfSheet } from "./filters";
import { limits } from "./limits";
import { NotShownCounter } from "./not-shown-counter";
import { XlsxPackage } from "./package";
import { readSharedStrings } from "./shared-strings";
import type { CellContext } from "./sheet-cells";
import { readSheetPart } from "./sheet-part";
import { readFormats } from "./styles";
import { readTablePart } from "./table-part";
import { readStoredText } from "./text";
import type { XlsxSheet, XlsxWorkbook } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

const modes = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
  auto: "Automatic",
} as const;
/** Days between the beginnings of the two calendars of Excel. */
const macCalendarDays = 1462;

/**
 * Reads a workbook (.xlsx, .xlsm) into plain data: cells with values, formulas and formats, what is on the sheets, and
 * a list of what is left out. Nothing of it is calculated or run.
 *
 * @throws UnreadableFile for what is no such workbook, is damaged, encrypted or too large
 */
export function readXlsx(bytes: Uint8Array): XlsxWorkbook {
  const file = new XlsxPackage(bytes);
  const part = workbookPart(file);
  const workbook = file.tree(part);
  if (workbook.name !== "workbook") throw new UnreadableFile({ code: "not-a-workbook" });
  const notShown = new NotShownCounter();
  countNotShown(file, part, workbook, notShown);
  const reader = new SheetReader(file, part, workbook, notShown);
  const listed = workbook.child("sheets")?.all("sheet") ?? [];
  if (listed.length > limits.sheets) tooLarge();
  const read = listed.map((element) => reader.read(element));
  const sheets = read.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) damaged(part);
  requireDistinctNames(sheets, part);
  const view = workbook.at("bookViews", "workbookView");
  const active = read[view?.number("activeTab") ?? 0];
  const mode = workbook.child("calcPr")?.attribute("calcMode") ?? "auto";
  return {
    sheets,
    activeSheet: Math.max(0, active ? sheets.indexOf(active) : 0),
    names: readNames(workbook, read, sheets, notShown),
    calculationMode: modes[mode as keyof typeof modes] ?? "Automatic",
    protected: workbook.child("workbookProtection")?.flag("lockStructure") ?? false,
    addins: readAddins(file),
    notShown: notShown.list,
  };
}

/** The part that the file says is its document. */
function workbookPart(file: XlsxPackage): string {
  const [part] = file.related("", "officeDocument");
  if (part === undefined) {
    const isOpenDocument = file.has("mimetype") && file.has("content.xml");
    throw new UnreadableFile({ code: isOpenDocument ? "open-document" : "not-a-workbook" });
  }
  if (part.toLowerCase().endsWith(".bin")) throw new UnreadableFile({ code: "binary-workbook" });
  return part;
}

/** Reads sheet after sheet within the limits of the workbook. */
class SheetReader {
  private readonly colors: Colors;
  private readonly cells: CellContext;
  private readonly persons: Map<string, string>;

  constructor(
    private readonly file: XlsxPackage,
    private readonly part: string,
    workbook: XmlElement,
    private readonly notShown: NotShownCounter,
  ) {
    const [theme] = file.related(part, "theme");
    const [styles] = file.related(part, "styles");
    const [strings] = file.related(part, "sharedStrings");
    const [metadata] = file.related(part, "sheetMetadata");
    this.colors = new Colors(theme === undefined ? undefined : file.tree(theme));
    this.persons = readPersons(file, part);
    this.cells = {
      formats: styles === undefined ? [] : readFormats(file.tree(styles), this.colors),
      strings: strings === undefined ? [] : readSharedStrings(file, strings, notShown),
      dynamic: metadata === undefined ? new Set() : dynamicArrays(file.tree(metadata)),
      dayShift: workbook.child("workbookPr")?.flag("date1904") ? macCalendarDays : 0,
      notShown,
      left: { cells: limits.cells, characters: limits.characters },
    };
  }

  /** A sheet with all that is on it; undefined for a sheet without cells, such as one that is a chart. */
  read(listed: XmlElement): XlsxSheet | undefined {
    const { file, notShown, colors } = this;
    const { type, target } = file.target(this.part, listed.relationId);
    if (type !== "worksheet") {
      notShown.add("chart-sheets", 1);
      return undefined;
    }
    const part = readSheetPart(file, target, colors, this.cells);
    notShown.add("pivot-tables", file.related(target, "pivotTable").length);
    notShown.add(
      "slicers",
      file.related(target, "slicer").length + file.related(target, "timeline").length,
    );
    const state = listed.attribute("state");
    const trees = file.related(target, "table").map((table) => [file.tree(table), table] as const);
    const tables = trees.map(([tree, table]) => readTablePart(tree, table));
    const drawings = file.related(target, "drawing");
    const charts = drawings.flatMap((drawing) => readDrawing(file, drawing, colors, notShown));
    const comments = readComments(file, target, this.persons, notShown);
    if (Math.max(tables.length, charts.length, comments.length) > limits.objects) tooLarge();
    return {
      name: readStoredText(listed.attribute("name") ?? ""),
      visibility: state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible",
      ...part,
      filter: filterOfSheet(
        part.filter,
        trees.map(([tree]) => tree),
        notShown,
      ),
      tables,
      charts,
      comments,
    };
  }
}

/** Numbers of the cell metadata, from 1, that mark an array formula as one that spills (MS-XLSX 2.2.4.5). */
function dynamicArrays(metadata: XmlElement): Set<number> {
  const types = metadata.child("metadataTypes")?.all("metadataType") ?? [];
  const dynamicType = types.findIndex((type) => type.attribute("name") === "XLDAPR") + 1;
  const blocks = metadata.child("cellMetadata")?.all("bk") ?? [];
  return new Set(
    blocks.flatMap((block, index) =>
      block.all("rc").some((record) => record.number("t") === dynamicType) ? [index + 1] : [],
    ),
  );
}

function requireDistinctNames(sheets: readonly XlsxSheet[], part: string): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const isSound = sheets.every(
    ({ name }) => name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name),
  );
  if (names.size !== sheets.length || !isSound) damaged(part);
}

/** Counts what hangs on the workbook as a whole. */
function countNotShown(
  file: XlsxPackage,
  part: string,
  workbook: XmlElement,
  notShown: NotShownCounter,
): void {
  notShown.add("macros", file.related(part, "vbaProject").length);
  notShown.add("external-links", workbook.child("externalReferences")?.children.length);
  notShown.add("connections", file.related(part, "connections").length);
  const protection = workbook.child("workbookProtection");
  const names = ["workbookPassword", "workbookHashValue"];
  notShown.add("passwords", names.some((name) => protection?.attribute(name)) ? 1 : 0);
}
