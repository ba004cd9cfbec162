import {
  changeOf,
  itemQuestions,
  type ItemQuestion,
  openQuestions,
  ownContributions,
  ownNtp,
  readOwnItems,
  rowOf,
} from "../../../src/analysis";
import {
  type Cells,
  madeUpItems,
  type MadeUpItem,
  madeUpMonths,
  madeUpSheet,
  monthHeaders,
  tablesOf,
} from "../../support/made-up-province";

const sums = { "subsector-weights": { way: "sums" } } as const;
const read = (cells: Cells) => readOwnItems(tablesOf(cells));
const kinds = (questions: readonly ItemQuestion[]) => questions.map(({ kind }) => kind);

/** Index of some items by values carried forward month by month, as the book's formula has them. */
function byValues(items: readonly MadeUpItem[], month: number): number {
  let before = 0;
  let now = 0;
  for (const { weight, prices } of items) {
    let value = weight;
    for (let at = 1; at <= month; at++)
      value *= (prices[at] as number) / (prices[at - 1] as number);
    before += weight;
    now += value;
  }
  return (now / before) * 100;
}

const ofSubsector = (subsector: string, ...components: string[]) =>
  madeUpItems.filter((item) => item.subsector === subsector && components.includes(item.component));

describe("a province of 60 items in 24 months", () => {
  const items = read(madeUpSheet());
  const result = ownNtp(items, sums);

  test("every item is read with its place, weight and prices; only the weights of subsectors are asked for", () => {
    expect(items.months).toEqual(madeUpMonths);
    expect(items.items).toHaveLength(60);
    expect(items.items.map(({ label }) => label).sort()).toEqual(
      madeUpItems.map(({ label }) => label).sort(),
    );
    expect(kinds(itemQuestions(items))).toEqual(["subsector-weights"]);
    expect(() => ownNtp(items, {})).toThrow("missing of answers");
    expect(result.groups.map(({ id }) => id)).toEqual([
      "food-crops",
      "horticulture",
      "estate-crops",
      "livestock",
      "fisheries",
      "combined",
    ]);
  });

  test("It, IKRT, BPPBM and Ib of a subsector are those of values carried forward", () => {
    const months = [0, 1, 11, 12, 23];
    const rows = [
      ["it", "It"],
      ["ib.ikrt", "IKRT"],
      ["ib.bppbm", "BPPBM"],
      ["ib", "IKRT", "BPPBM"],
    ] as const;
    for (const [key, ...components] of rows)
      for (const month of months)
        expect(rowOf(result, "livestock", key).levels[month]).toBeCloseTo(
          byValues(ofSubsector("Peternakan", ...components), month),
          9,
        );
    expect(rowOf(result, "horticulture", "it.sayur-sayuran").levels[23]).toBeCloseTo(
      byValues(
        madeUpItems.filter(({ heading }) => heading === "Sayur-sayuran"),
        23,
      ),
      9,
    );
  });

  test("the combined group weighs the subsectors, and NTP and NTUP are ratios of its rows", () => {
    const it = byValues(
      madeUpItems.filter(({ component }) => component === "It"),
      23,
    );
    expect(rowOf(result, "combined", "it").levels[23]).toBeCloseTo(it, 9);
    const [ib, bppbm] = (["ib", "ib.bppbm"] as const).map(
      (key) => rowOf(result, "combined", key).levels[23] as number,
    );
    expect(rowOf(result, "combined", "ntp").levels[23]).toBeCloseTo((it / (ib ?? 0)) * 100, 9);
    expect(rowOf(result, "combined", "ntup").levels[23]).toBeCloseTo((it / (bppbm ?? 0)) * 100, 9);
  });

  test.each(["combined", "food-crops", "fisheries"])(
    "contributions in %s add up to the changes of It, Ib and NTP of every month",
    (group) => {
      for (let month = 1; month < 24; month++) {
        const all = ownContributions(result, group, month);
        const total = (side: string, pick: "andil" | "ntpPoints") =>
          all.filter((one) => one.side === side).reduce((sum, one) => sum + one[pick], 0);
        expect(total("it", "andil")).toBeCloseTo(
          changeOf(rowOf(result, group, "it"), month) ?? 0,
          9,
        );
        expect(total("ib", "andil")).toBeCloseTo(
          changeOf(rowOf(result, group, "ib"), month) ?? 0,
          9,
        );
        const { levels } = rowOf(result, group, "ntp");
        expect(total("it", "ntpPoints") + total("ib", "ntpPoints")).toBeCloseTo(
          (levels[month] as number) - (levels[month - 1] as number),
          9,
        );
      }
    },
  );
});

