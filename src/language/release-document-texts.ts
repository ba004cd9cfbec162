import type { Language } from "./language";

const en = {
  title: (place: string, month: string) => `Farmers' Terms of Trade${place}, ${month}`,
  place: (province: string) => ` in ${province.replace(/^provinsi /i, "")}`,
  bySubsector: "By subsector",
  levels: (month: string) => `Table 1. Indices and changes by subsector, ${month}`,
  spans: (month: string) => `Table 2. Changes of NTP by subsector, ${month} (percent)`,
  movers: (month: string) =>
    `Table 3. What moved It and Ib most, ${month} (contribution in percentage points)`,
  subsector: "Subsector and index",
  group: "Subsector",
  change: "Change (%)",
  monthly: "m-to-m",
  december: "y-to-d",
  yearBefore: "y-on-y",
  side: "Index",
  item: "Item",
  andil: "Contribution",
  comparison: "Compared with other provinces",
  highest: (count: number, first: string, highest: string, last: string, lowest: string) =>
    `Of ${count} provinces, NTP was highest in ${first} (${highest}) and lowest in ${last} (${lowest}).`,
  rank: (province: string, ntp: string, rank: number, count: number) =>
    `${province}, at ${ntp}, ranked ${rank} of ${count}.`,
  source: "Computed from the user's own prices and weighting diagram. Not produced by BPS.",
};

const id: typeof en = {
  title: (place, month) => `Perkembangan Nilai Tukar Petani${place}, ${month}`,
  place: (province) => ` ${/^provinsi /i.test(province) ? "" : "Provinsi "}${province}`,
  bySubsector: "Menurut subsektor",
  levels: (month) => `Tabel 1. Indeks dan perubahannya menurut subsektor, ${month}`,
  spans: (month) => `Tabel 2. Perubahan NTP menurut subsektor, ${month} (persen)`,
  movers: (month) =>
    `Tabel 3. Penyumbang terbesar perubahan It dan Ib, ${month} (andil dalam poin persen)`,
  subsector: "Subsektor dan indeks",
  group: "Subsektor",
  change: "Perubahan (%)",
  monthly: "m-to-m",
  december: "y-to-d",
  yearBefore: "y-on-y",
  side: "Indeks",
  item: "Komoditas",
  andil: "Andil",
  comparison: "Perbandingan antarprovinsi",
  highest: (count, first, highest, last, lowest) =>
    `Dari ${count} provinsi, NTP tertinggi terjadi di ${first} (${highest}) dan terendah di ${last} (${lowest}).`,
  rank: (province, ntp, rank, count) =>
    `NTP ${province} sebesar ${ntp} berada di urutan ke-${rank} dari ${count} provinsi.`,
  source: "Dihitung dari harga dan diagram timbang milik pengguna. Bukan produk BPS.",
};

/** Words of the whole text of a month's release, with its tables. */
export const releaseDocumentTexts: Readonly<Record<Language, typeof en>> = { en, id };
