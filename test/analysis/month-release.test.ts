import { monthRelease, type ReleaseLine, type ReleaseMove } from "../../src/analysis";

const line = (
  subsector: string,
  row: ReleaseLine["row"],
  item: string,
  weight: number,
  previous: number,
  current: ReleaseMove,
): ReleaseLine => ({ subsector, row, item, weight, previous, current });

/** Six lines of a food-crop office: rice and secondary crops sold, food and transport bought, fertiliser and wages. */
const six = (subsector = "Tanaman Pangan"): ReleaseLine[] => [
  line(subsector, "it", "Padi", 7500, 104, { index: 106 }),
  line(subsector, "it", "Palawija", 2500, 112, { relative: 100 }),
  line(subsector, "ikrt", "Makanan", 5000, 108, { index: 109.08 }),
  line(subsector, "ikrt", "Transportasi", 2000, 104, { index: 104 }),
  line(subsector, "bppbm", "Pupuk", 1800, 102, { previousPrice: 2500, currentPrice: 2600 }),
  line(subsector, "bppbm", "Upah", 1200, 103, { index: 103 }),
];

describe("monthRelease", () => {
  const release = monthRelease(six());
  const figures = release.subsectors[0]?.figures;

  test("six lines give It 106.00 to 107.50, Ib 106.12 to 107.4264", () => {
    // It: (7500 x 104 + 2500 x 112) / 10000; Ib: weights 5000, 2000, 1800, 1200 of 10,000
    expect(figures?.it.previous).toBeCloseTo(106, 10);
    expect(figures?.it.current).toBeCloseTo(107.5, 10);
    const ibBefore = (5000 * 108 + 2000 * 104 + 1800 * 102 + 1200 * 103) / 10000;
    const ibNow = (5000 * 109.08 + 2000 * 104 + 1800 * 102 * 1.04 + 1200 * 103) / 10000;
    expect(figures?.ib.previous).toBeCloseTo(ibBefore, 10);
    expect(figures?.ib.current).toBeCloseTo(ibNow, 10);
    expect(figures?.ntp.current).toBeCloseTo((107.5 / ibNow) * 100, 10);
    const costsNow = (1800 * 102 * 1.04 + 1200 * 103) / 3000;
    expect(figures?.ntup.current).toBeCloseTo((107.5 / costsNow) * 100, 10);
  });

  test("rural inflation is the change of IKRT: (5000 x 1.08) / (5000 x 108 + 2000 x 104)", () => {
    expect(release.ruralInflation).toBeCloseTo((100 * 5000 * 1.08) / (5000 * 108 + 2000 * 104), 10);
    expect(release.combined).toBeUndefined();
  });

  test("andil add up to the changes of It and Ib, points to the change of NTP", () => {
    const items = release.subsectors[0]?.items ?? [];
    const total = (kind: "andil" | "ntpPoints", received: boolean) =>
      items
        .filter(({ line: { row } }) => (row === "it") === received)
        .reduce((sum, item) => sum + item[kind], 0);
    expect(total("andil", true)).toBeCloseTo(figures?.it.change as number, 10);
    expect(total("andil", false)).toBeCloseTo(figures?.ib.change as number, 10);
    const ntp = figures?.ntp;
    expect(total("ntpPoints", true) + total("ntpPoints", false)).toBeCloseTo(
      (ntp?.current as number) - (ntp?.previous as number),
      10,
    );
  });

  test("two subsectors combine row by row with their weights", () => {
    const other = six("Hortikultura").map((one) => ({ ...one, previous: one.previous - 2 }));
    const both = monthRelease([...six(), ...other], { "Tanaman Pangan": 60, Hortikultura: 20 });
    const [first, second] = both.subsectors.map((part) => part.figures);
    for (const row of ["it", "ib", "ikrt", "bppbm"] as const) {
      expect(both.combined?.figures[row].current).toBeCloseTo(
        0.75 * (first?.[row].current as number) + 0.25 * (second?.[row].current as number),
        10,
      );
    }
    const points = both.combined?.items.reduce((sum, { ntpPoints }) => sum + ntpPoints, 0);
    const ntp = both.combined?.figures.ntp;
    expect(points).toBeCloseTo((ntp?.current as number) - (ntp?.previous as number), 10);
    expect(both.ruralInflation).toBe(both.combined?.figures.ikrt.change);
  });

  test("several subsectors without weights have no combined group and no rural inflation", () => {
    const both = monthRelease([...six(), ...six("Hortikultura")]);
    expect(both.combined).toBeUndefined();
    expect(both.ruralInflation).toBeUndefined();
  });

  test.each([
    ["empty", six().slice(1, 4)],
    ["missing", [...six(), line("Tanaman Pangan", "it", "Jagung", 1, 0, { index: 100 })]],
    ["negative", [...six(), line("Tanaman Pangan", "it", "Jagung", -1, 100, { index: 100 })]],
    [
      "zero-denominator",
      [
        ...six(),
        line("Tanaman Pangan", "it", "Jagung", 1, 100, { previousPrice: 0, currentPrice: 5 }),
      ],
    ],
  ])("%s", (code, lines) => {
    expect(() => monthRelease(lines)).toThrow(expect.objectContaining({ code }));
  });
});
