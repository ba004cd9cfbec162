import { HostError } from "../host-error";
import { type Culture, english } from "../number-format";
import { splitSheetName, requireAddress } from "./address";
import { type Area, areaOf } from "./area";
import type { CellValue } from "./cell";
import { changeFormulas } from "./change-formulas";
import type { Box } from "./chart-place";
import { Changes, type WorkbookChange } from "./changes";
import { History } from "./history";
import { Names } from "./names";
import { Sheet, type Visibility } from "./sheet";
import { dropSheetReferences, renameSheetReferences } from "./shift-references";
import type { WorkbookSnapshot } from "./snapshot";
import { snapshotOf } from "./take-snapshot";
import { Tables } from "./tables";
import { TypedResults } from "./typed-results";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What is selected: one or more areas of one sheet, and the active cell within them. */
export interface Selection {
  sheet: Sheet;
  areas: Area[];
  activeCell: { row: number; column: number };
}

/** Where an area stands. */
export interface Place {
  sheet: Sheet;
  area: Area;
}

/** A whole workbook in memory: the authority that views show and add-ins change. */
export class Workbook {
  name = "workbook.xlsx";
  calculationMode: CalculationMode = "Automatic";
  enableEvents = true;
  /** Excel on a desktop lets everybody change a read-only workbook; only saving it is refused. */
  readOnly = false;
  /** False while another workbook has the focus. */
  hasFocus = true;
  /** Protection of the structure: no sheets may be added, renamed, moved, hidden or deleted. */
  protected = false;
  /** What a view shows of a sheet; without a view nothing is in sight. */
  sightOf: (sheet: Sheet) => Box | undefined = () => undefined;
  /** Whether a function of that name, e.g. `BPS.NTP`, is an add-in's: the view that calculates knows. */
  isAddinFunction: (name: string) => boolean = () => false;
  /** Makes a column wider where a number that somebody typed has no room, as Excel does: the view knows how wide texts are. */
  makeRoom: (sheet: Sheet, row: number, column: number) => void = () => undefined;
  private currentCulture: Culture = english;
  readonly changes = new Changes();
  readonly history = new History(this);
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names = new Names(this);
  readonly tables = new Tables(this);
  private readonly typedResults = new TypedResults(this);
  selection: Selection;
  private lastId = 0;

  constructor() {
    const first = this.addSheet();
    this.selection = { sheet: first, areas: [areaOf(0, 0)], activeCell: { row: 0, column: 0 } };
  }

  /** How numbers, dates and formulas are typed and shown; what is stored does not depend on it. */
  get culture(): Culture {
    return this.currentCulture;
  }

  set culture(culture: Culture) {
    this.currentCulture = culture;
    this.notify({ kind: "culture" });
  }

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  /** An id that no other object of the workbook has. */
  newId(): string {
    return String(++this.lastId);
  }

