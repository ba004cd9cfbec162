import { tokens } from "@fluentui/react-components";
import type { Role } from "./mark";

/** Of a mark; values are tokens of the theme where the theme decides. */
type MarkLook = Partial<
  Record<
    "fill" | "stroke" | "strokeWidth" | "strokeDasharray" | "fontSize" | "fontWeight",
    string
  > & { strokeLinejoin: "round" }
>;

/** Lines are distinguished by colour, dashes, and the name at their end. */
const stroke = (color: string, strokeDasharray?: string): MarkLook => ({
  fill: "none",
  stroke: color,
  strokeWidth: "2px",
  strokeLinejoin: "round",
  ...(strokeDasharray && { strokeDasharray }),
});
const end = (fill: string): MarkLook => ({ fill, fontSize: tokens.fontSizeBase200 });
const hollow = (color: string): MarkLook => ({
  fill: tokens.colorNeutralBackground1,
  stroke: color,
  strokeWidth: "1.5px",
});

const colors = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorPaletteBlueForeground2,
  tokens.colorPaletteDarkOrangeForeground1,
  tokens.colorPaletteGrapeForeground2,
  tokens.colorNeutralForeground2,
] as const;

export const markLooks: Record<Role, MarkLook> = {
  paper: { fill: tokens.colorNeutralBackground1 },
  headline: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { fill: tokens.colorNeutralForeground1 },
  value: { fill: tokens.colorNeutralForeground2 },
  total: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { fill: tokens.colorBrandForeground1 },
  negative: { fill: tokens.colorPaletteRedForeground1 },
  quiet: { fill: tokens.colorNeutralForeground3 },
  cut: { fill: "none", stroke: tokens.colorNeutralBackground1, strokeWidth: "3px" },
  zero: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px" },
  tick: { fill: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  grid: { fill: "none", stroke: tokens.colorNeutralStroke3 },
  reference: { fill: "none", stroke: tokens.colorNeutralForeground2, strokeDasharray: "2 3" },
  line0: stroke(colors[0]),
  line1: stroke(colors[1], "6 3"),
  line2: stroke(colors[2], "2 2"),
  line3: stroke(colors[3], "8 3 2 3"),
  line4: stroke(colors[4]),
  line5: stroke(colors[5], "4 4"),
  end0: end(colors[0]),
  end1: end(colors[1]),
  end2: end(colors[2]),
  end3: end(colors[3]),
  end4: end(colors[4]),
  end5: end(colors[5]),
  hollow0: hollow(colors[0]),
  hollow1: hollow(colors[1]),
  hollow2: hollow(colors[2]),
  hollow3: hollow(colors[3]),
  hollow4: hollow(colors[4]),
  hollow5: hollow(colors[5]),
};
