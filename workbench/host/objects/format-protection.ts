import { apiType, type ApiType } from "../protocol";
import type { RangeTarget } from "./range-target";
import { formatProperty } from "./format-property";

export const formatProtection: ApiType<RangeTarget> = apiType("FormatProtection", {
  properties: { Locked: formatProperty("locked", (args) => args.boolean(0)) },
});
