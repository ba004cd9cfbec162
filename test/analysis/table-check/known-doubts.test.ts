import { bundledLibrary } from "../../../src/bundled";
import { checkFigures, finishSteps, referenceTableRequest } from "../../../src/analysis";

const check = (id: string, change?: (values: string[][]) => void) => {
  const table = bundledLibrary.table(id);
  const values = table.rows.map((row) => [...row.values]);
  change?.(values);
  return finishSteps(
    checkFigures(referenceTableRequest(bundledLibrary.bookOf(id), table, values)!),
  );
};

const with2019 = (key: string, printed: string) => (values: string[][]) => {
  const { rows, columns } = bundledLibrary.table("trade-ntt-2020.l7.2");
  const row = values[rows.findIndex((one) => one.key === key)]!;
  row[columns.findIndex(({ key }) => key === "2019")] = printed;
};

test("Europe in 2019 misses Norway and Kazakhstan: one known doubt that names both blanks and says why", () => {
  const { known, counts } = check("trade-ntt-2020.l7.2");
  expect(counts.impossible).toBe(0);
  expect(known).toHaveLength(1);
  expect(known[0]?.cells.map(({ cell }) => cell)).toEqual([
    "l7.2!norway!2019",
    "l7.2!kazakhstan!2019",
  ]);
  expect(known[0]?.reason.en).toContain("1171.48 US$ for Norway and Kazakhstan together");
  expect(known[0]?.proof.map(({ identity }) => identity.result)).toEqual([
    "l7.2!continent-europe!2019",
  ]);
});

test("a new error beside a known doubt is a finding, and the doubt stays known", () => {
  const japan = bundledLibrary
    .table("trade-ntt-2020.l7.2")
    .rows.find(({ key }) => key === "japan")!;
  const { known, findings } = check(
    "trade-ntt-2020.l7.2",
    with2019("japan", `${japan.values[1]!.slice(0, -4)}00.00`),
  );
  expect(known).toHaveLength(1);
  expect(findings).toHaveLength(1);
});

test("a statement with a changed cell is no known doubt", () => {
  const { known, findings } = check(
    "trade-ntt-2020.l7.2",
    with2019("continent-europe", "1922867.69"),
  );
  expect(known).toEqual([]);
  const blamed = findings.flatMap(({ cells, rivals }) => [
    ...cells.map(({ cell }) => cell),
    ...rivals,
  ]);
  expect(blamed).toContain("l7.2!continent-europe!2019");
  // Two blanks explain a part of what is missing, and none the rest.
  expect(findings.at(-1)).toMatchObject({
    ...{ pattern: "unexplained", isProved: false, rivalPairs: [] },
    proof: [{ verdict: "impossible" }],
  });
});

test("every doubt of doubts.csv has as many readings in each language, and no number in only one of them", () => {
  const doubts = bundledLibrary.books.flatMap((book) => book.doubts);
  expect(doubts).toHaveLength(20);
  const digits = (text: string) => text.replace(",", ".").match(/\d[\d.,]*\d|\d/g) ?? [];
  for (const { readings, reason } of doubts) {
    expect(readings.id.split(" | ")).toHaveLength(readings.en.split(" | ").length);
    expect(digits(reason.id.replace(/,/g, ".")).sort()).toEqual(
      digits(reason.en.replace(/,/g, ".")).sort(),
    );
  }
});
