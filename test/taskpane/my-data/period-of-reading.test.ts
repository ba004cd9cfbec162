import { readingDesk } from "../../../src/reading/desk";
import { periodOfReading } from "../../../src/taskpane/my-data/period-of-reading";

async function periodOf(name: string, lines: readonly string[]) {
  const file = await readingDesk().open({ name, text: lines.join("\n") });
  const [found] = (await file.read({})).tables;
  return found && periodOfReading(found, name);
}

const rows = ["Padi;1,5;2,5", "Jagung;3,5;4,5"];

test.each<[string, string, string[], string | undefined]>([
  ["its title", "a.csv", ["Tabel 1. Luas Panen 2019;;", "Rincian;Luas;Hasil", ...rows], "2019"],
  ["its headers", "a.csv", ["Rincian;Januari 2024;Maret 2024", ...rows], "2024-01/2024-03"],
  [
    "its title, where its headers go beyond",
    "a.csv",
    ["Luas 2019;;", "Rincian;2018;2019", ...rows],
    "2019",
  ],
  ["its rows", "a.csv", ["Tahun;Luas;Hasil", "2018;1,5;2,5", "2021;3,5;4,5"], "2018/2021"],
  ["the name of its file", "luas_panen-2020.csv", ["Rincian;Luas;Hasil", ...rows], "2020"],
  ["nothing", "luas.csv", ["Rincian;Luas;Hasil", ...rows], undefined],
])("the period of a table is what %s says", async (_, name, lines, period) => {
  expect(await periodOf(name, lines)).toBe(period);
});
