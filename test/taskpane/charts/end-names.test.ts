import { distinctNames, inRows } from "../../../src/taskpane/charts/drawing/end-names";
import { shortPeriod } from "../../../src/taskpane/charts/drawing/short-period";

test("distinctNames leaves out the words that all names begin with, and keeps a name for each", () => {
  expect(distinctNames(["NTP Peternakan", "NTP Perikanan"])).toEqual(["Peternakan", "Perikanan"]);
  expect(distinctNames(["NTP", "NTP Perikanan"])).toEqual(["NTP", "NTP Perikanan"]);
  expect(distinctNames(["Ekspor", "Impor"])).toEqual(["Ekspor", "Impor"]);
  expect(distinctNames(["NTP Peternakan"])).toEqual(["NTP Peternakan"]);
  expect(distinctNames(["It Padi", "It Padi"])).toEqual(["Padi", "Padi"]);
});

test("inRows breaks a name once, and shortens what is too long even then", () => {
  expect(inRows("Perkebunan Rakyat", 12)).toEqual(["Perkebunan", "Rakyat"]);
  expect(inRows("Padi", 12)).toEqual(["Padi"]);
  expect(inRows("Perlengkapan, peralatan, pemeliharaan", 14)).toEqual([
    "Perlengkapan,",
    "peralatan, pe…",
  ]);
  expect(inRows("", 12)).toEqual([]);
});

test('shortPeriod("Januari 2020") is "Jan 20"; other labels stay', () => {
  expect(shortPeriod("Januari 2020")).toBe("Jan 20");
  expect(shortPeriod("2020")).toBe("2020");
  expect(shortPeriod("kopi")).toBe("kopi");
});
