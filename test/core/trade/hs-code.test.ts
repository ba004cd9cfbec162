import { hsDigits } from "../../../src/core";
import { fault } from "../../support/core-fault";

test.each([
  ["HS 84", "84"],
  ["HS84", "84"],
  ["hs  8409", "8409"],
  ["[84] Machinery", "84"],
  ["(84)", "84"],
  ["( 84 ) Mesin", "84"],
  ["84. Mesin", "84"],
  ["84 - Mesin", "84"],
  ["84-Mesin", "84"],
  ["84: Mesin", "84"],
  ["84 : Mesin", "84"],
  ["84 Mesin", "84"],
  ["0303.42.00 Tuna", "03034200"],
  ["03 03 42 00", "03034200"],
  [" 84 ", "84"],
  ["3", "03"],
  [3, "03"],
  [303, "0303"],
  [21400, "021400"],
])("hsDigits(%j) is %s", (code, digits) => {
  expect(hsDigits(code)).toBe(digits);
});

test.each(["", "Mesin", "84Mesin", "84 12b", "84 -", "HS", "HSx84", 21500, 27101, -3, 3.5, "00"])(
  "hsDigits(%j) is no HS code",
  (code) => {
    expect(() => hsDigits(code)).toThrow(fault("out-of-range", "code"));
  },
);

test("hsDigits names no more than the first 40 characters of what it refuses", () => {
  expect(() => hsDigits("x".repeat(50))).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ found: "x".repeat(40) }) as object,
    }),
  );
});
