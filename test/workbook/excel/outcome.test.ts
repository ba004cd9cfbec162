import { Refusal } from "../../../src/workbook/excel/failure-code";
import { goOn, valueOf } from "../../../src/workbook/excel/outcome";

const refusal = new Refusal("busy");
const refuse = () => {
  throw refusal;
};
const fail = () => {
  throw new RangeError("no");
};

test("what came of one goes on, and stops where it is refused", () => {
  expect(goOn({ value: 2 }, (value) => value + 1)).toEqual({ value: 3 });
  expect(goOn({ value: 2 }, refuse)).toEqual({ error: refusal });
  expect(goOn({ error: refusal }, fail)).toEqual({ error: refusal });
});

test("a fault that is no refusal is a fault of all", () => {
  expect(() => goOn({ value: 2 }, fail)).toThrow(RangeError);
});

test("the value of an outcome is its value, or its error is thrown", () => {
  expect(valueOf({ value: 2 })).toBe(2);
  expect(() => valueOf({ error: refusal })).toThrow(refusal);
  expect(() => valueOf(undefined)).toThrow(RangeError);
});
