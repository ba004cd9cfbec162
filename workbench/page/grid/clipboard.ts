import { ICommandService } from "@univerjs/core";
import { ClearSelectionContentCommand, ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { GridWriter } from "./grid-writer";

/** What a menu does with the contents of the selected cells. */
export interface GridClipboard {
  cut(): void;
  copy(): void;
  /** @returns whether the browser let the page read the clipboard */
  paste(): Promise<boolean>;
  clear(): void;
}

/** Univer's clipboard without its keys. */
export function gridClipboard(writer: GridWriter): GridClipboard {
  const clipboard = writer.inject(ISheetClipboardService);
  return {
    cut: () => void clipboard.cut(),
    copy: () => void clipboard.copy(),
    async paste() {
      try {
        const [item] = await navigator.clipboard.read();
        if (item) await clipboard.paste(item);
        return true;
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        return false;
      }
    },
    clear: () =>
      void writer.inject(ICommandService).executeCommand(ClearSelectionContentCommand.id),
  };
}
