import { HostError } from "../host-error";
import { type Area, type Border, type BorderSide, lastColumn, lastRow, mapArea } from "../model";
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
const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

interface BorderTarget extends RangeTarget {
  side: BorderSide;
}

/** Sides of single cells that a border of a range lies on: an edge of the range, or all lines inside it. */
function cellSides(area: Area, side: BorderSide, row: number, column: number): BorderSide[] {
  const found: BorderSide[] = [];
  const add = (on: boolean, cellSide: BorderSide): void => void (on && found.push(cellSide));
  const [top, bottom] = [row === area.row, row === lastRow(area)];
  const [left, right] = [column === area.column, column === lastColumn(area)];
  if (side === "EdgeTop") add(top, "EdgeTop");
  else if (side === "EdgeBottom") add(bottom, "EdgeBottom");
  else if (side === "EdgeLeft") add(left, "EdgeLeft");
  else if (side === "EdgeRight") add(right, "EdgeRight");
  else if (side === "InsideHorizontal") {
    add(!top, "EdgeTop");
    add(!bottom, "EdgeBottom");
  } else if (side === "InsideVertical") {
    add(!left, "EdgeLeft");
    add(!right, "EdgeRight");
  } else found.push(side);
  return found;
}

function commonBorder({ sheet, area, side }: BorderTarget, name: keyof Border): string | null {
  const values = mapArea(area, (row, column) =>
    cellSides(area, side, row, column).map(
      (cellSide) => (sheet.cellAt(row, column).format.borders?.[cellSide] ?? noBorder)[name],
    ),
  ).flat(2);
  const distinct = new Set(values);
  return distinct.size <= 1 ? (values[0] ?? noBorder[name]) : null;
}

function setBorder({ sheet, area, side }: BorderTarget, change: Partial<Border>): void {
  sheet.changeFormats(area, (format, row, column) => {
    const borders = { ...format.borders };
    for (const cellSide of cellSides(area, side, row, column)) {
      // A weight or colour alone draws a line too.
      const drawn = { ...noBorder, style: "Continuous", ...borders[cellSide], ...change };
      if (drawn.style === "None") delete borders[cellSide];
      else borders[cellSide] = drawn;
    }
    return { borders: Object.keys(borders).length > 0 ? borders : undefined };
  });
}

export const rangeBorder: ApiType<BorderTarget> = apiType("RangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: ({ side }) => side,
    Style: {
      get: (target) => commonBorder(target, "style"),
      set: (target, args) => setBorder(target, { style: args.oneOf(0, styles) }),
    },
    Weight: {
      get: (target) => commonBorder(target, "weight"),
      set: (target, args) => setBorder(target, { weight: args.oneOf(0, weights) }),
    },
    Color: {
      get: (target) => commonBorder(target, "color"),
      set: (target, args) => setBorder(target, { color: colorArgument(args) }),
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
