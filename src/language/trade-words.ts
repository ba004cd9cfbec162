import type { TradeSector } from "../core";
import { type Bilingual, capitalised, type Language } from "./language";

/** What the functions answer: these words do not change, for formulas compare with them. */
const sectorWords: Record<TradeSector, Bilingual> = {
  "oil-and-gas": { id: "migas", en: "oil and gas" },
  mining: { id: "tambang", en: "mining" },
  agriculture: { id: "pertanian", en: "agriculture" },
  industry: { id: "industri", en: "industry" },
};

export const sectorWord = (sector: TradeSector, language: Language): string =>
  sectorWords[sector][language];

/** The name of a sector where it stands alone, as a heading or in a row. */
const sectorTitles: Record<TradeSector, Bilingual> = {
  "oil-and-gas": { id: "Migas", en: "Oil and gas" },
  mining: { id: "Hasil tambang", en: "Mining" },
  agriculture: { id: "Hasil pertanian", en: "Agriculture" },
  industry: { id: "Hasil industri", en: "Industry" },
};

export const sectorTitle = (sector: TradeSector, language: Language): string =>
  sectorTitles[sector][language];

/** What BPS writes under a list of the largest. */
export const topListWords: Record<"others" | "total", Bilingual> = {
  others: { id: "Lainnya", en: "Others" },
  total: { id: "Jumlah", en: "Total" },
};

/** Which trade is counted. The two exports are different populations. */
export const flowWords = {
  "exports-by-port": { id: "Ekspor menurut pelabuhan muat", en: "Exports by port of loading" },
  "exports-by-origin": {
    id: "Ekspor menurut provinsi asal barang",
    en: "Exports by province of origin",
  },
  imports: { id: "Impor", en: "Imports" },
} as const satisfies Record<string, Bilingual>;

/** By what trade is divided. */
export const dimensionWords = {
  month: { id: "bulan", en: "month" },
  hs: { id: "kelompok komoditas", en: "HS chapter" },
  port: { id: "pelabuhan", en: "port" },
  country: { id: "negara", en: "country" },
} as const satisfies Record<string, Bilingual>;

/** The name of a dimension where it stands alone. */
export function dimensionTitle(dimension: keyof typeof dimensionWords, language: Language): string {
  return capitalised(dimensionWords[dimension][language]);
}

/** Where the figures name no region. */
const anyRegion: Bilingual = { id: "wilayah data", en: "the area of the data" };
const called = (region: string): Bilingual =>
  region === "" ? anyRegion : { id: region, en: region };

/** What a flow's values include, and whose trade it is. */
export const flowBases = {
  "exports-by-port": (region: string): Bilingual => ({
    id: `Nilai FOB, US$. Barang yang dimuat di pelabuhan ${called(region).id}, dari provinsi mana pun asalnya.`,
    en: `FOB value, US$. Goods loaded at ports of ${called(region).en}, from any province.`,
  }),
  "exports-by-origin": (region: string): Bilingual => ({
    id: `Nilai FOB, US$. Barang yang berasal dari ${called(region).id}, di pelabuhan mana pun dimuat.`,
    en: `FOB value, US$. Goods that come from ${called(region).en}, loaded at any port.`,
  }),
  imports: (region: string): Bilingual => ({
    id: `Nilai CIF, US$. Barang yang dibongkar di pelabuhan ${called(region).id}.`,
    en: `CIF value, US$. Goods unloaded at ports of ${called(region).en}.`,
  }),
} as const;

/** The balance takes imports with freight and insurance from exports without. */
export const balanceBasis: Bilingual = {
  id: "Ekspor menurut pelabuhan muat (FOB) dikurangi impor (CIF). Impor memuat ongkos angkut dan asuransi, ekspor tidak: dasar nilainya berbeda.",
  en: "Exports by port of loading (FOB) less imports (CIF). Imports include freight and insurance, exports do not: the bases differ.",
};

/** How chapters were counted into sectors. */
export const sectorDefinitions = {
  "ntt-2020": {
    id: "Sektor menurut kelompok komoditas (HS 2 digit): 27 migas; 25 dan 26 hasil tambang; 01–14 tanpa 04 dan 11 hasil pertanian; lainnya hasil industri. Pembagian ini disimpulkan dari buku, tidak tercetak di dalamnya.",
    en: "Sectors by HS chapter: 27 oil and gas; 25 and 26 mining; 01–14 without 04 and 11 agriculture; others industry. The split is inferred from the book, which does not print it.",
  },
  "ntt-2020-port": {
    id: "Sektor menurut kelompok komoditas (HS 2 digit): 25 dan 26 hasil tambang; 01–14 tanpa 04 dan 11 hasil pertanian; lainnya hasil industri, termasuk 27, seperti buku untuk ekspor menurut pelabuhan. Pembagian ini disimpulkan dari buku.",
    en: "Sectors by HS chapter: 25 and 26 mining; 01–14 without 04 and 11 agriculture; others industry, 27 included, as the book counts exports by port. The split is inferred from the book.",
  },
} as const satisfies Record<string, Bilingual>;

/** What the sectors' percents are taken of. */
export const denominatorWords = {
  all: { id: "Persen terhadap seluruh nilai.", en: "Percent of the whole value." },
  nonmigas: {
    id: "Persen terhadap nilai nonmigas.",
    en: "Percent of the value without oil and gas.",
  },
} as const satisfies Record<string, Bilingual>;
