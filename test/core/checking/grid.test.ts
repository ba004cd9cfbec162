import fc from "fast-check";
import {
  ceilDivide,
  floorDivide,
  gridText,
  one,
  roundDivide,
} from "../../../src/core/checking/grid";

test("floorDivide(-7, 2) is -4 and ceilDivide(-7, 2) is -3", () => {
  expect(floorDivide(-7n, 2n)).toBe(-4n);
  expect(ceilDivide(-7n, 2n)).toBe(-3n);
  expect(ceilDivide(7n, -2n)).toBe(-3n);
});

test("roundDivide rounds halves away from zero: 5/2 is 3, -5/2 is -3, 7/3 is 2", () => {
  expect([roundDivide(5n, 2n), roundDivide(-5n, 2n), roundDivide(7n, 3n)]).toEqual([3n, -3n, 2n]);
});

test("floorDivide and ceilDivide enclose the quotient for any integers", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      fc.pre(b !== 0n);
      const [low, high] = [floorDivide(a, b), ceilDivide(a, b)];
      const sign = b > 0n ? 1n : -1n;
      expect(sign * low * b <= sign * a && sign * a <= sign * high * b).toBe(true);
      expect(high - low).toBe(a % b === 0n ? 0n : 1n);
    }),
    { seed: 20, numRuns: 300 },
  );
});

test("gridText writes 104.5 as 104.5, with two decimals as 104.50, and -0.05 with its zero", () => {
  const value = (1045n * one) / 10n;
  expect(gridText(value)).toBe("104.5");
  expect(gridText(value, 2)).toBe("104.50");
  expect(gridText(-one / 20n)).toBe("-0.05");
  expect(gridText((-5n * one) / 1000n, 2)).toBe("-0.01");
  expect(gridText(0n, 0)).toBe("0");
});

test("whole numbers are divided as fractions are, whatever their signs and whether or not they divide", () => {
  for (let a = -12; a <= 12; a++) {
    for (const b of [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]) {
      const quotient = a / b;
      const [dividend, divisor] = [BigInt(a), BigInt(b)];
      const away = Math.sign(quotient) * Math.floor(Math.abs(quotient) + 0.5);
      expect(floorDivide(dividend, divisor)).toBe(BigInt(Math.floor(quotient)));
      expect(ceilDivide(dividend, divisor)).toBe(BigInt(Math.ceil(quotient)));
      expect(roundDivide(dividend, divisor)).toBe(BigInt(away));
    }
  }
});
