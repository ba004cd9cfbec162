import { growthKinds, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TRADE_GROWTH",
  description: {
    en: "Growth of monthly trade values in percent, or each row's contribution to the growth of all rows together in percentage points: from the previous month (m-to-m), the same month of the previous year (y-on-y), or January to this month against the same months of the previous year (c-to-c, the cumulative growth that BPS prints). Rows are series and months run across; a single column is one series.",
    id: "Pertumbuhan nilai perdagangan bulanan dalam persen, atau andil setiap baris terhadap pertumbuhan semua baris bersama dalam poin persen: terhadap bulan sebelumnya (m-to-m), bulan yang sama tahun sebelumnya (y-on-y), atau Januari sampai bulan ini terhadap bulan yang sama tahun sebelumnya (c-to-c, pertumbuhan kumulatif yang dicetak BPS). Satu deret per baris dan satu bulan per kolom; satu kolom adalah satu deret.",
  },
  formula: "(Σ_s v_s − Σ_s v_s−12) / Σ_s v_s−12 × 100;  c_i = (v_i,t − v_i,t−1) / Σv_t−1 × 100",
  parameters: [
    {
      name: "values",
      shape: "range",
      description: {
        en: "Monthly values, without their total where contributions are wanted. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai bulanan, tanpa jumlahnya bila yang dicari andil. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "kind",
      shape: "value",
      optional: true,
      description: {
        en: '"m-to-m" (default), "y-on-y" or "c-to-c".',
        id: '"m-to-m" (bawaan), "y-on-y", atau "c-to-c".',
      },
      choice: growthKinds,
    },
    {
      name: "first_month",
      shape: "value",
      optional: true,
      description: {
        en: 'Month in which the series begin, 1 (January, when left out) to 12; only "c-to-c" needs it.',
        id: 'Bulan pertama deret, 1 (Januari, bila dikosongkan) sampai 12; hanya diperlukan "c-to-c".',
      },
    },
    {
      name: "measure",
      shape: "value",
      optional: true,
      description: {
        en: '"growth" (default), or "contribution" for percentage points that add up to the growth of the total.',
        id: '"growth" (bawaan), atau "contribution" untuk poin persen yang jumlahnya sama dengan pertumbuhan total.',
      },
      choice: {
        id: "GROWTH_MEASURE",
        words: {
          growth: { en: "Growth of each row", id: "pertumbuhan setiap baris" },
          contribution: {
            en: "Contribution to the growth of all",
            id: "andil terhadap pertumbuhan semua",
          },
        },
      },
    },
  ],
  examples: [
    { formula: "=BPS.TRADE_GROWTH({10,12,9})", gives: [["#N/A", 20, -25]] },
    {
      formula: '=BPS.TRADE_GROWTH({60,66;40,39},"m-to-m",,"contribution")',
      gives: [
        ["#N/A", 6],
        ["#N/A", -1],
      ],
    },
    {
      formula: '=BPS.TRADE_GROWTH({4,8,0,0,0,0,0,0,0,0,0,0,6,9},"c-to-c")',
      gives: [
        [
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          "#N/A",
          50,
          25,
        ],
      ],
    },
  ],
  source: {
    en: "BPS, Perkembangan Ekspor dan Impor Indonesia, for the three rates; Eurostat, Handbook on quarterly national accounts (2013), for contributions to growth",
    id: "BPS, Perkembangan Ekspor dan Impor Indonesia, untuk ketiga pertumbuhan; Eurostat, Handbook on quarterly national accounts (2013), untuk andil terhadap pertumbuhan",
  },
  remarks: {
    en: 'Growth from zero is #DIV/0! in its cell. "c-to-c" compares January to the month with the same months of the previous year; in December it is the growth of the year. Contributions are those of the rows of the range to the growth of their sum.',
    id: 'Pertumbuhan dari nihil memberi #DIV/0! di selnya. "c-to-c" membandingkan Januari sampai bulan itu dengan bulan yang sama tahun sebelumnya; pada Desember sama dengan pertumbuhan setahun. Andil adalah andil baris-baris rentang terhadap pertumbuhan jumlahnya.',
  },
  concepts: ["trade-growth"],
};
