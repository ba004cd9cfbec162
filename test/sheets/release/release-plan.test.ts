import { monthRelease, type ReleaseLine, type SubsectorWeight } from "../../../src/analysis";
import { planRelease } from "../../../src/sheets/release";
import type { SheetPlan } from "../../../src/workbook/plan";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";

const six = (subsector: string, less = 0): ReleaseLine[] => [
  {
    subsector,
    row: "ikrt",
    item: "Makanan",
    weight: 5000,
    previous: 108 - less,
    current: { index: 109.08 },
  },
  { subsector, row: "it", item: "Padi", weight: 7500, previous: 104, current: { index: 106 } },
  {
    subsector,
    row: "it",
    item: "Palawija",
    weight: 2500,
    previous: 112,
    current: { relative: 99 },
  },
  {
    subsector,
    row: "ikrt",
    item: "Transportasi",
    weight: 2000,
    previous: 104,
    current: { index: 104 },
  },
  {
    subsector,
    row: "bppbm",
    item: "Pupuk",
    weight: 1800,
    previous: 102,
    current: { previousPrice: 2500, currentPrice: 2600 },
  },
  { subsector, row: "bppbm", item: "Upah", weight: 1200, previous: 103, current: { index: 103 } },
];

const planOf = (
  lines: ReleaseLine[],
  subsectorWeights?: Record<string, SubsectorWeight>,
  target: SheetPlan["target"] = { newSheet: "July" },
) =>
  planRelease({
    blockId: "release~1",
    language: "en",
    target,
    month: "July 2026",
    previousMonth: "June 2026",
    lines,
    subsectorWeights,
  });

