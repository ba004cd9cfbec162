import { type Area, cellCount, type Sheet, type Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** Several areas of one sheet. */
export interface RangeAreasTarget {
  workbook: Workbook;
  sheet: Sheet;
  areas: Area[];
}

export const rangeAreas: ApiType<RangeAreasTarget> = apiType("RangeAreas", {
  alive: ({ sheet }) => !sheet.deleted,
  properties: {
    Address: ({ sheet, areas }) => areas.map((area) => sheet.addressOf(area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  objects: {
    Areas: (target) => rangeCollection(target),
    Worksheet: ({ workbook, sheet }) => worksheet({ workbook, sheet }),
  },
});

const rangeCollection: ApiType<RangeAreasTarget> = apiType("RangeCollection", {
  items: ({ areas, ...rest }) => areas.map((area) => range({ ...rest, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ areas, ...rest }, args) => {
      const area = areas[args.integer(0)];
      return area ? range({ ...rest, area }) : null;
    },
  },
});
