import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import Papa from "papaparse";
import {
  HostError,
  pasteTexts,
  type Area,
  type Culture,
  type Pasted,
  type Workbook,
} from "../../host";
import type { GridWriter } from "./grid-writer";
import type { OwnCopies } from "./own-copies";

/** A paste whose numbers could have been read another way. */
export interface DoubtfulPaste {
  /** One of its numbers, e.g. `7.500`. */
  text: string;
  /** By which culture it was read. */
  culture: Culture;
  /** Takes the paste back and reads its numbers the other way. */
  readOtherwise(culture: Culture): void;
}

export interface PasteListener {
  doubtful(paste: DoubtfulPaste): void;
  refused(reason: "kept-as-text" | "refused"): void;
}

/** Rows of texts in what other programs put on the clipboard. */
function rowsOf(html: string, text: string): string[][] {
  if (text !== "") {
    const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" });
    return data;
  }
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  return [...(table?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => cell.textContent.trim()),
  );
}

/** What the clipboard holds in one form; empty without it. */
const textOn = async (item: ClipboardItem | undefined, type: string): Promise<string> =>
  item?.types.includes(type) ? (await item.getType(type)).text() : "";

/** As Excel does: a single text fills the selection. */
function filling(rows: string[][], { rows: height, columns }: Area): string[][] {
  const [[only] = [], second] = rows;
  if (second || rows[0]?.length !== 1 || only === undefined || height * columns > 100_000)
    return rows;
  return Array.from({ length: height }, () => Array.from({ length: columns }, () => only));
}

/** Reads what comes from other programs as the workbook does, in one go. */
export function takePastes(
  writer: GridWriter,
  workbook: Workbook,
  copies: OwnCopies,
  listener: PasteListener,
): void {
  const clipboard = writer.inject(ISheetClipboardService);
  const take = (html: string, text: string, pasteType?: string): Promise<boolean> => {
    if (copies.paste(html, pasteType)) return Promise.resolve(true);
    const rows = rowsOf(html, text);
    if (rows.length > 0) paste(rows);
    return Promise.resolve(true);
  };
  clipboard.legacyPaste = (html = "", text = "") => take(html, text);
  clipboard.paste = async (item, pasteType) =>
    take(await textOn(item, "text/html"), await textOn(item, "text/plain"), pasteType);

  function paste(rows: string[][]): void {
    const { sheet, areas, activeCell } = workbook.selection;
    const selected = areas[0] ?? { ...activeCell, rows: 1, columns: 1 };
    const texts = filling(rows, selected);
    const write = (readAs?: Culture): Pasted | undefined => {
      try {
        return workbook.step(() => {
          const pasted = pasteTexts(workbook, sheet, selected, texts, readAs);
          workbook.select(sheet, [pasted.area]);
          return pasted;
        });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        listener.refused("refused");
        return undefined;
      }
    };
    const pasted = write();
    if (pasted?.keptAsText) listener.refused("kept-as-text");
    if (!pasted?.doubtful) return;
    listener.doubtful({
      ...pasted.doubtful,
      readOtherwise(culture) {
        workbook.history.undo();
        write(culture);
      },
    });
  }
}
