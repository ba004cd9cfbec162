import fc from "fast-check";
import type { ReleaseGroup } from "../../../src/analysis";
import { releaseWords } from "../../../src/sheets/release";
import { releaseFigures, releaseWordsFormulas } from "../../../src/sheets/release/release-words";
import { calculatedPlan } from "../../support/calculated-plan";

const seed = 20260722;

/** Figures of a group, one cell each in column A. */
const names = Object.keys(releaseFigures) as (keyof typeof releaseFigures)[];
const cellOf = (name: keyof typeof releaseFigures) => `A${names.indexOf(name) + 1}`;

function groupOf(values: readonly number[]): Pick<ReleaseGroup, "figures"> {
  const figure = () => ({ previous: 0, current: 0, change: 0 });
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
  return { figures };
}

/** What the formulas of the sentences give over cells that hold the figures. */
const calculated = (values: readonly number[], group: string, language: "en" | "id"): unknown[] => {
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
    ],
    charts: [],
    columnWidths: [],
    source: null,
  });
  return formulas.map((_, sentence) => sheet.value(`B${sentence + 1}`));
};

const formulasOf = (group: string, language: "en" | "id") =>
  releaseWordsFormulas({ group, month: "July 2026", previousMonth: "June 2026" }, language, cellOf);

describe("the sentences of a release", () => {
  test.each([
    ["en", "stood at 100.05, unchanged from June 2026"],
    ["id", "sebesar 100,05, tidak mengalami perubahan dibandingkan Juni 2026"],
  ] as const)(
    "%s: a figure keeps its zeros, and what shows as 0.00 does not move",
    (language, words) => {
      const values = [100.05, 0.004, -0.004, 0, 99, 12.3, 0];
      const names = { group: "G", month: "July 2026", previousMonth: "June 2026" };
      expect(releaseWords(groupOf(values), names, language).join(" ")).toContain(words);
      expect(calculated(values, "G", language)).toEqual(
        releaseWords(groupOf(values), names, language),
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
        (values, group, language) => {
          const named = { group, month: "July 2026", previousMonth: "June 2026" };
          expect(calculated(values, group, language)).toEqual(
            releaseWords(groupOf(values), named, language),
          );
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test.each(["en", "id"] as const)(
    "%s: nothing in it depends on the reader's Excel",
    (language) => {
      expect(formulasOf("G", language).join("&")).not.toMatch(/\b(TEXT|FIXED|DOLLAR)\(/);
    },
  );
});
