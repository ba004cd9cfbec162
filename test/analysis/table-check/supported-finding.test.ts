import { checkIdentity, type Identity, readFigure } from "../../../src/core/checking";
import type { CheckFinding } from "../../../src/analysis";
import { supportedFinding } from "../../../src/analysis/table-check/supported-finding";

const one = 10n ** 12n;
const sum = (result: string, ...parts: string[]): Identity => ({
  ...{ kind: "sum", relation: "", result, scale: 1n, offset: 0n },
  numerator: { terms: parts.map((cell) => ({ cell, sign: 1n as const })), constant: 0n },
  denominator: { terms: [], constant: one },
});

/** What becomes of a finding about b, printed 35 and proposed 25, given what is printed. */
function supported(
  statements: readonly Identity[],
  printed: Readonly<Record<string, string>>,
  more: Partial<CheckFinding> = {},
) {
  const figures = new Map(Object.entries(printed).map(([cell, text]) => [cell, readFigure(text)!]));
  const checked = statements.map((identity) => ({
    identity,
    verdict: checkIdentity(identity, (cell) => figures.get(cell))!,
    explanation: undefined,
  }));
  const proof = checked.filter(
    ({ identity }) =>
      "numerator" in identity &&
      (identity.result === "b" || identity.numerator.terms.some(({ cell }) => cell === "b")),
  );
  const finding: CheckFinding = {
    ...{ pattern: "digit", isProved: true, proof },
    cells: [{ cell: "b", printed: "35", proposed: "25" }],
    ...{ rivals: ["z"], rivalPairs: [[{ cell: "y", proposed: "1" }]] },
    ...more,
  };
  return supportedFinding(finding, checked, figures);
}

const row = sum("r", "a", "b");
const column = sum("c", "d", "b");
const printed = { a: "10", b: "35", r: "35", d: "20", c: "45" };

test("a number on which two statements agree that share nothing else is proposed as it is", () => {
  expect(supported([row, column], printed)).toMatchObject([
    {
      pattern: "digit",
      isProved: true,
      rivals: ["z"],
      rivalPairs: [[{ cell: "y" }]],
      cells: [{ cell: "b", proposed: "25" }],
    },
  ]);
});

test("of a single statement its result is named, with all that it is made of, and nothing is proposed", () => {
  expect(supported([row], printed)).toMatchObject([
    {
      pattern: "unexplained",
      isProved: false,
      rivals: ["a", "b"],
      rivalPairs: [],
      cells: [{ cell: "r", printed: "35", proposed: undefined }],
    },
  ]);
  const own = sum("b", "a", "d");
  expect(supported([own], { a: "10", d: "15", b: "35" })).toMatchObject([
    { cells: [{ cell: "b", printed: "35", proposed: undefined }], rivals: ["a", "d"] },
  ]);
});

test("two statements about the same cells are one", () => {
  expect(supported([row, row], printed)).toMatchObject([
    { cells: [{ cell: "r", proposed: undefined }] },
  ]);
});

test("the order in which a statement names its cells makes it no other one", () => {
  const numbers = { a: "10", d: "20", b: "35", r: "55" };
  expect(supported([sum("r", "a", "d", "b"), sum("r", "d", "a", "b")], numbers)).toMatchObject([
    { pattern: "unexplained", cells: [{ cell: "r", proposed: undefined }] },
  ]);
});

test("a statement that holds with the proposal, too, is not broken by it", () => {
  const share: Identity = {
    ...{ kind: "ratio", relation: "", result: "s", scale: 100n, offset: 0n },
    numerator: { terms: [{ cell: "b", sign: 1n }], constant: 0n },
    denominator: { terms: [{ cell: "q", sign: 1n }], constant: 0n },
  };
  const { proof } = supported([row, column], printed)[0]!;
  expect(
    supported([row, column, share], { ...printed, q: "1000000", s: "0" }, { proof }),
  ).toMatchObject([{ pattern: "digit" }]);
});

test("a number that breaks what holds with the print is not proposed; the cell that they share is named", () => {
  const holds = sum("h", "b", "e");
  const found = supported([row, column, holds], { ...printed, e: "1", h: "36" }, { proof: [] });
  expect(found).toEqual([]);
  const proof = supported([row, column], printed)[0]!.proof;
  expect(supported([row, column, holds], { ...printed, e: "1", h: "36" }, { proof })).toMatchObject(
    [
      {
        pattern: "unexplained",
        isProved: false,
        rivals: [],
        rivalPairs: [],
        cells: [{ cell: "b", printed: "35", proposed: undefined }],
      },
    ],
  );
  // What holds elsewhere, or fails either way, is not broken.
  const elsewhere = sum("f", "g", "e");
  expect(
    supported([row, column, elsewhere], { ...printed, e: "1", f: "3", g: "2" }, { proof }),
  ).toMatchObject([{ pattern: "digit" }]);
  expect(supported([row, column, holds], { ...printed, e: "1", h: "99" }, { proof })).toMatchObject(
    [{ pattern: "digit" }],
  );
});

test("a statement that holds with the print contradicts nothing: without any other there is no finding", () => {
  expect(supported([row], { a: "10", b: "25", r: "35" })).toEqual([]);
  const proof = supported([row, column], printed)[0]!.proof;
  const right = sum("h", "b", "e");
  const holding = { identity: right, verdict: "rounding" as const, explanation: undefined };
  const [found] = supported([row], printed, { proof: [proof[0]!, holding] });
  expect(found?.proof).toHaveLength(1);
  expect(found).toMatchObject({ pattern: "unexplained", cells: [{ cell: "r" }] });
});

test("a finding without a proposal stays as it is", () => {
  const cells = [{ cell: "b", printed: "35", proposed: undefined }];
  expect(supported([row], printed, { cells, pattern: "unlikely" })).toMatchObject([
    { cells, pattern: "unlikely", rivals: ["z"] },
  ]);
});

test("several cells that moved together are proposed together", () => {
  const cells = [
    { cell: "b", printed: "35", proposed: "25" },
    { cell: "a", printed: "10", proposed: undefined },
  ];
  // The statement of the row has nothing but these two and its result.
  expect(supported([row, column], printed, { cells })).toMatchObject([{ pattern: "digit", cells }]);
  expect(supported([row], printed, { cells })).toMatchObject([{ pattern: "unexplained" }]);
});
