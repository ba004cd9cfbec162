import { bundledLibrary } from "../../../src/bundled";
import { ntpBook } from "../../support/bundled-books";
import { checkSentences } from "../../../src/analysis";
import { seriesList } from "../../../src/library";
import { monthNames } from "../../../src/language";

const verdicts = (text: string) =>
  checkSentences(bundledLibrary, text).map(({ verdict }) => verdict);
const printed = (value: string) => value.replace("-", "").replace(".", ",");

const groups: Readonly<Record<string, string>> = {
  combined: "NTP Gabungan",
  "food-crops": "NTPP",
  horticulture: "NTPH",
  "estate-crops": "NTPR",
  livestock: "NTPT",
  fisheries: "NTNP",
};
const months = seriesList(ntpBook)
  .filter(({ item, group }) => item === "ntp" && group in groups)
  .flatMap(({ group, measure, periods, values }) =>
    periods.flatMap((period, index) => {
      const month = /^2020-(\d\d)$/.exec(period)?.[1];
      const value = values[index] ?? "";
      const name = monthNames.id[Number(month) - 1];
      return month && name && value
        ? [{ name: groups[group] ?? "", measure, month: name, value }]
        : [];
    }),
  );
const levels = months.filter(({ measure }) => measure === "index");
const changes = months.filter(({ measure, value }) => measure === "change" && Number(value) !== 0);

test("the index of each month, in three wordings, is never called wrong", () => {
  const wrong = levels.flatMap(({ name, month, value }) =>
    [
      `${name} Kalimantan Timur pada ${month} 2020 tercatat sebesar ${printed(value)}.`,
      `Pada bulan ${month} 2020, ${name} sebesar ${printed(value)}.`,
      `Selama ${month} 2020 nilai ${name} mencapai ${printed(value)}.`,
    ].filter((text) => verdicts(text).includes("contradicts")),
  );
  expect([levels.length > 60, wrong]).toEqual([true, []]);
});

test("each monthly change is not called wrong with its own direction, and not called right with the other", () => {
  const said = (up: boolean) => (up ? "naik" : "turun");
  const wrong: string[] = [];
  const agreed: string[] = [];
  for (const { name, month, value } of changes) {
    const sentence = (word: string) =>
      `Pada ${month} 2020 ${name} Kalimantan Timur ${word} ${printed(value)} persen dibandingkan bulan sebelumnya.`;
    const right = sentence(said(Number(value) > 0));
    const turned = sentence(said(Number(value) < 0));
    if (verdicts(right).includes("contradicts")) wrong.push(right);
    if (verdicts(turned).includes("agrees")) agreed.push(turned);
  }
  expect([changes.length > 60, wrong, agreed]).toEqual([true, [], []]);
});

test("the index of another month of the same year is never called right", () => {
  const agreed = levels.filter(({ name, month, value }) => {
    const other = levels.find(
      (one) => one.name === name && one.value !== value && one.month !== month,
    );
    return verdicts(`${name} pada ${other?.month} 2020 sebesar ${printed(value)}.`).includes(
      "agrees",
    );
  });
  expect(agreed).toEqual([]);
});

test.each([
  "Pada September 2022 NTPP Provinsi Aceh sebesar 109,22, naik 4,92 persen; NTPH sebesar 102,91, naik 2,55 persen.",
  "Pada Oktober 2023 NTP Provinsi Aceh sebesar 118,03.",
  "NTPP Provinsi Riau pada September 2023 sebesar 109,22.",
  "NTP Jawa Timur pada Juli 2020 sebesar 100,09, naik 0,51 persen.",
  "Ekspor Sumatera Barat pada Januari 2020 sebesar US$ 1,13 juta.",
  "NTP nasional pada Maret 2020 tercatat 102,09 atau turun 1,22 persen.",
  "Nilai Tukar Petani Kabupaten Malang pada 2020 sebesar 111,36.",
  "Provinsi Bali mencatat hal lain. NTPR pada Juli 2020 sebesar 116,82.",
  "NTP Kalimantan Timur tahun 2023 sebesar 128,79, naik 2,25 persen.",
  "Impor NTT tahun 2024 mencapai US$ 49,20 juta.",
])("another province or year is not recognised: %s", (text) => {
  expect(verdicts(text).every((verdict) => verdict === "not-recognised")).toBe(true);
});

test.each([
  [
    "Pada September 2023 NTPP Provinsi Aceh sebesar 109,22, naik 4,92 persen; NTPH sebesar 102,91, naik 2,55 persen.",
    ["agrees", "agrees", "agrees", "agrees"],
  ],
  [
    "NTP Sumatera Utara pada September 2023 sebesar 126,20, naik 2,61 persen.",
    ["agrees", "agrees"],
  ],
  ["NTP nasional pada September 2023 sebesar 114,14.", ["agrees"]],
  ["NTP Sumatera Utara pada September 2023 sebesar 118,03.", ["contradicts"]],
  ["Pada September 2023 NTP sebesar 126,20.", ["not-recognised"]],
])(
  "in a table of provinces the figure of the province counts that is named: %s",
  (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted);
  },
);

test("parts of a list between semicolons keep their month, each with its own subject", () => {
  const text =
    "Menurut subsektor, pada Juli 2020 NTPP sebesar 100,98; NTPH sebesar 105,92; NTPR sebesar 116,82; dan NTPT sebesar 102,67.";
  expect(verdicts(text)).toEqual(["agrees", "agrees", "agrees", "agrees"]);
});

test("a lowest month is right only where the table has no lower one", () => {
  expect(verdicts("NTPP terendah terjadi pada bulan Desember 2020 sebesar 98,37.")).toEqual([
    "agrees",
  ]);
  expect(verdicts("NTPP terendah terjadi pada bulan November 2020 sebesar 99,36.")).toEqual([
    "not-recognised",
  ]);
});
