import { apiType, type ApiType } from "../protocol";
import { colorArgument } from "./color";
import type { RangeTarget } from "./range";
import { formatProperty } from "./format-property";

export const rangeFill: ApiType<RangeTarget> = apiType("RangeFill", {
  properties: { Color: formatProperty("fill", colorArgument) },
  methods: { Clear: ({ sheet, area }) => sheet.changeFormats(area, () => ({ fill: undefined })) },
});
