import { HostError } from "../host-error";
import { areaOf, type CommentRecord, type Sheet, type Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";
import { range } from "./range";
import { rangeArgument } from "./range-argument";

interface CommentTarget {
  workbook: Workbook;
  sheet: Sheet;
  comment: CommentRecord;
}

/** Comments of the workbook, or of one sheet. */
export interface CommentsTarget {
  workbook: Workbook;
  sheet?: Sheet;
}

function all({ workbook, sheet }: CommentsTarget): CommentTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) =>
    one.comments.map((comment) => ({ workbook, sheet: one, comment })),
  );
}

function changed({ sheet, comment }: CommentTarget): void {
  sheet.notify({ kind: "commentChanged", sheetId: sheet.id, commentId: comment.id });
}

const comment: ApiType<CommentTarget> = apiType("Comment", {
  identity: ({ comment: { id } }) => ({ Id: id }),
  alive: ({ sheet, comment: one }) => sheet.comments.includes(one),
  properties: {
    Id: ({ comment: { id } }) => id,
    Content: {
      get: ({ comment: { content } }) => content,
      set: (target, args) => {
        target.comment.content = args.text(0);
        changed(target);
      },
    },
    AuthorName: ({ comment: { authorName } }) => authorName,
    Resolved: {
      get: ({ comment: { resolved } }) => resolved,
      set: (target, args) => {
        target.comment.resolved = args.boolean(0);
        changed(target);
      },
    },
  },
  methods: {
    GetLocation: ({ workbook, sheet, comment: { row, column } }) =>
      range({ workbook, sheet, area: areaOf(row, column) }),
    Delete: ({ sheet, comment: one }) => {
      if (sheet.protected) throw new HostError("AccessDenied");
      sheet.comments.splice(sheet.comments.indexOf(one), 1);
      sheet.notify({ kind: "commentRemoved", sheetId: sheet.id, commentId: one.id });
    },
  },
});

export const commentCollection: ApiType<CommentsTarget> = apiType("CommentCollection", {
  items: (target) => all(target).map(comment),
  methods: {
    Add: ({ workbook, sheet }, args) => {
      const place = rangeArgument(args, 0, workbook, sheet);
      const { row, column, rows, columns } = place.area;
      const taken = place.sheet.comments.some((one) => one.row === row && one.column === column);
      // One cell, and one comment a cell.
      if (rows * columns !== 1 || taken) throw new HostError("InvalidArgument");
      if (place.sheet.protected) throw new HostError("AccessDenied");
      const added: CommentRecord = {
        id: `{${workbook.newId()}}`,
        row,
        column,
        content: args.text(1),
        authorName: "User",
        resolved: false,
      };
      place.sheet.comments.push(added);
      place.sheet.notify({ kind: "commentAdded", sheetId: place.sheet.id, commentId: added.id });
      return comment({ workbook, sheet: place.sheet, comment: added });
    },
    GetCount: (target) => all(target).length,
    GetItem: (target, args) => {
      const found = all(target).find((one) => one.comment.id === args.text(0));
      if (!found) throw new HostError("ItemNotFound");
      return comment(found);
    },
    GetItemOrNullObject: (target, args) => {
      const found = all(target).find((one) => one.comment.id === args.text(0));
      return found ? comment(found) : null;
    },
    GetItemAt: (target, args) => {
      const found = all(target)[args.integer(0)];
      if (!found) throw new HostError("InvalidArgument");
      return comment(found);
    },
    GetItemByCell: (target, args) => {
      const { sheet, area } = rangeArgument(args, 0, target.workbook, target.sheet);
      const found = all(target).find(
        (one) =>
          one.sheet === sheet && one.comment.row === area.row && one.comment.column === area.column,
      );
      if (!found) throw new HostError("ItemNotFound");
      return comment(found);
    },
  },
});
