import { columnName } from "../../../src/reading/xlsx";
import type { SheetSnapshot } from "../../host";
import { textXml } from "./shared-strings";
import { storedText, xml, xmlText } from "./xml";

type Comment = SheetSnapshot["comments"][number];

const address = ({ row, column }: Comment): string => `${columnName(column)}${row + 1}`;
const guid = (kind: string, number: number): string =>
  `{00000000-${kind}-4000-8000-${String(number).padStart(12, "0")}}`;

/**
 * Comments as notes: all versions of Excel show them, and it is notes that the add-in looks for where Excel offers them.
 * Only a comment that was settled is one of Excel's newer comments, as notes cannot be settled; its note names it.
 */
export function notesXml(comments: readonly Comment[]): string {
  const authorOf = (comment: Comment, index: number): string =>
    comment.resolved ? `tc=${guid("0001", index)}` : comment.authorName;
  const authors = [...new Set(comments.map(authorOf))];
  return xml(
    "comments",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    xml("authors", {}, ...authors.map((author) => xml("author", {}, xmlText(storedText(author))))),
    xml(
      "commentList",
      {},
      ...comments.map((comment, index) =>
        xml(
          "comment",
          { ref: address(comment), authorId: authors.indexOf(authorOf(comment, index)) },
          xml("text", {}, textXml(comment.content)),
        ),
      ),
    ),
  );
}

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Comments that were settled, or undefined when there are none. */
export function threadsXml(
  comments: readonly Comment[],
  persons: readonly string[],
): string | undefined {
  if (!comments.some(({ resolved }) => resolved)) return undefined;
  return xml(
    "ThreadedComments",
    { xmlns: threads },
    ...comments.map((comment, index) =>
      comment.resolved
        ? xml(
            "threadedComment",
            {
              ref: address(comment),
              personId: guid("0002", persons.indexOf(comment.authorName)),
              id: guid("0001", index),
              done: true,
            },
            xml("text", {}, xmlText(storedText(comment.content))),
          )
        : "",
    ),
  );
}

/** The people whose comments were settled. */
export const personsXml = (persons: readonly string[]): string =>
  xml(
    "personList",
    { xmlns: threads },
    ...persons.map((name, index) =>
      xml("person", { displayName: name, id: guid("0002", index), providerId: "None" }),
    ),
  );

/** The boxes in which Excel shows notes: it opens no note without one. */
export function noteBoxesVml(comments: readonly Comment[]): string {
  const boxes = comments.map(({ row, column }, index) => {
    const corners = [column + 1, 15, row, 10, column + 3, 15, row + 4, 4].join(", ");
    return xml(
      "v:shape",
      {
        id: `_x0000_s${1025 + index}`,
        type: "#_x0000_t202",
        style: "position:absolute;visibility:hidden",
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      xml("v:fill", { color2: "#ffffe1" }),
      xml("v:path", { "o:connecttype": "none" }),
      xml(
        "x:ClientData",
        { ObjectType: "Note" },
        xml("x:MoveWithCells"),
        xml("x:SizeWithCells"),
        xml("x:Anchor", {}, corners),
        xml("x:AutoFill", {}, "False"),
        xml("x:Row", {}, String(row)),
        xml("x:Column", {}, String(column)),
      ),
    );
  });
  return xml(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    xml(
      "v:shapetype",
      {
        id: "_x0000_t202",
        coordsize: "21600,21600",
        "o:spt": 202,
        path: "m,l,21600r21600,l21600,xe",
      },
      xml("v:stroke", { joinstyle: "miter" }),
      xml("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...boxes,
  );
}