/** One subsector of two sold goods, one bought and one used. */
const small = (prices: (number | null | string)[][], more: Cells = []): Cells => [
  ["Subsektor", "Komponen", "Komoditas", "Bobot", ...monthHeaders.slice(0, 4)],
  ["Hortikultura", "It", "Tomat", 6, ...(prices[0] ?? [])],
  ["Hortikultura", "It", "Cabai", 4, ...(prices[1] ?? [])],
  ["Hortikultura", "IKRT", "Beras", 7, 10, 10, 10, 10],
  ["Hortikultura", "BPPBM", "Urea", 3, 20, 20, 20, 20],
  ...more,
];
const itOf = (cells: Cells, answers: Parameters<typeof ownNtp>[1]) =>
  rowOf(ownNtp(read(cells), answers), "horticulture", "it").levels;

describe("a price that is missing", () => {
  const cells = small([
    [100, 110, null, 121],
    [50, 55, 60, 60],
  ]);
  const [question] = itemQuestions(read(cells));

  test("is asked about at its item and month, with every way that is open", () => {
    expect(question).toMatchObject({ kind: "gap", from: madeUpMonths[2], to: madeUpMonths[2] });
    expect(question?.ways).toEqual(["carry", "group", "neighbours", "leave-out"]);
    expect(openQuestions(itemQuestions(read(cells)), {})).toHaveLength(1);
  });

  test.each([
    ["carry", 0.6 * 110 + 0.4 * 120],
    ["group", 0.6 * 110 * (60 / 55) + 0.4 * 120],
    ["neighbours", 0.6 * 115.5 + 0.4 * 120],
    ["leave-out", 120],
  ] as const)(
    "%s: It of that month is %d, and of the next that of its own prices",
    (way, third) => {
      const levels = itOf(cells, { [question?.id ?? ""]: { way } });
      expect(levels[2]).toBeCloseTo(third, 9);
      expect(levels[3]).toBeCloseTo(way === "leave-out" ? 120 : 0.6 * 121 + 0.4 * 120, 9);
    },
  );

  test("in the first month can only move with the others", () => {
    const late = small([
      [null, 110, 110, 121],
      [50, 55, 60, 60],
    ]);
    const [first] = itemQuestions(read(late));
    expect(first?.ways).toEqual(["group", "leave-out"]);
    const levels = itOf(late, { [first?.id ?? ""]: { way: "group" } });
    expect(levels[1]).toBeCloseTo(110, 9);
    expect(levels[3]).toBeCloseTo(0.6 * 121 + 0.4 * 120, 9);
  });
});

