import fc from "fast-check";
import { joinedRows } from "../../../src/reading/text/join-blanks";

const countFigures = (words: readonly string[]) => words.length - 1;

const join = (lines: readonly string[], columns: number) =>
  joinedRows(
    lines.map((line) => line.split(" ")),
    countFigures,
    columns,
  );

test("decimals tell where numbers end, in rows that could be read otherwise too", () => {
  const rows = join(
    ["Padi 15,60 477 90,25", "Sayur 1 290,37 475 115,33", "Ikan 9 379 534,94 713 102,38"],
    3,
  );
  expect(rows.map((row) => row?.figures)).toEqual([
    ["15,60", "477", "90,25"],
    ["1 290,37", "475", "115,33"],
    ["9 379 534,94", "713", "102,38"],
  ]);
  expect(rows.flatMap((row) => row?.otherwise ?? [])).toEqual([]);
});

test("whole numbers that can be joined otherwise are said to be unsure, with what else they can be", () => {
  const [, , row] = join(["Padi 4 112 386", "Sayur 5 207 402", "Ikan 6 318 224 519"], 2);
  expect(row?.figures).toEqual(["6 318", "224 519"]);
  expect(row?.otherwise).toEqual([
    ["6", "6 318 224"],
    ["318 224 519", "519"],
  ]);
});

test("a mark behind a number ends it, and no number begins with a zero", () => {
  const [row] = join(["Padi 3 125 208,80* 1 005 070,10"], 2);
  expect(row).toEqual({ label: "Padi", figures: ["3 125 208,80*", "1 005 070,10"] });
});

test("a total to which only one way adds up tells how its parts are read; they stay unsure", () => {
  const lines = ["Padi 4 112 386", "Sayur 15 207 902", "Ikan 6 318 224"];
  const figures = (total: string) =>
    join([...lines, total], 2).map((row) => row?.figures.join(" | "));
  expect(figures("Jumlah 10 445 208 512").slice(0, 3)).toEqual([
    "4 112 | 386",
    "15 | 207 902",
    "6 318 | 224",
  ]);
  expect(join([...lines, "Jumlah 10 445 208 512"], 2)[1]?.otherwise).toEqual([["15 207"], ["902"]]);
});

test("numbers of one row are of like size where the others' are", () => {
  const rows = join(
    ["Aceh 81 92 79", "Riau 812 344 798 120 805 221", "Bali 3 412 3 390 3 501", "Jambi 41 39 45"],
    3,
  );
  expect(rows[1]?.figures).toEqual(["812 344", "798 120", "805 221"]);
  expect(rows[1]?.otherwise?.[0]).toContain("812");
});

test("a row with more ways than are looked at is said to be unsure as a whole", () => {
  const pieces = Array.from({ length: 30 }, (_, at) => String(201 + at)).join(" ");
  const [row] = join([`Padi ${pieces}`, `Jagung ${pieces}`], 12);
  expect(row?.otherwise?.every((readings) => readings !== undefined)).toBe(true);
});

const number = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 999 }))
  .map(([power, lead]) => Math.floor(lead * 10 ** power));

test("each number is as it was, or said to be unsure with what it was among its readings", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((columns) =>
        fc.record({
          decimals: fc.array(fc.constantFrom(0, 0, 1, 2), {
            minLength: columns,
            maxLength: columns,
          }),
          rows: fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
            minLength: 3,
            maxLength: 12,
          }),
        }),
      ),
      ({ decimals, rows }) => {
        const texts = rows.map((row) =>
          row.map((value, at) => {
            const [whole = "", part] = value.toFixed(decimals[at]).split(".");
            const grouped = whole.replace(/\B(?=(\d{3})+$)/g, " ");
            return part === undefined ? grouped : `${grouped},${part}`;
          }),
        );
        const read = join(
          texts.map((row, at) => ["Daerah" + String.fromCharCode(65 + at), ...row].join(" ")),
          decimals.length,
        );
        texts.forEach((row, at) =>
          row.forEach((text, column) => {
            const own = read[at];
            expect([own?.figures[column], ...(own?.otherwise?.[column] ?? [])]).toContain(text);
          }),
        );
      },
    ),
    { numRuns: 300, seed: 15 },
  );
});
