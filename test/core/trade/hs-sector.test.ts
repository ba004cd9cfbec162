import { hsChapter, hsDigits, hsSector } from "../../../src/core";
import { fault } from "../../support/core-fault";

test.each([
  [3, "03"],
  ["3", "03"],
  ["03", "03"],
  [" 03 ", "03"],
  [27, "27"],
  [303, "0303"],
  ["0303.42.00", "03034200"],
  [3034200, "03034200"],
  ["03034200", "03034200"],
  [27101221, "27101221"],
  ["2710 12 21", "27101221"],
  [99, "99"],
])("hsDigits(%j) is %s", (code, digits) => {
  expect(hsDigits(code)).toBe(digits);
  expect(hsChapter(code)).toBe(digits.slice(0, 2));
});

test.each([0, "0", "00", "001", -3, 3.5, 27.1, "ikan", "", "0x10", "1e3", 1e300, "1234567890123"])(
  "hsDigits(%j) is no HS code",
  (code) => {
    expect(() => hsDigits(code)).toThrow(fault("out-of-range", "code"));
  },
);

test.each([
  ["[84] Machinery and parts", "84"],
  ["84 - Mesin", "84"],
  ["HS 84", "84"],
  ["84. Mesin", "84"],
])("hsDigits(%j), a label, is %s", (label, digits) => {
  expect(hsDigits(label)).toBe(digits);
});

test.each(["27.1", "27101", "303", 27101, "84Mesin"])(
  "hsDigits(%j) is refused, not guessed",
  (code) => {
    expect(() => hsDigits(code)).toThrow(fault("out-of-range", "code"));
  },
);

test("hsSector puts the chapters where the scheme says; 77 is kept free", () => {
  expect(() => hsSector(77)).toThrow(fault("unclassified", "code"));
  const chapters = Array.from({ length: 98 }, (_, i) => i + 1).filter((chapter) => chapter !== 77);
  const sectors = chapters.map((chapter) => [chapter, hsSector(chapter)] as const);
  const chaptersOf = (wanted: string) =>
    sectors.filter(([, sector]) => sector === wanted).map(([chapter]) => chapter);
  expect(chaptersOf("oil-and-gas")).toEqual([27]);
  expect(chaptersOf("mining")).toEqual([25, 26]);
  expect(chaptersOf("agriculture")).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 13, 14]);
  expect(chaptersOf("industry")).toHaveLength(97 - 15);
});

test.each([
  ["2701", "mining"],
  ["27021000", "mining"],
  [2703, "mining"],
  ["2709.00", "oil-and-gas"],
  ["27101221", "oil-and-gas"],
  ["2711", "oil-and-gas"],
  ["04069000", "industry"],
  ["03034200", "agriculture"],
])("hsSector(%j) is %s", (code, sector) => {
  expect(hsSector(code)).toBe(sector);
});

test.each(["2704", "27050000", "2712", "2716"])("hsSector(%j) is in no sector", (code) => {
  expect(() => hsSector(code)).toThrow(fault("unclassified", "code"));
});

test.each(["27", "2701", "2704", "2710"])("hsSector(%j) is industry in ntt-2020-port", (code) => {
  expect(hsSector(code, "ntt-2020-port")).toBe("industry");
});