describe("a replaced quality", () => {
  const cells = small([
    [100, 100, 300, 330],
    [50, 50, 55, 55],
  ]);
  const [question] = itemQuestions(read(cells));

  test("is suspected where a price jumps", () => {
    expect(question).toMatchObject({ kind: "replaced", month: madeUpMonths[2], change: 200 });
  });

  test.each([
    ["same", undefined, 0.6 * 330 + 0.4 * 110],
    ["link", undefined, 0.6 * 110 + 0.4 * 110],
    ["group", undefined, 0.6 * 121 + 0.4 * 110],
    ["overlap", 240, 0.6 * 137.5 + 0.4 * 110],
  ] as const)("%s: It of the last month goes on from there", (way, price, last) => {
    const answer = { way, ...(price !== undefined && { price }) };
    expect(itOf(cells, { [question?.id ?? ""]: answer })[3]).toBeCloseTo(last, 9);
  });

  test("in a second line with an overlap price needs no price to be typed", () => {
    const twice = small(
      [
        [100, 100, null, null],
        [50, 50, 55, 55],
      ],
      [["Hortikultura", "It", "Tomat", null, null, 240, 300, 330]],
    );
    const [asked] = itemQuestions(read(twice));
    expect(asked).toMatchObject({ kind: "replaced", isMarked: true, overlap: 240 });
    const levels = itOf(twice, { [asked?.id ?? ""]: { way: "overlap" } });
    expect(levels[3]).toBeCloseTo(0.6 * 137.5 + 0.4 * 110, 9);
  });
});

describe("new weights", () => {
  const cells: Cells = [
    [
      "Subsektor",
      "Komponen",
      "Komoditas",
      "Bobot 2030",
      "Bobot Feb 2031",
      ...monthHeaders.slice(0, 4),
    ],
    ["Peternakan", "It", "Sapi", 6, 2, 100, 110, 121, 121],
    ["Peternakan", "It", "Telur", 4, 8, 10, 10, 10, 12],
    ["Peternakan", "IKRT", "Beras", 7, 7, 10, 10, 10, 10],
    ["Peternakan", "BPPBM", "Pakan", 3, 3, 20, 20, 20, 20],
  ];
  const it = (answers: Parameters<typeof ownNtp>[1]) =>
    rowOf(ownNtp(read(cells), answers), "livestock", "it").levels;

  test("are asked about; splice goes on from the level of the month that they are from", () => {
    expect(kinds(itemQuestions(read(cells)))).toEqual(["weights"]);
    const [, second = 0, third, last] = it({ weights: { way: "splice" } });
    expect(second).toBeCloseTo(106, 9);
    expect(third).toBeCloseTo(106 * (0.2 * 1.1 + 0.8), 9);
    expect(last).toBeCloseTo(106 * (0.2 * 1.1 + 0.8 * 1.2), 9);
    expect(it({ weights: { way: "old" } })[3]).toBeCloseTo(0.6 * 121 + 0.4 * 120, 9);
    expect(it({ weights: { way: "new" } })[3]).toBeCloseTo(0.2 * 121 + 0.8 * 120, 9);
  });

  test("contributions add up across the splice", () => {
    const result = ownNtp(read(cells), { weights: { way: "splice" } });
    for (const month of [1, 2, 3]) {
      const { levels } = rowOf(result, "livestock", "ntp");
      const points = ownContributions(result, "livestock", month).map(({ ntpPoints }) => ntpPoints);
      expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(
        (levels[month] as number) - (levels[month - 1] as number),
        9,
      );
    }
  });
});

