import type { Bilingual } from "./language";
import { monthNames } from "./period-text";
import { dimensionWords, flowWords } from "./trade-words";

type Flow = keyof typeof flowWords;

/** By what the rows of a table of a publication of trade are divided. */
export const tradePartWords = {
  ...dimensionWords,
  commodity: { id: "komoditas (kode HS)", en: "commodity (HS code)" },
  sector: { id: "sektor", en: "sector" },
} as const satisfies Record<string, Bilingual>;

type Part = keyof typeof tradePartWords;

export const tradeMeasureWords = {
  value: { id: "Nilai", en: "Value" },
  weight: { id: "Volume", en: "Volume" },
} as const satisfies Record<string, Bilingual>;

/** What a table is about: whose trade, and of which year or years. */
export interface TradeTableNames {
  flow: Flow;
  /** Without "Provinsi"; empty where none is named. */
  region: string;
  from: number | string;
  to: number | string;
}

/** Imports of a region, exports by port of loading of it: what is counted, in the middle of a title. */
const counted = ({ flow, region }: TradeTableNames): Bilingual => {
  const of = region === "" ? "" : ` ${region}`;
  return {
    "exports-by-port": { id: `Ekspor${of}`, en: `exports by port of loading${inRegion(region)}` },
    "exports-by-origin": {
      id: `Ekspor menurut Provinsi Asal${of}`,
      en: `exports by province of origin${inRegion(region)}`,
    },
    imports: { id: `Impor${of}`, en: `imports${inRegion(region)}` },
  }[flow];
};

const inRegion = (region: string): string => (region === "" ? "" : `, ${region},`);

const spanned = ({ from, to }: TradeTableNames): Bilingual =>
  String(from) === String(to)
    ? { id: `Tahun ${to}`, en: String(to) }
    : { id: `Tahun ${from}\u2013${to}`, en: `${from} to ${to}` };

/** A title from its words before the years. */
const titled = (names: TradeTableNames, id: string, en: string): Bilingual => ({
  id: `${id}, ${spanned(names).id}`,
  en: `${en.replace(/,$/, "")}, ${spanned(names).en}`,
});

const by = (part: Part): Bilingual => ({
  id: ` menurut ${capitals(tradePartWords[part].id)}`,
  en: ` by ${tradePartWords[part].en}`,
});

const capitals = (words: string): string =>
  words.replace(
    /(^|[ (])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

const monthsBetween = (from: string, to: string): Bilingual => {
  const name = (month: string, language: keyof Bilingual) =>
    monthNames[language][Number(month.slice(5)) - 1] ?? month;
  return from === to
    ? { id: name(from, "id"), en: name(from, "en") }
    : {
        id: `${name(from, "id")}\u2013${name(to, "id")}`,
        en: `${name(from, "en")} to ${name(to, "en")}`,
      };
};

/** Titles, headers and notes of the tables of a publication of trade. */
export const tradeBookTexts = {
  /** @example "Nilai Impor Jambi menurut Kelompok Komoditas, Tahun 2017–2020" */
  series: (names: TradeTableNames, measure: keyof typeof tradeMeasureWords, part: Part) =>
    titled(
      names,
      `${tradeMeasureWords[measure].id} ${counted(names).id}${by(part).id}`,
      `${tradeMeasureWords[measure].en} of ${counted(names).en}${by(part).en}`,
    ),
  months: (names: TradeTableNames, part: Part) =>
    titled(
      names,
      `Nilai ${counted(names).id}${by(part).id} dan Bulan`,
      `Value of ${counted(names).en}${by(part).en} and month`,
    ),
  largest: (names: TradeTableNames, part: Part) =>
    titled(
      names,
      `${counted(names).id} Terbesar${by(part).id}`,
      `Largest ${counted(names).en}${by(part).en}`,
    ),
  growth: (names: TradeTableNames, part: Part) =>
    titled(
      names,
      `Perubahan Nilai ${counted(names).id}${by(part).id}`,
      `Change of the value of ${counted(names).en}${by(part).en}`,
    ),
  chapters: (names: TradeTableNames, part: Part, hasWeight: boolean) =>
    titled(
      names,
      `${hasWeight ? "Volume dan Nilai" : "Nilai"} ${counted(names).id}${by(part).id} dan Kelompok Komoditas`,
      `${hasWeight ? "Volume and value" : "Value"} of ${counted(names).en}${by(part).en} and HS chapter`,
    ),
  balanceYears: (region: string, from: string, to: string): Bilingual => ({
    id: `Neraca Perdagangan Luar Negeri${region === "" ? "" : ` ${region}`}, Tahun ${from}\u2013${to}`,
    en: `External trade balance${region === "" ? "" : ` of ${region}`}, ${from} to ${to}`,
  }),
  balanceCountries: (region: string, from: string, to: string): Bilingual => ({
    id: `Neraca Perdagangan Luar Negeri${region === "" ? "" : ` ${region}`} menurut Negara, Tahun ${from === to ? to : `${from}\u2013${to}`}`,
    en: `External trade balance${region === "" ? "" : ` of ${region}`} by country, ${from === to ? to : `${from} to ${to}`}`,
  }),
  book: (region: string, from: string, to: string): Bilingual => {
    const years = from === to ? to : `${from}\u2013${to}`;
    return {
      id: `Statistik Ekspor Impor${region === "" ? "" : ` ${region}`} ${years} (data sendiri)`,
      en: `Export and import statistics${region === "" ? "" : ` of ${region}`}, ${years} (own data)`,
    };
  },
  shortName: (region: string): Bilingual => ({
    id: `Ekspor Impor${region === "" ? "" : ` ${region}`} (data sendiri)`,
    en: `Trade${region === "" ? "" : ` of ${region}`} (own data)`,
  }),
  /** A year of which not every month is there. */
  partial: (year: string, from: string, to: string): Bilingual => ({
    id: `${year}: hanya ${monthsBetween(from, to).id}`,
    en: `${year}: ${monthsBetween(from, to).en} only`,
  }),
  source: { id: "Sumber: dihitung dari data sendiri", en: "Source: computed from own data" },
  value: (year: string): Bilingual => ({ id: `${year} Nilai (US$)`, en: `${year} Value (US$)` }),
  share: (year: string): Bilingual => ({ id: `${year} Distribusi (%)`, en: `${year} Share (%)` }),
  weight: { id: "Volume (kg)", en: "Volume (kg)" },
  change: { id: "Perubahan (%)", en: "Change (%)" },
  contribution: { id: "Andil (poin persen)", en: "Contribution (percentage points)" },
  exports: (year: string): Bilingual => ({ id: `${year} Ekspor`, en: `${year} Exports` }),
  imports: (year: string): Bilingual => ({ id: `${year} Impor`, en: `${year} Imports` }),
  balance: (year: string): Bilingual => ({ id: `${year} Neraca`, en: `${year} Balance` }),
  usd: { id: "US$", en: "US dollars" },
  millionUsd: { id: "Juta US$", en: "Million US dollars" },
  kg: { id: "Kg", en: "Kilograms (net)" },
  usdAndPercent: { id: "US$; persen", en: "US dollars; percent" },
  kgAndUsd: { id: "Kg; US$", en: "Kilograms (net); US dollars" },
} as const;
