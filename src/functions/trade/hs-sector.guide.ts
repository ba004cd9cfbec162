import { hsCode, inferredSplit, languages, sectorSchemes, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "HS_SECTOR",
  description: {
    en: "Sector of an HS code: migas (oil and gas), tambang (mining), pertanian (agriculture) or industri (industry). The split is inferred from one BPS book. Chapter 27 as a whole is migas, including any coal in it; longer codes distinguish coal (2701 to 2703, tambang) from oil and gas (2709 to 2711); its other headings are #N/A.",
    id: "Sektor suatu kode HS: migas, tambang, pertanian, atau industri. Pembagian ini disimpulkan dari satu buku BPS. Bab 27 secara keseluruhan adalah migas, sehingga batu bara di dalamnya tersembunyi; kode yang lebih panjang membedakan batu bara (2701 sampai 2703, tambang) dari migas (2709 sampai 2711), pos lainnya #N/A.",
  },
  formula: "HS 27 → migas; 25, 26 → tambang; 01 … 14 (−04, −11) → pertanian; … → industri",
  parameters: [
    hsCode,
    {
      name: "language",
      shape: "value",
      optional: true,
      description: { en: '"id" (default) or "en".', id: '"id" (bawaan) atau "en".' },
      choice: languages,
    },
    {
      name: "scheme",
      shape: "value",
      optional: true,
      description: {
        en: '"ntt-2020" (default), or "ntt-2020-port", which counts chapter 27 as industry.',
        id: '"ntt-2020" (bawaan), atau "ntt-2020-port", yang memasukkan bab 27 ke dalam industri.',
      },
      choice: sectorSchemes,
    },
  ],
  examples: [
    {
      formula: '=BPS.HS_SECTOR({3;"04";"27";"2701";"25010010"})',
      gives: [["pertanian"], ["industri"], ["migas"], ["tambang"], ["tambang"]],
    },
    { formula: '=BPS.HS_SECTOR("2704")', gives: [["#N/A"]] },
    { formula: '=BPS.HS_SECTOR(27,"en","ntt-2020-port")', gives: [["industry"]] },
  ],
  source: {
    en: "Inferred from BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, figures 5 and 9 with tables 1.2 and 6.2",
    id: "Disimpulkan dari BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, gambar 5 dan 9 dengan tabel 1.2 dan 6.2",
  },
  remarks: inferredSplit,
  concepts: ["hs", "oil-and-gas", "sector"],
};
