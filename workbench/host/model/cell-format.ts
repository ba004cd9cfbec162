export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Look of a cell apart from its number format. A property that is left out has Excel's default. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  /** Fill colour; none when left out. */
  readonly fill?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  /** Whether protection of the sheet locks the cell. */
  readonly locked?: boolean;
  /** The border of each side of the cell itself; the inside sides belong to ranges only. */
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
}

export const plainFormat: CellFormat = {};

/** What Excel reports for a property that was never set: Office's default style. */
export const defaultFormat = {
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fill: "#FFFFFF",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  wrapText: false,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
} as const satisfies Required<Omit<CellFormat, "borders">>;

export const isPlainFormat = (format: CellFormat): boolean => Object.keys(format).length === 0;

const unset: Readonly<Record<string, unknown>> = { ...defaultFormat, fill: undefined };

/** The format with changes applied; what equals the default is left out, so that equal looks compare equal. */
export function changeFormat(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const changed: Record<string, unknown> = { ...format };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === unset[name]) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}
