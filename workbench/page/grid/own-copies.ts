import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/preset-sheets-core";
import {
  copyCells,
  HostError,
  moveCells,
  pasteCells,
  type Area,
  type CopiedCells,
  type PasteKind,
  type Place,
  type Sheet,
  type Workbook,
} from "../../host";
import type { GridWriter } from "./grid-writer";
import { tableLook } from "./table-look";
import type { EditRefusal } from "./take-cells";

/** What was copied or cut last, under the id that Univer writes on the clipboard. */
type Taken = { id: string } & (
  | { kind: "copy"; cells: CopiedCells }
  | { kind: "cut"; from: Place }
  /** Cut cells that were pasted; as in Excel, once only. */
  | { kind: "spent" }
);

const KINDS: Readonly<Record<string, PasteKind>> = {
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE]: "values",
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT]: "formats",
};

const refusalOf = ({ code }: HostError): EditRefusal =>
  code === "MergedRangeConflict" ? "merged-cells" : "refused";

/** Cells that are copied or cut here and pasted here, with all that the workbook knows of them. */
export class OwnCopies {
  private taken: Taken | undefined;

  constructor(
    private readonly writer: GridWriter,
    private readonly workbook: Workbook,
    private readonly refused: (reason: EditRefusal) => void,
  ) {
    const clipboard = this.clipboard;
    const copyAndMark = clipboard.copy.bind(clipboard);
    clipboard.copy = async (options) => {
      const place = this.selected;
      const isCut = options?.copyType === "CUT";
      const cells = isCut ? undefined : copyCells(place.sheet, place.area, tableLook);
      const isCopied = await copyAndMark(options);
      const id = clipboard.copyContentCache().getLastCopyId() ?? "";
      if (isCopied)
        this.taken = cells ? { id, kind: "copy", cells } : { id, kind: "cut", from: place };
      return isCopied;
    };
    // As in Excel: what was cut stays where it is once anything else has changed.
    workbook.changes.subscribe(({ kind }) => {
      if (kind === "history" && this.taken?.kind === "cut") this.forget();
    });
  }

  /**
   * Pastes what was copied here, if that is on the clipboard.
   *
   * @param html what is on the clipboard
   * @returns whether it was
   */
  paste(html: string, pasteType?: string): boolean {
    const [, id] = /data-copy-id="([^\s"]+)"/.exec(html) ?? [];
    const { taken } = this;
    if (!taken || taken.id !== id) return false;
    if (taken.kind === "spent") return true;
    const { sheet, area } = this.selected;
    this.attempt(() => {
      if (taken.kind === "copy") {
        return pasteCells(this.workbook, taken.cells, sheet, area, KINDS[pasteType ?? ""]);
      }
      this.forget();
      const moved = moveCells(this.workbook, taken.from, { sheet, ...area }).area;
      this.taken = { id: taken.id, kind: "spent" };
      return moved;
    });
    return true;
  }

  /** Moves cells of the active sheet, as dragging the edge of a selection does. */
  move(from: Area, to: Area): void {
    const sheet = this.workbook.activeSheet;
    this.attempt(() => moveCells(this.workbook, { sheet, area: from }, { sheet, ...to }).area);
  }

  private get clipboard(): ISheetClipboardService {
    return this.writer.inject(ISheetClipboardService);
  }

  private get selected(): { sheet: Sheet; area: Area } {
    const { sheet, areas, activeCell } = this.workbook.selection;
    return { sheet, area: areas.at(-1) ?? { ...activeCell, rows: 1, columns: 1 } };
  }

  private forget(): void {
    this.taken = undefined;
    this.clipboard.removeMarkSelection();
  }

  /** Changes cells as one step, and selects them. */
  private attempt(change: () => Area): void {
    const { workbook } = this;
    const { activeSheet } = workbook;
    try {
      workbook.step(() => workbook.select(activeSheet, [change()]));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.refused(refusalOf(error));
    }
  }
}
