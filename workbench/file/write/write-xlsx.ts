import { type SheetSnapshot, splitSheetName, type WorkbookSnapshot } from "../../host";
import { layoutOf } from "../layout-of";
import { addinXml, taskpanesXml } from "./addin-xml";
import { ChartWriter } from "./chart-xml";
import { noteBoxesVml, notesXml, personsXml, threadsXml } from "./comments-xml";
import { drawingXml } from "./drawing-xml";
import { PackageParts } from "./package-parts";
import { SharedStrings } from "./shared-strings";
import { type SheetLinks, sheetXml } from "./sheet-xml";
import type { SheetContext } from "./cell-writer";
import { StyleTable } from "./style-table";
import { tableXml } from "./table-xml";
import { themeXml } from "./theme-xml";
import { metadataXml, workbookXml } from "./workbook-xml";

const workbookPart = "xl/workbook.xml";

/** A workbook as an .xlsx file that Excel opens, with all that the workbench keeps but for what is selected beside the shown sheet. */
export function writeXlsx(workbook: WorkbookSnapshot): Uint8Array {
  return new XlsxWriter(workbook).write();
}

class XlsxWriter {
  private readonly parts = new PackageParts();
  private readonly styles = new StyleTable();
  private readonly strings = new SharedStrings();
  private readonly charts: ChartWriter;
  private readonly persons: string[];
  private tableCount = 0;
  private chartCount = 0;
  private hasDynamic = false;
  private isUncalculated = false;

  constructor(private readonly workbook: WorkbookSnapshot) {
    this.charts = new ChartWriter(workbook);
    const settled = workbook.sheets.flatMap(({ comments }) =>
      comments.filter((one) => one.resolved),
    );
    this.persons = [...new Set(settled.map(({ authorName }) => authorName))];
  }

  write(): Uint8Array {
    const { parts, workbook } = this;
    parts.link("", "officeDocument", workbookPart);
    const ids = workbook.sheets.map((sheet, index) => this.addSheet(sheet, index));
    this.addToWorkbook("theme", "xl/theme/theme1.xml", themeXml());
    this.addToWorkbook("styles", "xl/styles.xml", this.styles.root());
    if (!this.strings.isEmpty) {
      this.addToWorkbook("sharedStrings", "xl/sharedStrings.xml", this.strings.root());
    }
    if (this.hasDynamic) this.addToWorkbook("sheetMetadata", "xl/metadata.xml", metadataXml());
    if (this.persons.length > 0) {
      this.addToWorkbook("person", "xl/persons/person.xml", personsXml(this.persons));
    }
    parts.add(workbookPart, "officeDocument", workbookXml(workbook, ids, this.isUncalculated));
    if (Object.keys(workbook.settings).length > 0) this.addAddin();
    return parts.pack();
  }

  private addToWorkbook(
    kind: Parameters<PackageParts["add"]>[1],
    name: string,
    root: string,
  ): void {
    this.parts.link(workbookPart, kind, name);
    this.parts.add(name, kind, root);
  }

  private addAddin(): void {
    const panes = "xl/webextensions/taskpanes.xml";
    const extension = "xl/webextensions/webextension1.xml";
    this.parts.link("", "webextensiontaskpanes", panes);
    const id = this.parts.link(panes, "webextension", extension);
    this.parts.add(panes, "webextensiontaskpanes", taskpanesXml(id));
    this.parts.add(extension, "webextension", addinXml(this.workbook.settings));
  }

  /** @returns the id under which the workbook refers to the sheet */
  private addSheet(sheet: SheetSnapshot, index: number): string {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const links: SheetLinks = {
      ...this.addCharts(sheet, part, index + 1),
      ...this.addComments(sheet, part, index + 1),
      tables: sheet.tables.map((table) => {
        const id = ++this.tableCount;
        const name = `xl/tables/table${id}.xml`;
        this.parts.add(name, "table", tableXml(table, id, sheet));
        return this.parts.link(part, "table", name);
      }),
    };
    this.parts.add(part, "worksheet", sheetXml(sheet, links, this.contextOf(sheet)));
    return this.parts.link(workbookPart, "worksheet", part);
  }

  private contextOf(sheet: SheetSnapshot): SheetContext {
    const isActive = sheet.name === this.workbook.activeSheet;
    return {
      styles: this.styles,
      strings: this.strings,
      isActive,
      selection: isActive
        ? this.workbook.selection.map((address) => splitSheetName(address).local)
        : [],
      onDynamic: () => (this.hasDynamic = true),
      onUncalculated: () => (this.isUncalculated = true),
    };
  }

  private addCharts(
    sheet: SheetSnapshot,
    part: string,
    number: number,
  ): Pick<SheetLinks, "drawing"> {
    if (sheet.charts.length === 0) return {};
    const drawing = `xl/drawings/drawing${number}.xml`;
    const ids = sheet.charts.map((chart) => {
      const name = `xl/charts/chart${++this.chartCount}.xml`;
      this.parts.add(name, "chart", this.charts.root(chart));
      return this.parts.link(drawing, "chart", name);
    });
    this.parts.add(drawing, "drawing", drawingXml(sheet.charts, ids, layoutOf(sheet)));
    return { drawing: this.parts.link(part, "drawing", drawing) };
  }

  private addComments(
    { comments }: SheetSnapshot,
    part: string,
    number: number,
  ): Pick<SheetLinks, "legacyDrawing"> {
    if (comments.length === 0) return {};
    const notes = `xl/comments${number}.xml`;
    const boxes = `xl/drawings/vmlDrawing${number}.vml`;
    const threads = threadsXml(comments, this.persons);
    this.parts.add(notes, "comments", notesXml(comments));
    this.parts.link(part, "comments", notes);
    if (threads !== undefined) {
      const name = `xl/threadedComments/threadedComment${number}.xml`;
      this.parts.add(name, "threadedComment", threads);
      this.parts.link(part, "threadedComment", name);
    }
    this.parts.add(boxes, "vmlDrawing", noteBoxesVml(comments));
    return { legacyDrawing: this.parts.link(part, "vmlDrawing", boxes) };
  }
}
