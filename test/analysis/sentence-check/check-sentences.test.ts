import { checkSentences, readNumbers } from "../../../src/analysis";

const verdicts = (text: string) =>
  checkSentences(text).map(({ number, verdict, fact }) => [
    number.text,
    verdict,
    fact ? `${fact.table} ${fact.row} ${fact.column}` : "",
  ]);

test("annual NTP and its change are found in their table, and agree", () => {
  expect(verdicts("Rata-rata NTP pada 2020 adalah 111,36, naik 5,68 persen.")).toEqual([
    ["111,36", "agrees", "ntp-kaltim-2020.t6.2 combined 2020"],
    ["5,68", "agrees", "ntp-kaltim-2020.t6.2 combined change_pct"],
  ]);
});

test("an It of 116,96 for 2020 contradicts the table, which says 116.56", () => {
  const [found] = checkSentences("Rata-rata It tahun 2020 di semua subsektor sebesar 116,96.");
  expect([found?.verdict, found?.fact?.value]).toEqual(["contradicts", 116.56]);
});

test("amounts in million US$, tons and shares of a total are read with their units", () => {
  const found = checkSentences(
    "Nilai ekspor NTT tahun 2020 mencapai US$ 15,87 juta dengan volume 57.271,06 ton.",
  );
  expect(found.map(({ number, verdict }) => [number.value, number.unit, verdict])).toEqual([
    [15_870_000, "usd", "agrees"],
    [57_271_060, "kg", "agrees"],
  ]);
});

test("a number that no table bears on is not recognised", () => {
  expect(verdicts("Nilai ekspor pisang ke Mars tahun 2020 sebesar US$ 777,77 juta.")).toEqual([
    ["777,77", "not-recognised", ""],
  ]);
  expect(verdicts("Harga beras naik 111,36 persen di kota itu.")[0]?.[1]).toBe("not-recognised");
});

test("years, HS codes, counts and numbers of tables are no figures", () => {
  const text = "Pada Tabel 6.2 tahun 2020 (2018=100), 5 subsektor dan HS 27 di 2 (dua) pelabuhan.";
  expect(readNumbers(text)).toEqual([]);
});
