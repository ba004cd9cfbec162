import { typedNumber } from "../../../src/taskpane/parts";

describe("typedNumber", () => {
  test.each([
    ["-7,5", -7.5],
    ["−10", -10],
    ["+20", 20],
    [".5", 0.5],
    ["-100", undefined],
    ["1001", undefined],
    ["1.000,5", undefined],
    ["ten", undefined],
    ["-", undefined],
    ["", undefined],
  ])("typedNumber(%j, { above: -100 }) is %p", (text, value) => {
    expect(typedNumber(text, { above: -100 })).toBe(value);
  });

  test.each([
    ["12.500", 12500],
    ["12,500", 12500],
    ["1.250.000", 1250000],
    ["-1 500", -1500],
    ["12,5", 12.5],
    ["0.125", 0.125],
  ])("typedNumber(%j, { grouped: true, upTo: 1e9 }) is %p", (text, value) => {
    expect(typedNumber(text, { grouped: true, upTo: 1e9 })).toBe(value);
  });

  test('typedNumber("-100", { from: -100 }) is -100, for a flow that stops', () => {
    expect(typedNumber("-100", { from: -100 })).toBe(-100);
    expect(typedNumber("-100.5", { from: -100 })).toBeUndefined();
  });
});
