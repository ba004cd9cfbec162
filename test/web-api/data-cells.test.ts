import { dataCells } from "../../src/web-api/data-cells";
import { readData } from "../../src/web-api/data-reading";
import type { Json } from "../../src/web-api/exact-json";

const answer = (lists: Record<string, Json>) =>
  readData({
    var: [{ val: 11, label: "Angka", unit: "", decimal: "" }],
    labelvervar: "",
    ...lists,
  });

test("1, 1804, 0, 117 and 0 glue to 1180401170, which is no other combination", () => {
  const { cells, doubts } = dataCells(
    answer({
      var: [{ val: 1804, label: "Angka" }],
      vervar: [
        { val: 1, label: "A" },
        { val: 11, label: "B" },
      ],
      turvar: [{ val: "0", label: "Tidak ada" }],
      tahun: [{ val: 117, label: "2017" }],
      turtahun: [{ val: 0, label: "Tahun" }],
      datacontent: { "1180401170": 440, "11180401170": 5.5 },
    }),
  );
  expect(cells.map(({ vertical, value }) => [vertical, value])).toEqual([
    [0, 440],
    [1, 5.5],
  ]);
  expect(doubts).toEqual({ unmatched: [], ambiguous: [], unread: [] });
});

test("1 + 11 + 15 and 11 + 11 + 5 are one key: neither gets its number, and the key is named", () => {
  const { cells, doubts } = dataCells(
    answer({
      vervar: [
        { val: 1, label: "A" },
        { val: 11, label: "B" },
      ],
      turvar: [
        { val: 15, label: "P" },
        { val: "5", label: "Q" },
      ],
      tahun: [{ val: 117, label: "2017" }],
      turtahun: [{ val: 0, label: "Tahun" }],
      datacontent: { "111151170": 7, "11151170": 8, "1111151170": 9, "99": 1 },
    }),
  );
  expect(cells.map(({ vertical, variant, value }) => [vertical, variant, value])).toEqual([
    [0, 1, 8],
    [1, 0, 9],
  ]);
  expect(doubts.ambiguous).toEqual(["111151170"]);
  expect(doubts.unmatched).toEqual(["99"]);
});

test("a dash is nil, null and a blank are missing, and a text is no number", () => {
  const { cells, doubts } = dataCells(
    answer({
      vervar: ["1", "2", "3", "4", "5"].map((val) => ({ val, label: val })),
      tahun: [{ val: 117, label: "2017" }],
      turvar: null,
      turtahun: null,
      datacontent: {
        "11101170": "-",
        "21101170": null,
        "31101170": "",
        "41101170": "5.80",
        "51101170": "n.a.",
      },
    }),
  );
  expect(cells.map(({ vertical, value, text }) => [vertical, value, text])).toEqual([
    [0, 0, "-"],
    [3, 5.8, "5.80"],
  ]);
  expect(doubts.unread).toEqual(["51101170: n.a."]);
});

/** Runs of the random answers: `npm run soak` asks for all 10,000. */
const runs = Number(process.env.WEB_API_RUNS ?? 300);

/** Numbers from 0 to 1 by a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`${runs} random answers: every number in its cell, none elsewhere`, () => {
  let [wrong, missing, all, unclear] = [0, 0, 0, 0];
  for (let seed = 1; seed <= runs; seed++) {
    const random = randomNumbers(seed);
    const below = (end: number) => Math.floor(random() * end);
    // Few digits, so that ids begin and end alike and many keys glue into one.
    const digits = random() < 0.5 ? "01" : "0123456789";
    const idOf = (longest: number) =>
      Array.from({ length: 1 + below(longest) }, () => digits[below(digits.length)]).join("");
    const listOf = (most: number, longest: number) =>
      [...new Set(Array.from({ length: 1 + below(most) }, () => idOf(longest)))].map((val) => ({
        val: random() < 0.5 && String(Number(val)) === val ? Number(val) : val,
        label: val,
      }));
    const lists = {
      vervar: listOf(30, random() < 0.2 ? 19 : 5),
      turvar: listOf(5, 3),
      tahun: listOf(3, 3),
      turtahun: listOf(13, 2),
    };
    const variable = idOf(4);
    const truth = new Map<string, { key: string; value: number }>();
    const owners = new Map<string, number>();
    const datacontent: Record<string, number> = {};
    lists.vervar.forEach((a, i) =>
      lists.turvar.forEach((b, j) =>
        lists.tahun.forEach((c, k) =>
          lists.turtahun.forEach((d, l) => {
            const key = [a.val, variable, b.val, c.val, d.val].join("");
            owners.set(key, (owners.get(key) ?? 0) + 1);
            if (random() < 0.3) return;
            const value = Math.round((random() - 0.3) * 1e7) / 100;
            truth.set([i, j, k, l].join(), { key, value });
            datacontent[key] = value;
          }),
        ),
      ),
    );
    const read = dataCells(answer({ ...lists, var: [{ val: variable, label: "" }], datacontent }));
    const given = new Map(
      read.cells.map((cell) => [
        [cell.vertical, cell.variant, cell.year, cell.part].join(),
        cell.value,
      ]),
    );
    for (const [place, value] of given) if (truth.get(place)?.value !== value) wrong++;
    for (const [place, { key }] of truth) {
      all++;
      if ((owners.get(key) ?? 0) > 1) unclear++;
      else if (!given.has(place)) missing++;
    }
    expect(read.doubts.unmatched).toEqual([]);
  }
  expect({ wrong, missing }).toEqual({ wrong: 0, missing: 0 });
  expect(all).toBeGreaterThan(runs * 50);
  // The answers are hard: some numbers cannot be given to anyone.
  expect(unclear).toBeGreaterThan(0);
});
