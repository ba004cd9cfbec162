import type { Bilingual } from "./language";
import { monthNames } from "./period-text";

/** What a table of a publication of farmers' terms of trade is about. */
export interface NtpTableNames {
  /** Undefined for all subsectors together. */
  subsector: Bilingual | undefined;
  /** Without "Provinsi"; empty where none is named. */
  province: string;
  /** Months as `2024-01`. */
  from: string;
  to: string;
  /** What is 100, in words. */
  base: Bilingual;
}

/** "Provinsi Jambi", with a blank before it; nothing where no province is named. */
const ofProvince = (province: string): Bilingual =>
  province === ""
    ? { id: "", en: "" }
    : {
        id: ` ${/^(?:provinsi|prov\.|d\.?i\.? |dki )/i.test(province) ? "" : "Provinsi "}${province}`,
        en: ` in ${province.replace(/^provinsi /i, "")}`,
      };

const monthAndYear = (month: string): { id: string; en: string; year: string } => {
  const [year = "", ofYear = ""] = month.split("-");
  const name = (language: keyof Bilingual) => monthNames[language][Number(ofYear) - 1] ?? "";
  return { id: name("id"), en: name("en"), year };
};

/** "Januari - Juni 2024", "January to June 2024". */
function monthsText(from: string, to: string): Bilingual {
  const [first, last] = [monthAndYear(from), monthAndYear(to)];
  if (from === to) return { id: `${first.id} ${first.year}`, en: `${first.en} ${first.year}` };
  const year = first.year === last.year ? "" : ` ${first.year}`;
  return {
    id: `${first.id}${year} - ${last.id} ${last.year}`,
    en: `${first.en}${year} to ${last.en} ${last.year}`,
  };
}

/** "Januari 2024" of a month, the year of a year. */
export function baseText(base: string | undefined): Bilingual {
  if (base === undefined) return { id: "dasar", en: "base" };
  return /^\d{4}-\d{2}$/.test(base) ? monthsText(base, base) : { id: base, en: base };
}

const isHundred = ({ id, en }: Bilingual): Bilingual => ({ id: `(${id}=100)`, en: `(${en}=100)` });

export const ntpBookTexts = {
  /** Of the indices of a group. @example "Nilai Tukar Petani Subsektor Peternakan Provinsi …, Januari - Juni 2024 (2018=100)" */
  levels: (names: NtpTableNames): Bilingual => ({
    id: `Nilai Tukar Petani${grouped(names).id} dan Komponen Pembentuknya, ${spanned(names).id}`,
    en: `Farmers' terms of trade${grouped(names).en} and their components, ${spanned(names).en}`,
  }),
  changes: (names: NtpTableNames): Bilingual => ({
    id: `Perubahan Nilai Tukar Petani${grouped(names).id} dan Komponen Pembentuknya, ${spanned(names).id}`,
    en: `Monthly changes of the farmers' terms of trade${grouped(names).en} and their components, ${spanned(names).en}`,
  }),
  items: (names: NtpTableNames): Bilingual => ({
    id: `Indeks Harga menurut Komoditas${grouped(names).id}, ${spanned(names).id}`,
    en: `Price indices by item${grouped(names).en}, ${spanned(names).en}`,
  }),
  title: (province: string, from: string, to: string): Bilingual => ({
    id: `Nilai Tukar Petani${ofProvince(province).id}, ${monthsText(from, to).id}`,
    en: `Farmers' terms of trade${ofProvince(province).en}, ${monthsText(from, to).en}`,
  }),
  shortName: (province: string): Bilingual => {
    const name = province === "" ? "" : ` ${province.replace(/^provinsi /i, "")}`;
    return { id: `NTP${name} (data sendiri)`, en: `NTP${name} (own data)` };
  },
  indexUnit: (base: Bilingual): Bilingual => ({
    id: `Indeks ${isHundred(base).id}`,
    en: `Index ${isHundred(base).en}`,
  }),
  percent: { id: "Persen", en: "Percent" },
  month: (month: string): Bilingual => monthsText(month, month),
  source: {
    id: "Sumber: dihitung dari harga dan diagram timbang sendiri",
    en: "Source: computed from own prices and an own weighting diagram",
  },
} as const;

const grouped = ({ subsector, province }: NtpTableNames): Bilingual => ({
  id: `${subsector ? ` Subsektor ${subsector.id}` : ""}${ofProvince(province).id}`,
  en: `${subsector ? ` of ${subsector.en.toLowerCase()}` : ""}${ofProvince(province).en}`,
});

const spanned = ({ from, to, base }: NtpTableNames): Bilingual => ({
  id: `${monthsText(from, to).id} ${isHundred(base).id}`,
  en: `${monthsText(from, to).en} ${isHundred(base).en}`,
});
