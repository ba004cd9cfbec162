import { cellCount } from "../model";
import { apiType, type ApiType } from "../protocol";
import { colorArgument } from "./color";
import type { RangeTarget } from "./range-target";
import { formatProperty } from "./format-property";

function pattern({ sheet, area }: RangeTarget): string | null {
  let filled = 0;
  sheet.eachStored(area, ({ format }) => {
    if (format.fill !== undefined) filled++;
  });
  if (filled === 0) return "None";
  return filled === cellCount(area) ? "Solid" : null;
}

export const rangeFill: ApiType<RangeTarget> = apiType("RangeFill", {
  properties: {
    Color: formatProperty("fill", colorArgument),
    // A cell without fill and one filled white both report white; only the pattern tells them apart.
    Pattern: {
      get: pattern,
      set: ({ sheet, area }, args) => {
        const none = args.oneOf(0, ["None", "Solid"]) === "None";
        sheet.changeFormats(area, ({ fill }) => ({ fill: none ? undefined : (fill ?? "#FFFFFF") }));
      },
    },
  },
  methods: { Clear: ({ sheet, area }) => sheet.changeFormats(area, () => ({ fill: undefined })) },
});
