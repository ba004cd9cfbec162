import { copyChart, freePlace, isFreePlace, type ChartRecord, type Workbook } from "../../host";
import type { Texts } from "../language";
import { chartPicture, pngFile } from "./chart-picture";

/** What copying charts needs of the layer that shows them. */
interface ChartClipboardOptions {
  workbook: Workbook;
  recordOf(id: string): ChartRecord | undefined;
  /** Carries out a change that can be undone; gives nothing where it was refused. */
  change<T>(make: () => T): T | undefined;
  /** Lets the keyboard to a chart. */
  focus(id: string): void;
  notice(sentence: string): void;
  texts(): Texts;
}

export interface ChartClipboard {
  copy(id: string): Promise<void>;
  /** Puts the copied chart into the first free place in sight. */
  paste(): void;
}

/** Copies charts as pictures for other programs, and as charts for the workbook. */
export function chartClipboard(options: ChartClipboardOptions): ChartClipboard {
  const { workbook, recordOf, change, focus, notice, texts } = options;
  /** The chart that was copied last, as it was then. */
  let copied: ChartRecord | undefined;

  addEventListener("paste", pasteOverCells, { capture: true });

  async function copy(id: string): Promise<void> {
    const record = recordOf(id);
    if (!record) return;
    copied = structuredClone(record);
    try {
      const png = pngFile(chartPicture(workbook, record));
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      notice(texts().noticeChartCopied);
    } catch {
      notice(texts().noticeChartCopiedHere);
    }
  }

  /** @param wanted where a person points to; else, or where that is taken, the first free place in sight */
  function paste(wanted?: { left: number; top: number }): void {
    const from = copied;
    const sheet = workbook.activeSheet;
    const sight = workbook.sightOf(sheet);
    if (!from || !sight) return;
    const { width, height } = from;
    const isFree = wanted && isFreePlace(sheet, { ...wanted, width, height });
    const at = isFree ? wanted : freePlace(sheet, from, sight);
    const added = change(() => copyChart(workbook, sheet, from, at));
    if (added) focus(added.id);
  }

  /** Pastes a copied chart over the cells: there is a picture on the clipboard then, and no text. */
  function pasteOverCells(event: ClipboardEvent): void {
    const types = event.clipboardData?.types ?? [];
    const isPicture = types.includes("Files") && !types.some((type) => type.startsWith("text/"));
    if (!copied || !isPicture || isTextField(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    const { activeCell, sheet } = workbook.selection;
    const { left, top } = sheet.layout.place({ ...activeCell, rows: 1, columns: 1 });
    paste({ left, top });
  }

  return { copy, paste: () => paste() };
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
