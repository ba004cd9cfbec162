import { HostError } from "../host-error";
import { type Area, areaOf, overlaps } from "./area";
import { checkName } from "./check-name";
import type { Sheet } from "./sheet";
import { Table } from "./table";
import type { Workbook } from "./workbook";

/** Tables of a workbook; their names are unique among tables and named items. */
export class Tables {
  constructor(private readonly workbook: Workbook) {}

  get all(): Table[] {
    return this.workbook.sheets.flatMap((sheet) => sheet.tables);
  }

  /**
   * Makes a table of an area whose first row is its header row. Merged cells in it are taken apart.
   *
   * @throws HostError `InvalidArgument` over another table (Excel names no better code), `AccessDenied` on a protected sheet
   */
  add(sheet: Sheet, area: Area): Table {
    sheet.requireUnprotected();
    const whole = area.rows === 1 ? areaOf(area.row, area.column, 2, area.columns) : area;
    if (sheet.tables.some((table) => overlaps(table.area, whole))) {
      throw new HostError("InvalidArgument", "A table can't overlap another table.");
    }
    const id = this.workbook.newId();
    const table = new Table(id, sheet, this.freeName(), whole);
    for (const merge of sheet.merges.filter((one) => overlaps(one, whole))) {
      sheet.merges.splice(sheet.merges.indexOf(merge), 1);
    }
    sheet.tables.push(table);
    table.repairHeaders();
    sheet.contentChanged(table.headerArea, "addin");
    this.workbook.notify({ kind: "tableAdded", sheetId: sheet.id, tableId: id });
    return table;
  }

  /** @throws HostError `InvalidArgument` for a bad name and for one that is taken (office-js issue 551) */
  rename(table: Table, name: string): void {
    checkName(name);
    if (name.toLowerCase() !== table.name.toLowerCase() && this.workbook.isNameTaken(name)) {
      throw new HostError("InvalidArgument");
    }
    table.name = name;
    this.changed(table);
  }

  changed(table: Table): void {
    this.workbook.notify({ kind: "tableChanged", sheetId: table.sheet.id, tableId: table.id });
  }

  /** Takes the table away and leaves its cells. */
  remove(table: Table): void {
    const { sheet } = table;
    sheet.requireUnprotected();
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    table.deleted = true;
    sheet.spills.invalidate();
    this.workbook.notify({ kind: "tableRemoved", sheetId: sheet.id, tableId: table.id });
  }

  private freeName(): string {
    let number = this.all.length + 1;
    while (this.workbook.isNameTaken(`Table${number}`)) number++;
    return `Table${number}`;
  }
}
