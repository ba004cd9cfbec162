import {
  digestOfWritten,
  digestsOf,
  isAsWritten,
  marksByCell,
  marksOf,
  partsOf,
} from "../../../src/workbook/excel/block-contents";
import { blockRecord as record } from "../../support/block-record";

/** A block of 5 rows and 4 columns, the parts of its record numbered, all else empty. */
const contents = [
  [1, "", "", ""],
  ["", "", "", ""],
  ["", 2, 3, 4],
  ["", 5, 6, 7],
  ["", 8, 9, 10],
];
const parts = [[1], [2, 3, 4], [5, 6, 7], [8, 9, 10]];

test("the parts of a block are its lines in the order of its marks", () => {
  expect(partsOf(record, contents)).toEqual(parts);
});

test("each cell that was written has its mark, and no other has one", () => {
  const marks = marksByCell({ ...record, ...marksOf(parts) });
  const expected = contents.flatMap((line, row) =>
    line.flatMap((content, column) =>
      content === "" ? [] : [[`${row},${column}`, digestsOf([[content]])]],
    ),
  );
  expect([...marks]).toEqual(expected);
});

test("a block is as written whatever stands between its parts", () => {
  const written = { ...record, ...marksOf(parts) };
  expect(isAsWritten(written, contents)).toBe(true);
  expect(isAsWritten(written, [contents[0]!, ["mine"], ...contents.slice(2)])).toBe(true);
  expect(isAsWritten(written, [[5], ...contents.slice(1)])).toBe(false);
});

test("what is written with an apostrophe is known again by what the cell holds", () => {
  const held = (content: string | number) => digestsOf([[content]]);
  expect(digestOfWritten("'007")).toBe(held("007"));
  expect(digestOfWritten("o'clock")).toBe(held("o'clock"));
  expect(digestOfWritten("''tis")).toBe(held("'tis"));
  expect(digestOfWritten(7)).toBe(held(7));
});
