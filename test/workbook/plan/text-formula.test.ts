import fc from "fast-check";
import { textFormula } from "../../../src/workbook/plan/text-formula";
import { readExpression, type Expression } from "../../support/read-expression";

const seed = 255;

const valueOf = (expression: Expression): string => {
  if (expression.kind === "value") return String(expression.value);
  if (expression.kind !== "binary" || expression.operator !== "&") throw new Error("no text");
  return valueOf(expression.left) + valueOf(expression.right);
};

describe("textFormula", () => {
  test.each([
    ["", '""'],
    ["Padi", '"Padi"'],
    ['He said "yes"', '"He said ""yes"""'],
    ["a".repeat(255), `"${"a".repeat(255)}"`],
    ["a".repeat(256), `"${"a".repeat(255)}"&"a"`],
  ])("%s is %s", (text, formula) => {
    expect(textFormula(text)).toBe(formula);
  });

  test(`a text of any length comes back, in literals that Excel takes, none cut within a character (seed ${seed})`, () => {
    const long = fc.oneof(
      fc.string({ maxLength: 900, unit: "grapheme" }),
      fc.array(fc.constantFrom('"', "a", "😀", "&"), { maxLength: 900 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(long, (text) => {
        const formula = textFormula(text);
        expect(valueOf(readExpression(formula))).toBe(text);
        for (const [, literal = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
          expect(literal.length).toBeLessThanOrEqual(255);
          expect(() => encodeURIComponent(literal)).not.toThrow();
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});
