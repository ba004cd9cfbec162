import { sources } from "../../language";
import { inferredSplit, sectorSchemes, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "SECTOR_TOTALS",
  description: {
    en: "Values added up by sector, with their percent: migas (oil and gas), tambang (mining), pertanian (agriculture), industri (industry), in this order. Several columns of values are several periods, each with percents of its own. The split by HS chapter is inferred from one BPS book; see HS_SECTOR.",
    id: "Nilai dijumlahkan menurut sektor, dengan persennya: migas, tambang, pertanian, industri, menurut urutan ini. Beberapa kolom nilai berarti beberapa periode, masing-masing dengan persennya sendiri. Pembagian menurut kelompok komoditas HS disimpulkan dari satu buku BPS; lihat HS_SECTOR.",
  },
  formula: "V_s = Σ_(i ∈ s) v_i;  V_s / V × 100",
  parameters: [
    {
      name: "codes",
      shape: "range",
      takes: "texts",
      description: {
        en: "HS code of each value: one column (or one row).",
        id: "Kode HS setiap nilai: satu kolom (atau satu baris).",
      },
    },
    {
      name: "values",
      shape: "range",
      description: {
        en: "Values in one unit beside the codes, one column per period, without their total. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai dalam satu satuan di samping codes, satu kolom per periode, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "denominator",
      shape: "value",
      optional: true,
      description: {
        en: 'What the percents are taken of: "all" (default), or "nonmigas" for all without migas, whose own percent is then empty.',
        id: 'Penyebut persen: "all" (bawaan), atau "nonmigas" untuk semua tanpa migas, yang persennya sendiri lalu kosong.',
      },
      choice: {
        id: "DENOMINATOR",
        words: {
          all: { en: "All trade", id: "seluruh perdagangan" },
          nonmigas: { en: "All but oil and gas", id: "selain migas" },
        },
      },
    },
    {
      name: "scheme",
      shape: "value",
      optional: true,
      description: {
        en: '"ntt-2020" (default), or "ntt-2020-port", which counts chapter 27 as industry, as BPS NTT does for exports by port.',
        id: '"ntt-2020" (bawaan), atau "ntt-2020-port", yang memasukkan bab 27 ke dalam industri, seperti BPS NTT untuk ekspor menurut pelabuhan.',
      },
      choice: sectorSchemes,
    },
    {
      name: "headers",
      shape: "value",
      optional: true,
      takes: "truth",
      description: {
        en: "TRUE when codes and values begin with a row of headers, which then heads the result; FALSE when left out.",
        id: "TRUE bila codes dan values diawali baris judul, yang lalu menjadi judul hasil; FALSE bila dikosongkan.",
      },
    },
  ],
  examples: [
    {
      formula: '=BPS.SECTOR_TOTALS({"08";"25";"27";"84"},{30;10;20;40})',
      gives: [
        ["migas", 20, 20],
        ["tambang", 10, 10],
        ["pertanian", 30, 30],
        ["industri", 40, 40],
      ],
    },
    {
      formula: '=BPS.SECTOR_TOTALS({"08";"25";"27";"84"},{30;10;20;40},"nonmigas")',
      gives: [
        ["migas", 20, ""],
        ["tambang", 10, 12.5],
        ["pertanian", 30, 37.5],
        ["industri", 40, 50],
      ],
    },
    {
      formula: '=BPS.SECTOR_TOTALS({"HS";"08";"84"},{"2019","2020";30,20;10,60},,,TRUE)',
      gives: [
        ["HS", "2019", "2019 (%)", "2020", "2020 (%)"],
        ["migas", 0, 0, 0, 0],
        ["tambang", 0, 0, 0, 0],
        ["pertanian", 30, 75, 20, 25],
        ["industri", 10, 25, 60, 75],
      ],
    },
  ],
  source: `${sources.tradeBook}, ch. 1c, 2c and 3b`,
  remarks: inferredSplit,
  concepts: ["oil-and-gas", "sector"],
};