describe("planRelease", () => {
  const many = ["A", "B", "C", "D", "E"];
  test.each([
    ["one subsector", six("Tanaman Pangan"), undefined],
    [
      "five subsectors with weights",
      many.flatMap((name, less) => six(name, less)),
      Object.fromEntries(many.map((name, i) => [name, 10 + i])),
    ],
    [
      "two subsectors with weights of It and Ib of their own",
      [...six("A"), ...six("B", 2)],
      { A: { it: 60, ib: 30 }, B: { it: 20, ib: 50 } },
    ],
    [
      "two subsectors with weights",
      [...six("Tanaman Pangan"), ...six("Hortikultura", 3)],
      { "Tanaman Pangan": 60, Hortikultura: 20 },
    ],
    ["two subsectors without weights", [...six("A"), ...six("B", 2)], undefined],
  ])("%s: every formula gives the value that it carries", (_, lines, weights) => {
    const cells = calculatedPlan(planOf(lines, weights)).formulas();
    expect(cells.length).toBeGreaterThan(20);
    expect(differingCells(cells)).toEqual([]);
  });

  test("six lines say it in words, in both languages, with live figures", () => {
    // It 1,060,000 to 1,072,200 and Ib 1,055,200 to 1,067,944 over 10,000; BPPBM 307,200 to 314,544 over 3,000.
    const sheet = calculatedPlan(planOf(six("Tanaman Pangan")));
    expect(["A15", "A16", "A17", "A18", "A19"].map((cell) => sheet.value(cell))).toEqual([
      "Pada Juli 2026, NTP Tanaman Pangan tercatat 100,40 atau turun 0,06 persen dibandingkan Juni 2026.",
      "Hal ini terjadi karena indeks harga yang diterima petani (It) naik 1,15 persen, sedangkan indeks harga yang dibayar petani (Ib) naik 1,21 persen.",
      "Perubahan It terutama dipengaruhi oleh Padi (andil 1,42 poin persen); perubahan Ib terutama dipengaruhi oleh Pupuk (andil 0,70 poin persen).",
      "NTUP tercatat 102,26 atau turun 1,21 persen.",
      "Pada Juli 2026, terjadi inflasi perdesaan sebesar 0,72 persen.",
    ]);
    expect(sheet.value("A20")).toContain("NTP of Food crops stood at 100.40, down 0.06 percent");
    expect(sheet.value("A22")).toBe(
      "It was driven mainly by Paddy (contribution 1.42 percentage points); Ib was driven mainly by Fertiliser (contribution 0.70 percentage points).",
    );
    expect(sheet.value("A24")).toBe("Rural households saw inflation of 0.72 percent.");
  });

  /** The six lines with indices of two more months, all of them 100 in December and 110 a year before. */
  const withBases = (subsector: string, less = 0) =>
    six(subsector, less).map((line) => ({ ...line, bases: { december: 100, yearBefore: 110 } }));

  test("indices of December and of a year before give changes since then, in cells and in words", () => {
    const plan = planOf(withBases("A"));
    expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
    const sheet = calculatedPlan(plan);
    // NTP was 100 in both months and is 100.40 now; It is 107.22 and Ib 106.79, IKRT 107.6286.
    expect(["A20", "A21", "A27", "A28"].map((cell) => sheet.value(cell))).toEqual([
      "Dibandingkan Desember 2025 (y-to-d), NTP naik 0,40 persen, It naik 7,22 persen, dan Ib naik 6,79 persen; terjadi inflasi perdesaan sebesar 7,63 persen.",
      "Dibandingkan Juli 2025 (y-on-y), NTP naik 0,40 persen, It turun 2,53 persen, dan Ib turun 2,91 persen; terjadi deflasi perdesaan sebesar 2,16 persen.",
      "Since December 2025 (y-to-d), NTP rose by 0.40 percent, It rose by 7.22 percent and Ib rose by 6.79 percent; rural households saw inflation of 7.63 percent.",
      "Since July 2025 (y-on-y), NTP rose by 0.40 percent, It fell by 2.53 percent and Ib fell by 2.91 percent; rural households saw deflation of 2.16 percent.",
    ]);
  });

  test("changes since other months of several subsectors follow their weights", () => {
    const plan = planOf([...withBases("A"), ...withBases("B", 2)], {
      A: 60,
      B: { it: 20, ib: 30 },
    });
    const cells = calculatedPlan(plan).formulas();
    expect(differingCells(cells)).toEqual([]);
    expect(cells.map(({ value }) => String(value)).join(" ")).toContain(
      "Since July 2025 (y-on-y),",
    );
  });

  test("a month that one line leaves out is compared with nothing", () => {
    const [first, ...others] = withBases("A");
    const lines = [{ ...first!, bases: { december: 100 } }, ...others];
    expect(monthRelease(lines).bases).toEqual(["december"]);
    expect(JSON.stringify(planOf(lines))).not.toContain("Since July 2025");
  });

  test("of the combined group, subsectors move It and Ib, under their names in each language", () => {
    const fallen = six("Peternakan").map((line) =>
      line.row === "it" ? { ...line, current: { index: 90 } } : line,
    );
    const plan = planOf([...six("Tanaman Pangan"), ...fallen], {
      "Tanaman Pangan": 1,
      Peternakan: 3,
    });
    const words = calculatedPlan(plan)
      .formulas()
      .map(({ value }) => String(value))
      .join(" ");
    expect(words).toContain("NTP Gabungan");
    expect(words).toContain("Perubahan It terutama dipengaruhi oleh Peternakan (andil -");
    expect(words).toContain("NTP of Combined");
    expect(words).toContain("It was driven mainly by Livestock (contribution -");
  });

  test("a changed index changes what moved It", () => {
    const plan = planOf(six("A"));
    const sheet = calculatedPlan(plan);
    const items = plan.regions.find(({ cells }) =>
      cells.some((line) => line.some((cell) => "text" in cell && cell.text === "Padi")),
    );
    const padi = items!.cells.findIndex((line) =>
      line.some((cell) => "text" in cell && cell.text === "Padi"),
    );
    sheet.set(`I${items!.at.row + padi + 1}`, 90);
    expect(sheet.value("A17")).toContain(
      "Perubahan It terutama dipengaruhi oleh Padi (andil -9,91",
    );
  });

  test("a changed index turns the words around", () => {
    const plan = planOf(six("Tanaman Pangan"));
    const sheet = calculatedPlan(plan);
    const items = plan.regions.find(({ cells }) => {
      const cell = cells[1]?.[2];
      return cell !== undefined && "text" in cell && cell.text === "Padi";
    });
    sheet.set(`I${(items?.at.row ?? 0) + 2}`, 110);
    expect(sheet.value("A20")).toContain("up ");
    expect(sheet.value("A20")).not.toContain("down 0.06");
  });

  test("without weights of the subsectors each subsector has its sentences", () => {
    const sheet = calculatedPlan(planOf([...six("A"), ...six("B", 2)]));
    expect(
      ["A20", "A25", "A30", "A35"].map((cell) => String(sheet.value(cell)).slice(0, 25)),
    ).toEqual([
      "Pada Juli 2026, NTP A ter",
      "In July 2026, NTP of A st",
      "Pada Juli 2026, NTP B ter",
      "In July 2026, NTP of B st",
    ]);
  });

  test("subsectors' contributions add up to the change of the combined group", () => {
    const weights = { "Tanaman Pangan": 60, Hortikultura: 20 };
    const lines = [...six("Tanaman Pangan"), ...six("Hortikultura", 3)];
    const { combined, parts = [] } = monthRelease(lines, weights);
    const total = (side: "it" | "ib") =>
      parts.reduce((sum, part) => sum + (part.side === side ? part.andil : 0), 0);
    const { it, ib, ntp } = combined!.figures;
    expect(total("it")).toBeCloseTo(it.change, 12);
    expect(total("ib")).toBeCloseTo(ib.change, 12);
    const points = parts.reduce((sum, { ntpPoints }) => sum + ntpPoints, 0);
    expect(points).toBeCloseTo(ntp.current - ntp.previous, 12);
  });
});
