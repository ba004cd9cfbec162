import { functionList } from "../../../src/library";
import { planSelfTest } from "../../../src/sheets/self-test";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";
import { functionMetadata } from "../../support/call-function";

const planOf = (functions = functionList, language: "en" | "id" = "en") =>
  planSelfTest({
    ...{ blockId: "self-test~1", language, functions },
    target: { sheet: "Sheet1", cell: "A1" },
  });

const shortened = <Value>(value: Value): Value =>
  typeof value === "number" ? (Number(value.toPrecision(9)) as Value) : value;

test.each(["en", "id"] as const)(
  "the self-test computes every cell of every example, in %s",
  (language) => {
    const cells = calculatedPlan(planOf(functionList, language)).formulas();
    expect(cells.length).toBeGreaterThan(functionMetadata.length * 2);
    // Examples are documented with nine digits.
    const inNineDigits = cells.map((cell) => ({ ...cell, value: shortened(cell.value) }));
    expect(
      differingCells(inNineDigits.map((cell) => ({ ...cell, expected: shortened(cell.expected) }))),
    ).toEqual([]);
  },
);

test("the self-test has a line for every function", () => {
  const texts = new Set(
    planOf().regions.flatMap(({ cells }) =>
      cells.flat().map((cell) => ("text" in cell ? cell.text : "")),
    ),
  );
  for (const { id } of functionMetadata) expect(texts).toContain(`BPS.${id}`);
});

/** A function whose guide gives something else than it computes. */
const wrong = (gives: (number | string | boolean)[][], formula = "=BPS.NTP({105,90},{100,100})") =>
  planOf([{ ...functionList.find(({ id }) => id === "NTP")!, examples: [{ formula, gives }] }]);

test.each([
  [[[105, 90]], ["agrees", "agrees"], "2 of 2 agree"],
  [[[105, 90.000001]], ["agrees", "differs"], "1 of 2 agree"],
  [[["#N/A", 90]], ["differs", "agrees"], "1 of 2 agree"],
  [[["105", 90]], ["differs", "agrees"], "1 of 2 agree"],
] as const)(
  "an example that gives %j instead of 105 and 90 is said to %j",
  (gives, verdicts, result) => {
    const sheet = calculatedPlan(wrong(gives.map((row) => [...row])));
    expect(sheet.value("A3")).toBe(result);
    expect(["G6", "G7"].map((cell) => sheet.value(cell))).toEqual(verdicts);
  },
);

test("an error in place of a number differs, and an error that is expected agrees", () => {
  const failing = "=BPS.NTP({105,90},{0,100})";
  const sheet = calculatedPlan(wrong([[105, 90]], failing));
  expect(sheet.value("G6")).toBe("differs");
  expect(sheet.value("G7")).toBe("agrees");
  expect(calculatedPlan(wrong([["#DIV/0!", 90]], failing)).value("A3")).toBe("2 of 2 agree");
});