  /** An id in the form in which Excel gives those of sheets and charts. */
  newGuid(): string {
    return `{${this.newId().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  readonly notify = (change: WorkbookChange): void => this.changes.emit(change);

  /** Finds a sheet by name (in any case) or id. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  /** @throws HostError `ItemNotFound` */
  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** Adds a sheet at the end, with the next free `SheetN` when no name is given; it does not become active. */
  addSheet(name?: string): Sheet {
    this.requireOpenStructure();
    let free = name;
    for (let n = this.sheets.length + 1; free === undefined; n++) {
      if (!this.findSheet(`Sheet${n}`)) free = `Sheet${n}`;
    }
    this.checkSheetName(free);
    const id = this.newGuid();
    const sheet = new Sheet(id, free, this);
    this.sheets.push(sheet);
    this.notify({ kind: "sheetAdded", sheetId: id });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.requireOpenStructure();
    this.checkSheetName(name, sheet);
    changeFormulas(this, (formula) => renameSheetReferences(formula, sheet.name, name));
    sheet.name = name;
    this.notify({ kind: "sheetRenamed", sheetId: sheet.id });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireOpenStructure();
    if (position < 0 || position >= this.sheets.length) throw new HostError("InvalidArgument");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.notify({ kind: "sheetMoved", sheetId: sheet.id });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.requireOpenStructure();
    if (visibility !== "Visible") this.requireAnotherVisibleSheet(sheet);
    sheet.visibility = visibility;
    this.leave(sheet);
    this.notify({ kind: "sheetVisibility", sheetId: sheet.id });
  }

  /** @throws HostError `InvalidOperation` for the last visible sheet, `GeneralException` for a very hidden one (office-js issue 365) */
  deleteSheet(sheet: Sheet): void {
    this.requireOpenStructure();
    if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException");
    this.requireAnotherVisibleSheet(sheet);
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    sheet.deleted = true;
    sheet.tables.forEach((table) => (table.deleted = true));
    this.names.forgetSheet(sheet);
    this.leave(sheet, position);
    this.notify({ kind: "sheetDeleted", sheetId: sheet.id });
    changeFormulas(this, (formula) => dropSheetReferences(formula, sheet.name));
    this.notify({ kind: "calculate" });
    this.history.clear();
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    if (sheet === this.activeSheet) return;
    this.selection = { sheet, areas: [areaOf(0, 0)], activeCell: { row: 0, column: 0 } };
    this.notify({ kind: "sheetActivated", sheetId: sheet.id });
    this.notify({ kind: "selection" });
  }

  /** Selects areas of one sheet, which becomes active; the first cell of the first area is the active cell. */
  select(sheet: Sheet, areas: Area[]): void {
    const [first] = areas;
    if (!first) throw new HostError("InvalidArgument");
    this.activate(sheet);
    this.selection = { sheet, areas, activeCell: { row: first.row, column: first.column } };
    this.notify({ kind: "selection" });
  }

  /** The place that an address with or without sheet name means; without, on `sheet` or the active sheet. */
  placeOf(address: string, sheet?: Sheet): Place {
    const { sheetName, local } = splitSheetName(address);
    const named = sheetName === undefined ? (sheet ?? this.activeSheet) : this.sheet(sheetName);
    return { sheet: named, area: requireAddress(local) };
  }

  /** Whether a table or a named item of the workbook has the name already. */
  isNameTaken(name: string): boolean {
    const lower = name.toLowerCase();
    const tableHasIt = this.tables.all.some((table) => table.name.toLowerCase() === lower);
    return tableHasIt || this.names.find(name) !== undefined;
  }

  /**
   * What a person types into a cell.
   *
   * @throws HostError as writing does; the cell then keeps what it had
   */
  userEdit(sheetId: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(sheetId);
    this.step(() => {
      sheet.write(areaOf(row, column), [[text]], "user");
      this.typedResults.typed(sheet, row, column);
    });
  }

  /** Carries out changes that are undone together. */
  readonly step = <T>(change: () => T): T => this.changes.together(() => this.history.step(change));

  /** What the view calculated for the formula at a cell: one value, or the rows of an array that spills. */
  setCalculated(
    sheetId: string,
    row: number,
    column: number,
    result: CellValue | CellValue[][],
  ): void {
    const sheet = this.findSheet(sheetId);
    sheet?.setCalculated(row, column, result);
    if (sheet) this.typedResults.calculated(sheet, row, column);
  }

  /** Everything that a user could see, as plain data that two workbooks can be compared by. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this);
  }

  /** @throws HostError `AccessDenied` when the structure of the workbook is protected */
  requireOpenStructure(): void {
    if (this.protected) throw new HostError("AccessDenied");
  }

  /**
   * Some calls fail while another workbook has the focus (docs/excel/excel-add-ins-troubleshooting).
   *
   * @throws HostError with that code
   */
  requireFocus(code: "GeneralException" | "InvalidSelection"): void {
    if (!this.hasFocus) throw new HostError(code);
  }

  private checkSheetName(name: string, self?: Sheet): void {
    const wellFormed =
      name.length > 0 &&
      name.length <= 31 &&
      !/[\\/?*[\]:]|^'|'$/.test(name) &&
      !/^history$/i.test(name);
    if (!wellFormed) throw new HostError("InvalidArgument");
    const other = this.findSheet(name);
    if (other && other !== self) throw new HostError("ItemAlreadyExists");
  }

  private requireAnotherVisibleSheet(sheet: Sheet): void {
    const another = this.sheets.some((other) => other !== sheet && other.visibility === "Visible");
    if (!another) throw new HostError("InvalidOperation");
  }

  /** When the active sheet goes away, the one that took its place becomes active. */
  private leave(sheet: Sheet, position = this.sheets.indexOf(sheet)): void {
    if (sheet !== this.activeSheet || (!sheet.deleted && sheet.visibility === "Visible")) return;
    const visible = (candidate: Sheet): boolean => candidate.visibility === "Visible";
    const next = this.sheets.slice(position).find(visible) ?? this.sheets.filter(visible).at(-1);
    if (next) this.activate(next);
  }
}
