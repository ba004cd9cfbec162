import { HostError } from "../host-error";
import { areaOf, type Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";
import { application } from "./application";
import { namedItemCollection } from "./named-item-collection";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { runtime } from "./runtime";
import { settingCollection } from "./settings";
import { tableCollection } from "./table-collection";
import { commentCollection } from "./comment-collection";
import { workbookProtection } from "./workbook-protection";
import { worksheetCollection } from "./worksheet-collection";

export const workbook: ApiType<Workbook> = apiType("Workbook", {
  properties: {
    Name: (book) => book.name,
    ReadOnly: (book) => book.readOnly,
  },
  objects: {
    Worksheets: (book) => worksheetCollection(book),
    Tables: (book) => tableCollection({ workbook: book }),
    Names: (book) => namedItemCollection({ workbook: book, scope: undefined }),
    Comments: (book) => commentCollection({ workbook: book }),
    Settings: (book) => settingCollection(book),
    Application: (book) => application(book),
    Protection: (book) => workbookProtection(book),
    _Runtime: (book) => runtime(book),
  },
  methods: {
    // With several areas selected there is no one range to give.
    GetSelectedRange: (book) => {
      book.requireFocus("InvalidSelection");
      const { sheet, areas } = book.selection;
      const [area, second] = areas;
      if (!area || second) throw new HostError("InvalidSelection");
      return range({ workbook: book, sheet, area });
    },
    GetSelectedRanges: (book) => {
      book.requireFocus("InvalidSelection");
      return rangeAreas({ workbook: book, ...book.selection });
    },
    GetActiveCell: (book) => {
      book.requireFocus("InvalidSelection");
      const { sheet, activeCell } = book.selection;
      return range({ workbook: book, sheet, area: areaOf(activeCell.row, activeCell.column) });
    },
    _GetRangeForEventByReferenceId: (book, args) =>
      range({ workbook: book, ...book.placeOf(args.text(0)) }),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) =>
      range({ workbook: book, ...book.placeOf(args.text(0)) }),
  },
});
