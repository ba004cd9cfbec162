import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "PARSE_NUMBER",
  description: {
    en: 'Reads numbers as printed, with Indonesian or English separators: "1.130.044", "16.279.934,15", "(3,22)", "Rp 4.651", "0,45%". A text that can mean two numbers, such as "12,610", is read like the other texts of its range, or refused.',
    id: 'Membaca angka seperti tercetak, dengan pemisah Indonesia atau Inggris: "1.130.044", "16.279.934,15", "(3,22)", "Rp 4.651", "0,45%". Teks yang dapat berarti dua angka, seperti "12,610", dibaca menurut teks lain dalam rentangnya, atau ditolak.',
  },
  formula: "1.130.044 → 1130044",
  parameters: [
    {
      name: "text",
      shape: "range",
      takes: "texts",
      description: { en: "The printed numbers.", id: "Angka-angka yang tercetak." },
    },
    {
      name: "unit",
      shape: "value",
      optional: true,
      description: {
        en: '"one", "thousand", "million", "billion" or "trillion": words such as juta and miliar are then read, and the number is given in this unit. Left out, they are refused.',
        id: '"satuan", "ribu", "juta", "miliar", atau "triliun": kata seperti juta dan miliar lalu dibaca, dan angkanya dinyatakan dalam satuan ini. Jika dikosongkan, kata itu ditolak.',
      },
      choice: {
        id: "NUMBER_UNIT",
        words: {
          one: { en: "1", id: "1" },
          satuan: { en: "1", id: "1" },
          thousand: { en: "10^3", id: "10^3" },
          ribu: { en: "10^3", id: "10^3" },
          million: { en: "10^6", id: "10^6" },
          juta: { en: "10^6", id: "10^6" },
          billion: { en: "10^9", id: "10^9" },
          miliar: { en: "10^9", id: "10^9" },
          trillion: { en: "10^12", id: "10^12" },
          triliun: { en: "10^12", id: "10^12" },
        },
      },
    },
  ],
  examples: [
    { formula: '=BPS.PARSE_NUMBER("16.279.934,15")', gives: [[16279934.15]] },
    { formula: '=BPS.PARSE_NUMBER("1.130.044")', gives: [[1130044]] },
    { formula: '=BPS.PARSE_NUMBER("US$ 1,25 miliar","million")', gives: [[1250]] },
  ],
  source: { en: "Number formats of the two publications", id: "Format angka kedua publikasi" },
  concepts: ["number-format"],
};
