import { textNumberReader } from "../../../src/analysis";

test.each([
  ["0.12345678901", "0.12345678901"],
  ["0.123456789012", undefined],
  ["123456789012345", "123456789012345"],
  ["1234567890123456", undefined],
  ["-5", "-5"],
  ["n.a.", undefined],
])("%s is read as %s: the checker holds 15 digits and 11 decimals", (text, number) => {
  expect(textNumberReader([])(text)).toBe(number);
});
