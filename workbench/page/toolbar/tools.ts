import {
  changeSelectedDecimals,
  drawLines,
  formatSelection,
  formatText,
  isMergeSelected,
  setNumberFormat,
  type Cell,
  type CellFormat,
} from "../../host";
import type { ToolName } from "../language";
import { attempt } from "./attempt";
import { fillColors, fontColors, type Color } from "./colors";
import type { EditContext } from "./edit-context";
import { mergeSelected } from "./merge-selected";
import { formatName, numberFormats } from "./number-formats";
import { sortSelected, sortSelectedBy } from "./sort-selected";
import { toggleFilter } from "./toggle-filter";
import type { MenuChoice } from "./tool-menu";

/** A button of the toolbar. */
export interface Tool {
  readonly name: ToolName;
  /** Its key, as it is shown and announced. */
  readonly keys?: string;
  act?(): void;
  /** What it opens instead. */
  choices?(): MenuChoice[];
  /** Whether what it does is in force in the active cell; undefined for what is only done. */
  isOn?(): boolean;
  isUseless?(): boolean;
  /** The colour that it shows of the active cell. */
  color?(): string | undefined;
}

/** The tools, group by group. */
export function toolsOf(context: EditContext, openFind: () => void): Tool[][] {
  const { workbook } = context;
  const active = (): Cell => {
    const { sheet, activeCell } = workbook.selection;
    return sheet.cellAt(activeCell.row, activeCell.column);
  };
  const set = (change: Partial<CellFormat>): void =>
    attempt(context, () => formatSelection(workbook, change));

  const flag = (name: ToolName, key: "bold" | "italic" | "wrapText", keys?: string): Tool => ({
    name,
    ...(keys === undefined ? {} : { keys }),
    act: () => set({ [key]: !active().format[key] }),
    isOn: () => active().format[key] === true,
  });
  const align = (name: ToolName, alignment: string): Tool => {
    const isOn = (): boolean => active().format.horizontalAlignment === alignment;
    return {
      name,
      act: () => set({ horizontalAlignment: isOn() ? "General" : alignment }),
      isOn,
    };
  };
  const colors = (name: ToolName, key: "fill" | "fontColor", offered: readonly Color[]): Tool => ({
    name,
    color: () => active().format[key],
    choices: () =>
      offered.map(([colorName, color]) => ({
        label: context.texts().colors[colorName],
        color: color ?? "none",
        isChosen: active().format[key] === color,
        choose: () => set({ [key]: color }),
      })),
  });
  const decimals = (name: ToolName, change: 1 | -1): Tool => ({
    name,
    act: () => attempt(context, () => changeSelectedDecimals(workbook, change)),
  });

  const borders: Tool = {
    name: "borders",
    choices: () =>
      (["all", "outer", "bottom", "none"] as const).map((lines) => ({
        label: context.texts().lines[lines],
        isChosen: false,
        choose: () => attempt(context, () => drawLines(workbook, lines)),
      })),
  };
  const format: Tool = {
    name: "numberFormat",
    keys: "Ctrl+1",
    choices: () => {
      const { sheet, activeCell } = workbook.selection;
      const value = sheet.valueAt(activeCell.row, activeCell.column);
      const chosen = formatName(active().numberFormat);
      return numberFormats.map(([name, numberFormat]) => ({
        label: context.texts().formats[name],
        example: typeof value === "number" ? formatText(value, numberFormat, workbook.culture) : "",
        isChosen: name === chosen,
        choose: () => attempt(context, () => setNumberFormat(workbook, numberFormat)),
      }));
    },
  };

  return [
    [
      {
        name: "undo",
        keys: "Ctrl+Z",
        act: () => void workbook.history.undo(),
        isUseless: () => !workbook.history.canUndo,
      },
      {
        name: "redo",
        keys: "Ctrl+Y",
        act: () => void workbook.history.redo(),
        isUseless: () => !workbook.history.canRedo,
      },
    ],
    [
      flag("bold", "bold", "Ctrl+B"),
      flag("italic", "italic", "Ctrl+I"),
      colors("fill", "fill", fillColors),
      colors("fontColor", "fontColor", fontColors),
      borders,
    ],
    [
      align("left", "Left"),
      align("center", "Center"),
      align("right", "Right"),
      flag("wrap", "wrapText"),
      {
        name: "merge",
        act: () => void mergeSelected(context),
        isOn: () => isMergeSelected(workbook),
      },
    ],
    [format, decimals("fewerDecimals", -1), decimals("moreDecimals", 1)],
    [
      { name: "sortAscending", act: () => void sortSelected(context, false) },
      { name: "sortDescending", act: () => void sortSelected(context, true) },
      { name: "sortBy", act: () => void sortSelectedBy(context) },
      {
        name: "filter",
        keys: "Ctrl+Shift+L",
        act: () => toggleFilter(context),
        isOn: () => workbook.activeSheet.filter !== undefined,
      },
      { name: "find", keys: "Ctrl+F", act: openFind },
    ],
  ];
}