describe("tables as people have them", () => {
  const months = ["Januari", "Februari", "Maret"];
  const expectIndices = (tables: ReturnType<typeof tablesOf>, answers = {}) => {
    const items = readOwnItems(tables);
    expect(openQuestions(itemQuestions(items), answers)).toEqual([]);
    const result = ownNtp(items, answers);
    expect(rowOf(result, "food-crops", "it").levels[2]).toBeCloseTo(0.75 * 110 + 0.25 * 120, 9);
    expect(rowOf(result, "food-crops", "ib").levels[2]).toBeCloseTo(0.7 * 105 + 0.3 * 100, 9);
  };

  test("a diagram with dotted codes beside prices by the same codes", () => {
    expectIndices([
      ...tablesOf(
        [
          ["Diagram Timbang Nilai Tukar Petani"],
          ["Kode", "Uraian", "NK"],
          ["1", "Tanaman Pangan", null],
          ["1.1", "Indeks Harga yang Diterima Petani", 100],
          ["1.1.1", "Padi", 75],
          ["1.1.1.1", "Gabah", 75],
          ["1.1.2", "Palawija", 25],
          ["1.1.2.1", "Jagung", 25],
          ["1.2", "Indeks Harga yang Dibayar Petani", 100],
          ["1.2.1", "Konsumsi Rumah Tangga", 70],
          ["1.2.1.1", "Beras", 70],
          ["1.2.2", "BPPBM", 30],
          ["1.2.2.1", "Urea", 30],
        ],
        "timbang.xlsx",
      ),
      ...tablesOf([
        ["Harga Komoditas 2031"],
        ["Kode", "Komoditas", "Satuan", ...months],
        ["1.1.1.1", "Gabah", "kg", 5000, 5100, 5500],
        ["1.1.2.1", "Jagung", "kg", 4000, 4100, 4800],
        ["1.2.1.1", "Beras", "kg", 10000, 10000, 10500],
        ["1.2.2.1", "Urea", "kg", 2500, 2500, 2500],
      ]),
    ]);
  });

  test("indented labels with headings, English words and a table a side", () => {
    const [paid, received] = [
      [
        ["Prices paid by farmers, food crops, 2031"],
        ["Description", "Weight", "January", "February", "March"],
        ["Household consumption", null, null, null, null],
        ["   Rice", 70, 100, 100, 105],
        ["Production costs", null, null, null, null],
        ["   Fertiliser", 30, 40, 40, 40],
      ],
      [
        ["Prices received by farmers, food crops, 2031"],
        ["Commodity", "Weight", "January", "February", "March"],
        ["Paddy", 75, 50, 51, 55],
        ["Maize", 25, 40, 41, 48],
      ],
    ];
    expectIndices([...tablesOf(received as Cells, "a.csv"), ...tablesOf(paid as Cells, "b.csv")]);
  });

  test("long form: a row an item and month", () => {
    const prices: Cells = [["Bulan", "Subsektor", "Komponen", "Komoditas", "Bobot", "Harga"]];
    const goods: [string, string, number, number[]][] = [
      ["It", "Gabah", 75, [50, 51, 55]],
      ["It", "Jagung", 25, [40, 41, 48]],
      ["IKRT", "Beras", 70, [100, 100, 105]],
      ["BPPBM", "Urea", 30, [40, 40, 40]],
    ];
    ["2031-01", "2031-02", "2031-03"].forEach((month, at) => {
      for (const [side, label, weight, series] of goods)
        prices.push([month, "Tanaman Pangan", side, label, weight, series[at] ?? null]);
    });
    expectIndices(tablesOf(prices));
  });

  test("relatives of each month on the month before", () => {
    expectIndices(
      tablesOf([
        ["Relatif Harga (RH) Subsektor Tanaman Pangan 2031"],
        ["Komponen", "Rincian", "Bobot", "Februari", "Maret"],
        ["It", "Gabah", 75, 102, (110 / 102) * 100],
        ["It", "Jagung", 25, 102.5, (120 / 102.5) * 100],
        ["IKRT", "Beras", 70, 100, 105],
        ["BPPBM", "Urea", 30, 100, 100],
      ]),
    );
  });

  test("months as numbers under a year, and a price of the base year", () => {
    const items = readOwnItems(
      tablesOf([
        ["Subsektor", "Komponen", "Komoditas", "Bobot", "Harga dasar 2030", "2031-01", "2031-02"],
        ["Tanaman Pangan", "It", "Gabah", 1, 40, 50, 60],
        ["Tanaman Pangan", "IKRT", "Beras", 1, 80, 80, 100],
        ["Tanaman Pangan", "BPPBM", "Urea", 1, 10, 10, 10],
      ]),
    );
    const result = ownNtp(items, {});
    expect(items.base).toBe("2030");
    expect(rowOf(result, "food-crops", "it").levels).toEqual([125, 150]);
  });
});
