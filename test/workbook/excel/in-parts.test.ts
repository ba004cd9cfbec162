import fc from "fast-check";
import { inParts } from "../../../src/workbook/excel/in-parts";

const itself = (size: number) => size;

describe("inParts", () => {
  test("puts items together as long as they fit, and one that is too large alone", () => {
    expect(inParts([3, 4, 3, 1, 12, 2, 2], itself, 10)).toEqual([[3, 4, 3], [1], [12], [2, 2]]);
    expect(inParts([], itself, 10)).toEqual([]);
  });

  test("keeps all items in their order, and no two neighbouring parts would fit into one", () => {
    const sum = (part: readonly number[]) => part.reduce((all, one) => all + one, 0);
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (items) => {
        const parts = inParts(items, itself, 15);
        expect(parts.flat()).toEqual(items);
        for (const part of parts) expect(part.length === 1 || sum(part) <= 15).toBe(true);
        parts
          .slice(1)
          .forEach(([first = 0], at) => expect(sum(parts[at] ?? []) + first).toBeGreaterThan(15));
      }),
      { seed: 2117 },
    );
  });
});
