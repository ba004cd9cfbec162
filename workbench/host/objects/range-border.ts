import { HostError } from "../host-error";
import { type Border, type BorderSide, cellSides, cellsOf, drawBorder, noBorder } from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import { colorArgument } from "./color";
import type { RangeTarget } from "./range-target";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly BorderSide[];
const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
interface BorderTarget extends RangeTarget {
  side: BorderSide;
}

function commonBorder({ sheet, area, side }: BorderTarget, name: keyof Border): string | null {
  let common: string | undefined;
  for (const { row, column } of cellsOf(area)) {
    const { borders } = sheet.cellAt(row, column).format;
    for (const cellSide of cellSides(area, side, row, column)) {
      const value = (borders?.[cellSide] ?? noBorder)[name];
      if (common !== undefined && value !== common) return null;
      common = value;
    }
  }
  return common ?? noBorder[name];
}

const change = ({ sheet, area, side }: BorderTarget, drawn: Partial<Border>): void =>
  drawBorder(sheet, area, side, drawn);

const rangeBorder: ApiType<BorderTarget> = apiType("RangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: ({ side }) => side,
    Style: {
      get: (target) => commonBorder(target, "style"),
      set: (target, args) => change(target, { style: args.oneOf(0, styles) }),
    },
    Weight: {
      get: (target) => commonBorder(target, "weight"),
      set: (target, args) => change(target, { weight: args.oneOf(0, weights) }),
    },
    Color: {
      get: (target) => commonBorder(target, "color"),
      set: (target, args) => change(target, { color: colorArgument(args) }),
    },
  },
});

const sideAt = (args: Arguments): BorderSide => {
  const side = sides[args.integer(0)];
  if (!side) throw new HostError("InvalidArgument");
  return side;
};

export const borderCollection: ApiType<RangeTarget> = apiType("RangeBorderCollection", {
  properties: { Count: () => sides.length },
  items: (target) => sides.map((side) => rangeBorder({ ...target, side })),
  methods: {
    GetItem: (target, args) => rangeBorder({ ...target, side: args.oneOf(0, sides) }),
    GetItemAt: (target, args) => rangeBorder({ ...target, side: sideAt(args) }),
  },
});
