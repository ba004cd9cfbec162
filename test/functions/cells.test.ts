import { CustomFunctionsError } from "../fakes/custom-functions";
import { customFunctions, errorOf } from "../support/call-function";
import { outcomeOf } from "../support/outcome-of";

/** What a function answers when one cell of an argument is of some kind: its error value, or the whole result. */
type Answer = string | unknown[][];

interface Case {
  call: string;
  /** Calls the function with the cell in its place. */
  withCell: (cell: unknown) => unknown;
  blank: Answer;
  zero?: Answer;
  /** Place that the sentence must name. */
  place: string;
  elementwise: boolean;
}

const NTP = customFunctions.NTP!;
const LASPEYRES_INDEX = customFunctions.LASPEYRES_INDEX!;
const TRADE_SHARE = customFunctions.TRADE_SHARE!;
const BALANCE = customFunctions.BALANCE!;

const cases: Case[] = [
  {
    call: "NTP(it)",
    withCell: (cell) => NTP([[110, cell]], [[100, 100]]),
    blank: [[110.00000000000001, "#N/A"]],
    place: "it, row 1, column 2",
    elementwise: true,
  },
  {
    call: "NTP(ib)",
    withCell: (cell) => NTP([[110, 120]], [[100, cell]]),
    blank: [[110.00000000000001, "#DIV/0!"]],
    place: "ib, row 1, column 2",
    elementwise: true,
  },
  {
    call: "LASPEYRES_INDEX(base_prices)",
    withCell: (cell) => LASPEYRES_INDEX([[1], [cell]], [[1], [1]], [[1], [1]]),
    blank: "#N/A",
    place: "base_prices, row 2, column 1",
    elementwise: false,
  },
  {
    call: "LASPEYRES_INDEX(current_prices)",
    withCell: (cell) =>
      LASPEYRES_INDEX(
        [[1], [1]],
        [
          [1, 2],
          [1, cell],
        ],
        [[1], [1]],
      ),
    blank: "#N/A",
    place: "current_prices, row 2, column 2",
    elementwise: false,
  },
  {
    call: "LASPEYRES_INDEX(base_quantities)",
    withCell: (cell) => LASPEYRES_INDEX([[1, 1]], [[2, 3]], [[1, cell]]),
    blank: [[200]],
    place: "base_quantities, row 1, column 2",
    elementwise: false,
  },
  {
    call: "TRADE_SHARE(values)",
    withCell: (cell) => TRADE_SHARE([[1], [1], [cell]], null, null),
    blank: [[50], [50], [0]],
    place: "values, row 3, column 1",
    elementwise: false,
  },
  {
    call: "TRADE_SHARE(total)",
    withCell: (cell) =>
      TRADE_SHARE([[1]], cell, null, { parameterAddresses: ["S!A1", "S!B1", ""] }),
    blank: [[100]],
    place: "total, row 1, column 1",
    elementwise: false,
  },
  {
    call: "BALANCE(exports)",
    withCell: (cell) => BALANCE([[5], [cell]], [[1], [2]]),
    blank: [[4], [-2]],
    place: "exports, row 2, column 1",
    elementwise: true,
  },
  {
    call: "BALANCE(imports)",
    withCell: (cell) => BALANCE([[5], [6]], [[1], [cell]]),
    blank: [[4], [6]],
    place: "imports, row 2, column 1",
    elementwise: true,
  },
];

const blanks: [name: string, cell: unknown][] = [
  ["a blank as empty text", ""],
  ["a blank as 0", 0],
  ["a hyphen", "-"],
  ["an en dash", "\u2013"],
  ["a minus sign with spaces", " \u2212 "],
];

const refused: [name: string, cell: unknown, code: string, found: string][] = [
  ["text", "padi", "#VALUE!", '"padi"'],
  ["a number written as text", "12,5", "#VALUE!", '"12,5"'],
  ["TRUE", true, "#VALUE!", "TRUE"],
  ["FALSE", false, "#VALUE!", "FALSE"],
  ["an error cell", new CustomFunctionsError("#REF!" as never), "#N/A", "#REF!"],
];

describe.each(cases)("$call", ({ call, withCell, blank, place, elementwise }) => {
  test.each(blanks)("takes %s as a blank", (_, cell) => {
    expect(answer(() => withCell(cell))).toEqual(blank);
  });

  // A single optional value that is null is an argument left out, not a blank cell.
  if (call !== "TRADE_SHARE(total)") {
    test("takes a blank as null as a blank", () => {
      expect(answer(() => withCell(null))).toEqual(blank);
    });
  }

  test.each(refused)("refuses %s and names the cell", (_, cell, code, found) => {
    const error = elementwise ? errorInCell(withCell(cell)) : errorOf(() => withCell(cell));
    expect(error.code).toBe(code);
    expect(error.message).toContain(place);
    expect(error.message).toContain(found);
  });
});

function answer(call: () => unknown): Answer {
  const outcome = outcomeOf(call as () => unknown[][]);
  if (outcome instanceof CustomFunctionsError) return outcome.code;
  return outcome.map((row) =>
    row.map((cell) => (cell instanceof CustomFunctionsError ? cell.code : cell)),
  );
}

function errorInCell(result: unknown): CustomFunctionsError {
  const error = (result as unknown[][]).flat().find((cell) => cell instanceof CustomFunctionsError);
  if (!(error instanceof CustomFunctionsError)) throw new Error("no cell holds an error");
  return error;
}
