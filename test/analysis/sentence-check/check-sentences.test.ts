import { bundledLibrary } from "../../../src/bundled";
import { checkSentences, readNumbers } from "../../../src/analysis";

const verdicts = (text: string) =>
  checkSentences(bundledLibrary, text).map(({ number, verdict, fact }) => [
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
  const [found] = checkSentences(
    bundledLibrary,
    "Rata-rata It tahun 2020 di semua subsektor sebesar 116,96.",
  );
  expect([found?.verdict, found?.fact?.value]).toEqual(["contradicts", 116.56]);
});

test("amounts in million US$, tons and shares of a total are read with their units", () => {
  const found = checkSentences(
    bundledLibrary,
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

test("sectors of non-oil exports by origin agree; those by port, which the book divides by all exports, are not recognised", () => {
  const origin =
    "Ekspor provinsi asal nonmigas NTT tahun 2020 terdiri dari hasil pertanian US$ 25,21 juta atau 58,21 persen.";
  expect(verdicts(origin).map(([, verdict]) => verdict)).toEqual(["agrees", "agrees"]);
  const port =
    "Komoditas nonmigas yang diekspor dari NTT pada tahun 2020 terdiri dari hasil industri US$ 13,06 juta atau 82,32 persen.";
  expect(verdicts(port).map(([, verdict]) => verdict)).toEqual([
    "not-recognised",
    "not-recognised",
  ]);
});

test("numbers of two tables and of a decree are no figures", () => {
  expect(
    readNumbers("Pada Tabel 8.1 dan 8.2 dan Keputusan Nomor: 101 disebut 5,2 juta."),
  ).toMatchObject([{ text: "5,2" }]);
});

test("the first check gathers its figures in steps of which none takes long, and can be left at any of them", () => {
  jest.isolateModules(() => {
    const { sentenceSteps } =
      jest.requireActual<typeof import("../../../src/analysis")>("../../../src/analysis");
    const text = "Rata-rata NTP pada 2020 adalah 111,36.";
    const left = sentenceSteps(bundledLibrary, text);
    for (let step = 0; step < 10; step++) expect(left.next().done).toBe(false);
    const shares: number[] = [];
    const steps = sentenceSteps(bundledLibrary, text);
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value.done);
    expect(shares).toHaveLength(bundledLibrary.tables.length + 1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
