import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "HS_GROUP",
  description: {
    en: "Group of an HS code in a classification of your own or a published one on a sheet, e.g. HS to SITC, to BEC or to the sectors of your office. A code of the classification covers all codes that begin with it; the longest match is used.",
    id: "Kelompok kode HS menurut klasifikasi Anda sendiri atau yang diterbitkan dan berada di lembar, misalnya HS ke SITC, ke BEC, atau ke sektor kantor Anda. Satu kode klasifikasi berlaku untuk semua kode yang berawalan kode itu; yang terpanjang menentukan.",
  },
  formula: "k(c) = k(p), c = p…, max |p|",
  parameters: [
    {
      name: "code",
      shape: "range",
      takes: "texts",
      description: { en: "HS code, of two digits or more.", id: "Kode HS, dua digit atau lebih." },
    },
    {
      name: "prefixes",
      shape: "range",
      takes: "texts",
      description: {
        en: "HS codes of the classification: one column (or one row) of 2 digits, 4 digits or more.",
        id: "Kode HS klasifikasi: satu kolom (atau satu baris), 2 digit, 4 digit, atau lebih.",
      },
    },
    {
      name: "groups",
      shape: "range",
      takes: "texts",
      description: {
        en: "The group of each prefix, beside it: numbers or texts.",
        id: "Kelompok setiap awalan, di sampingnya: angka atau teks.",
      },
    },
  ],
  examples: [
    {
      formula:
        '=BPS.HS_GROUP({"0901";"27011900";"2710";"84"},{"09";"27";"2701"},{"Kopi dan rempah";"Migas";"Batu bara"})',
      gives: [["Kopi dan rempah"], ["Batu bara"], ["Migas"], ["#N/A"]],
    },
    { formula: '=BPS.HS_GROUP("150710",{"15","1517"},{4,0})', gives: [[4]] },
  ],
  source: {
    en: "World Customs Organization, Harmonized System, each of whose levels adds two digits; correspondence tables of the UN Statistics Division for SITC, BEC and others",
    id: "World Customs Organization, Harmonized System, yang setiap tingkatnya menambah dua digit; tabel korespondensi UN Statistics Division untuk SITC, BEC, dan lainnya",
  },
  remarks: {
    en: "Put a published correspondence (HS to SITC, HS to BEC) or the scheme of your office on a sheet and refer to it. The same prefix with two groups is refused.",
    id: "Letakkan korespondensi yang diterbitkan (HS ke SITC, HS ke BEC) atau skema kantor Anda di lembar, lalu tunjuk. Awalan yang sama dengan dua kelompok ditolak.",
  },
  concepts: ["hs"],
};
