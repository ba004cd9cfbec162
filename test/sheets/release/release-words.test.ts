import fc from "fast-check";
import {
  releaseBases,
  type ReleaseFigure,
  type ReleaseGroup,
  type ReleaseSide,
} from "../../../src/analysis";
import { releaseWords } from "../../../src/sheets/release";
import { releaseFigures, releaseWordsFormulas } from "../../../src/sheets/release/release-words";
import { calculatedPlan } from "../../support/calculated-plan";

const seed = 20260722;

/** Figures of a group, one cell each in column A. */
const names = Object.keys(releaseFigures) as (keyof typeof releaseFigures)[];
const cellOf = (name: keyof typeof releaseFigures) => `A${names.indexOf(name) + 1}`;

/** Andil of It and of Ib, three each, in columns D and F, with names in C and E. */
type Andil = Readonly<Record<ReleaseSide, readonly number[]>>;
const noAndil: Andil = { it: [0, 0, 0], ib: [0, 0, 0] };
const candidates = {
  it: ["Padi", "Zaitun", 'Jagung "A"'],
  ib: ["Pupuk", "Upah", "Solar"],
} as const;
const candidatesIn = (side: ReleaseSide) =>
  side === "it" ? { names: "C1:C3", andil: "D1:D3" } : { names: "E1:E3", andil: "F1:F3" };

function groupOf(
  values: readonly number[],
  andil: Andil = noAndil,
): Pick<ReleaseGroup, "figures" | "drivers"> {
  const figure = (): ReleaseFigure => ({ previous: 0, current: 0, change: 0 });
  const figures = {
    ntp: figure(),
    ntup: figure(),
    it: figure(),
    ib: figure(),
    ikrt: figure(),
    bppbm: figure(),
  };
  names.forEach((name, i) => {
    const [index, measure] = releaseFigures[name];
    figures[index][measure] = values[i] ?? 0;
  });
  const driver = (side: ReleaseSide) => {
    const pick = figures[side].change < 0 ? Math.min : Math.max;
    const most = pick(...andil[side]);
    const name = candidates[side][andil[side].indexOf(most)] as string;
    return { name, english: name, andil: most };
  };
  return { figures, drivers: { it: driver("it"), ib: driver("ib") } };
}

/** What the formulas of the sentences give over cells that hold the figures. */
const calculated = (
  values: readonly number[],
  group: string,
  language: "en" | "id",
  andil: Andil = noAndil,
): unknown[] => {
  const formulas = formulasOf(group, language);
  const sheet = calculatedPlan({
    blockId: "words~1",
    title: "",
    language,
    target: { newSheet: "S" },
    regions: [
      {
        at: { row: 0, column: 0 },
        cells: values.map((number) => [{ number, format: "0.00" }]),
        formats: [],
        notes: [],
      },
      {
        at: { row: 0, column: 1 },
        cells: formulas.map((formula) => [{ formula: `=${formula}`, expected: "" }]),
        formats: [],
        notes: [],
      },
      ...(["it", "ib"] as const).map((side, place) => ({
        at: { row: 0, column: 2 + 2 * place },
        cells: andil[side].map((number, i) => [
          { text: candidates[side][i] as string },
          { number, format: "0.00" },
        ]),
        formats: [],
        notes: [],
      })),
    ],
    charts: [],
    columnWidths: [],
    source: null,
  });
  return formulas.map((_, sentence) => sheet.value(`B${sentence + 1}`));
};

const formulasOf = (group: string, language: "en" | "id") =>
  releaseWordsFormulas(named(group), language, { figure: cellOf, candidates: candidatesIn });

const named = (group: string) => ({
  group,
  month: "July 2026",
  previousMonth: "June 2026",
  bases: releaseBases,
});

const andilOf = (figure: fc.Arbitrary<number>) => fc.array(figure, { minLength: 3, maxLength: 3 });

describe("the sentences of a release", () => {
  test.each([
    ["en", "stood at 100.05, unchanged from June 2026"],
    ["id", "tercatat 100,05 atau tidak mengalami perubahan dibandingkan Juni 2026"],
  ] as const)(
    "%s: a figure keeps its zeros, and what shows as 0.00 does not move",
    (language, words) => {
      const values = [100.05, 0.004, -0.004, 0, 99, 12.3, 0];
      expect(releaseWords(groupOf(values), named("G"), language).join(" ")).toContain(words);
      expect(calculated(values, "G", language)).toEqual(
        releaseWords(groupOf(values), named("G"), language),
      );
    },
  );

  test(`their formulas give the words of the pane, for any figures and names (seed ${seed})`, () => {
    const figure = fc.oneof(
      fc.double({ min: -250, max: 250, noNaN: true }),
      fc.integer({ min: -25000, max: 25000 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: -2500, max: 2500 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: names.length, maxLength: names.length }),
        fc.string({ maxLength: 600, unit: "grapheme" }),
        fc.constantFrom("en" as const, "id" as const),
        fc.record({ it: andilOf(figure), ib: andilOf(figure) }),
        (values, group, language, andil) => {
          expect(calculated(values, group, language, andil)).toEqual(
            releaseWords(groupOf(values, andil), named(group), language),
          );
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test.each([
    [
      "en",
      "It was driven mainly by Padi (contribution -0.70 percentage points); none of its components moved Ib",
    ],
    ["id", "Perubahan It terutama dipengaruhi oleh Padi (andil -0,70 poin persen); Ib tidak dip"],
  ] as const)(
    "%s: a fall is driven by the most negative andil, and andil of 0.00 drive nothing",
    (language, words) => {
      const values = names.map((name) => (name === "itChange" ? -0.5 : 0));
      const andil = { it: [-0.7, 0.9, -0.2], ib: [0.001, 0, -0.004] };
      expect(releaseWords(groupOf(values, andil), named("G"), language)[2]).toContain(words);
      expect(calculated(values, "G", language, andil)[2]).toContain(words);
    },
  );

  test.each([
    ["July 2026", "en", ["Since December 2025 (y-to-d),", "Since July 2025 (y-on-y),"]],
    [
      "Juli 2026",
      "id",
      ["Dibandingkan Desember 2025 (y-to-d),", "Dibandingkan Juli 2025 (y-on-y),"],
    ],
    [
      "M7",
      "id",
      [
        "Dibandingkan Desember tahun lalu (y-to-d),",
        "Dibandingkan bulan yang sama tahun lalu (y-on-y),",
      ],
    ],
  ] as const)("%s in %s is compared with months by name", (month, language, starts) => {
    const names = { ...named("G"), month };
    const said = releaseWords(groupOf([]), names, language).slice(-2);
    said.forEach((sentence, i) => expect(sentence).toContain(starts[i]));
  });

  test("a group that has a name in both languages is called by each language's own", () => {
    const first = (group: string, language: "en" | "id") =>
      releaseWords(groupOf([]), named(group), language)[0];
    expect(first("Tanaman pangan", "en")).toContain("NTP of Food crops");
    expect(first("Combined", "id")).toContain("NTP Gabungan");
    expect(first("Kabupaten X", "en")).toContain("NTP of Kabupaten X");
  });

  test.each(["en", "id"] as const)(
    "%s: nothing in it depends on the reader's Excel",
    (language) => {
      expect(formulasOf("G", language).join("&")).not.toMatch(/\b(TEXT|FIXED|DOLLAR)\(/);
    },
  );
});
