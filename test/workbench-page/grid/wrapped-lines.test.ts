import { wrappedLines } from "../../../workbench/page/grid/wrapped-lines";

/** Every letter is one wide. */
const lines = (text: string, room: number) => wrappedLines(text, room, ({ length }) => length);

test.each([
  ["", 10, 1],
  ["one two", 7, 1],
  ["one two", 6, 2],
  ["one two ", 7, 2],
  ["one two", 3, 2],
  ["Perubahan 2020 terhadap 2019 (%)", 13, 4],
  ["Rata-Rata 2019", 9, 2],
  ["Rata-Rata", 5, 2],
  ["a\n\nb", 10, 3],
  ["Hortikultura", 5, 3],
  ["di Hortikultura ini", 6, 4],
])("%j in a line of %d letters fills %d lines", (text, room, filled) => {
  expect(lines(text, room)).toBe(filled);
});
