import { ArgumentWords } from "../../../workbench/page/grid/argument-words";
import { openArgument } from "../../../workbench/page/grid/open-argument";

test.each([
  ["=BPS.NTP(", { name: "BPS.NTP", place: 0 }],
  ["=BPS.CITE(A1,", { name: "BPS.CITE", place: 1 }],
  ["=bps.cite(A1;s", { name: "BPS.CITE", place: 1 }],
  ["=BPS.CITE(A1;SUM(B1,B2);", { name: "BPS.CITE", place: 2 }],
  ["=BPS.CITE(A1,SUM(B1,", { name: "SUM", place: 1 }],
  ['=BPS.CITE("a,b(",', { name: "BPS.CITE", place: 1 }],
  ['=BPS.CITE("a""b,', { name: "BPS.CITE", place: 0 }],
  ["=BPS.CITE('A, B'!A1,", { name: "BPS.CITE", place: 1 }],
  ["=BPS.CITE({1,2;3,4},", { name: "BPS.CITE", place: 1 }],
  ["=BPS.CITE((A1,B1),", { name: "BPS.CITE", place: 1 }],
  ["=BPS.CITE(A1)", undefined],
  ["=A1+", undefined],
  ["", undefined],
])("%s ends in the argument %j", (formula, argument) => {
  expect(openArgument(formula)).toEqual(argument);
});

test("words of the argument that begin as typed, in any case; none of another argument", () => {
  const words = new ArgumentWords();
  const change = { word: "change", meaning: "percent change" };
  const share = { word: "share", meaning: "share of a total" };
  words.set("BPS.DETECT_CONVENTION", [[], [], [], [change, share]]);
  expect(words.at("=BPS.DETECT_CONVENTION(A1,B1,C1,", "")).toEqual([change, share]);
  expect(words.at("=BPS.DETECT_CONVENTION(A1,B1,C1,SH", "SH")).toEqual([share]);
  expect(words.at("=BPS.DETECT_CONVENTION(A1,B1,sh", "sh")).toEqual([]);
  expect(words.at("=BPS.OTHER(A1,B1,C1,sh", "sh")).toEqual([]);
});
