import type { ChartOfBars, ChartOfLines } from "../../src/taskpane/charts/chart";

/** Contributions to a change, with a total, an item that dwarfs the others, and a label that XML must not read. */
export const sampleBars: ChartOfBars = {
  kind: "bars",
  title: "Andil terhadap perubahan NTP, poin",
  description: "Grafik batang.",
  source: "Sumber: BPS, Nilai Tukar Petani, Tabel 2, hlm. 7.",
  headers: ["Harga", "Poin"],
  bars: [
    { label: "Seluruhnya", value: 1.5, text: "+1,50", weight: "strong" },
    { label: "Gabah & <jagung>", value: 1.25, text: "+1,25" },
    { label: "Solar", value: -0.25, text: "−0,25" },
    { label: "Lainnya", value: 0.5, text: "+0,50", weight: "quiet" },
  ],
};

export const dwarfedBars: ChartOfBars = {
  ...sampleBars,
  bars: [
    { label: "Minyak", value: 120, text: "120,00" },
    { label: "Kopi", value: 10, text: "10,00" },
    { label: "Teh", value: 4, text: "4,00" },
  ],
};

/** Two lines, one with a gap and with a figure that is not final. */
export const sampleLines: ChartOfLines = {
  kind: "lines",
  title: "NTP by subsector",
  unit: "2018 = 100",
  description: "Line chart of NTP.",
  source: 'Source: BPS, "Farmers\' terms of trade", Table 2, p. 7.',
  labels: ["January", "February", "March"],
  labelHeader: "Month",
  lines: [
    { name: "Food crops", values: [101.5, undefined, 104], marks: ["r", "", "*"] },
    { name: "Fisheries", values: [99, 98.5, 98] },
  ],
  reference: 100,
  text: (value) => value.toFixed(2),
  axisText: (value) => value.toFixed(0),
};
