import { HostError } from "../host-error";
import { type Arguments, apiType, type ApiType } from "../protocol";
import { colorArgument } from "./color";
import type { RangeTarget } from "./range-target";
import { formatProperty } from "./format-property";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function fontSize(args: Arguments): number {
  const points = args.number(0);
  if (points < 1 || points > 409) throw new HostError("InvalidArgument");
  return points;
}

export const rangeFont: ApiType<RangeTarget> = apiType("RangeFont", {
  properties: {
    Bold: formatProperty("bold", (args) => args.boolean(0)),
    Italic: formatProperty("italic", (args) => args.boolean(0)),
    Underline: formatProperty("underline", (args) => args.oneOf(0, underlines)),
    Strikethrough: formatProperty("strikethrough", (args) => args.boolean(0)),
    Name: formatProperty("fontName", (args) => args.text(0)),
    Size: formatProperty("fontSize", fontSize),
    Color: formatProperty("fontColor", colorArgument),
  },
});
