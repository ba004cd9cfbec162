import { fileDoubts } from "../../../src/analysis";
import { gridOfRows } from "../../../src/reading/cells";
import { readTables } from "../../../src/reading/tables";

/** Tables of one file, each as rows of texts under a caption. */
const doubtsOf = (...tables: (readonly (readonly string[])[])[]) => {
  const rows = tables.flatMap((own) => [...own, [""]]);
  const { tables: read } = readTables({ grids: [gridOfRows(rows)], picturePages: [] });
  expect(read).toHaveLength(tables.length);
  return fileDoubts(read.map(({ table }) => table)).map((doubt) =>
    doubt.kind === "between-tables"
      ? `${doubt.first.printed} ${doubt.second.printed}`
      : `${doubt.kind} ${doubt.columns.join(" ")}`,
  );
};

const years = (total = "1.230.044"): string[][] => [
  ["Tabel 1. Ekspor"],
  ["Tahun", "Nilai (USD)", "Volume (Kg)"],
  ["2017", "1.104.233", "88.104"],
  ["2018", total, "91.200"],
  ["2019", "1.310.870", "87.455"],
];
const ports: string[][] = [
  ["Tabel 5. Ekspor menurut Pelabuhan (USD)"],
  ["Tahun", "Pelabuhan A", "Pelabuhan B", "Total"],
  ["2017", "600.000", "504.233", "1.104.233"],
  ["2018", "700.000", "530.044", "1.230.044"],
  ["2019", "800.000", "510.870", "1.310.870"],
];

const months = (heads: readonly string[], changes: readonly string[]): string[][] => [
  ["Tabel 7. Ekspor menurut Komoditi"],
  [
    "Komoditi",
    ...heads.map((head) => `Nilai FOB (USD) ${head}`),
    "% Perubahan M to M",
    "% Perubahan C to C",
  ],
  ["Padi", "200.000", "150.000", "210.000", ...changes],
  ["Kopi", "400.000", "300.000", "420.000", ...changes],
  ["Total", "600.000", "450.000", "630.000", ...changes],
];

describe("fileDoubts", () => {
  it("names a number that two tables print in two ways, where they agree in the others", () => {
    expect(doubtsOf(years("1.203.044"), ports)).toEqual(["1203044 1230044"]);
  });

  it("says nothing of tables that agree, or of ones that have little in common", () => {
    expect(doubtsOf(years(), ports)).toEqual([]);
    const other = ports.map((row) => row.map((text) => text.replace("1.104.233", "1.104.999")));
    expect(doubtsOf(years("1.203.044"), other)).toEqual([]);
  });

  it("names heads of one period, and changes that go back to other columns than their heads say", () => {
    expect(doubtsOf(months(["Des-20", "Jan'21", "Jan-21"], ["40,00", "5,00"]))).toEqual([
      "same-period nilai-fob-usd-jan-21 nilai-fob-usd-jan-21-2",
      "other-change perubahan-m-to-m",
      "other-change perubahan-c-to-c",
    ]);
  });

  it("finds nothing where heads and changes are right", () => {
    expect(doubtsOf(months(["Des-20", "Jan-20", "Jan-21"], ["5,00", "40,00"]))).toEqual([]);
  });
});
