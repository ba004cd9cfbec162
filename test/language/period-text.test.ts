import { monthIn, periodText } from "../../src/language";

describe("periodText", () => {
  test.each([
    ["2020-01/2020-06", "Januari–Juni 2020", "January–June 2020"],
    ["2019-12/2020-01", "Desember 2019–Januari 2020", "December 2019–January 2020"],
    ["2018/2020", "2018–2020", "2018–2020"],
    ["2020", "2020", "2020"],
    ["2020-08", "Agustus 2020", "August 2020"],
    ["2020/2020", "2020", "2020"],
  ])("periodText(%j) is %j and %j", (period, id, en) => {
    expect(periodText(period, "id")).toBe(id);
    expect(periodText(period, "en")).toBe(en);
  });
});

describe("monthIn", () => {
  test.each([
    ["Oktober 2026", "en", "October 2026"],
    ["October 2026", "id", "Oktober 2026"],
    ["MEI 2026", "en", "May 2026"],
    ["April 2026", "id", "April 2026"],
    ["Triwulan III", "en", "Triwulan III"],
    ["", "id", ""],
  ] as const)("%s in %s is %s", (text, language, words) => {
    expect(monthIn(text, language)).toBe(words);
  });
});
