import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "BASE_BRIDGE",
  description: {
    en: "An index on a new base year with its error band: the old index times the ratio of both over common periods. In one row or column each the index, the lowest and the highest value that rounding and the spread of the common periods allow.",
    id: "Indeks pada tahun dasar baru beserta rentang kesalahannya: indeks lama dikali perbandingan keduanya pada periode bersama. Masing-masing satu baris atau kolom: indeks, nilai terendah, dan nilai tertinggi yang dimungkinkan oleh pembulatan dan perbedaan antarperiode bersama.",
  },
  formula:
    "I' = I × mean(I_new) / mean(I_old);  lowest: (I − h) × min (n_t − h) / (o_t + h) × (1 − u/100);  highest: (I + h) × max (n_t + h) / (o_t − h) × (1 + u/100)",
  parameters: [
    {
      name: "old_series",
      shape: "range",
      description: {
        en: "One row or one column of the index on the old base (2012 = 100).",
        id: "Satu baris atau satu kolom indeks pada tahun dasar lama (2012 = 100).",
      },
    },
    {
      name: "old_common",
      shape: "range",
      description: {
        en: "The index on the old base in the periods that both bases have, in the same direction as old_series; for a link by a relative, the old index of one period, such as its mean in the new base year.",
        id: "Indeks pada tahun dasar lama untuk periode yang dimiliki kedua dasar, searah old_series; untuk penyambungan dengan relatif, indeks lama satu periode, mis. rata-ratanya pada tahun dasar baru.",
      },
    },
    {
      name: "new_common",
      shape: "range",
      description: {
        en: "The index on the new base (2018 = 100) in the same periods; for a link by a relative, its level there, such as 100.",
        id: "Indeks pada tahun dasar baru (2018 = 100) untuk periode yang sama; untuk penyambungan dengan relatif, tingkatnya di sana, mis. 100.",
      },
    },
    {
      name: "uncertainty",
      shape: "value",
      optional: true,
      description: {
        en: "Uncertainty of the link in percent, 0 (when left out) to below 100.",
        id: "Ketidakpastian penyambungan dalam persen, 0 (bila dikosongkan) sampai di bawah 100.",
      },
    },
    {
      name: "printed_unit",
      shape: "value",
      optional: true,
      description: {
        en: "Unit of the last printed digit of the indices; 0.01 when left out, 1 for whole numbers.",
        id: "Satuan angka tercetak terakhir pada indeks; 0,01 bila dikosongkan, 1 untuk bilangan bulat.",
      },
    },
  ],
  examples: [
    {
      formula: "=BPS.BASE_BRIDGE({120;130},{125;126},{100;101})",
      gives: [
        [96.0956175299, 95.9873607056, 96.203063812],
        [104.103585657, 103.986640734, 104.219651772],
      ],
    },
    {
      formula: "=BPS.BASE_BRIDGE({130},{125},{100},1,1)",
      gives: [[104, 101.644601594, 106.396807229]],
    },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "The band covers the rounding of printed figures, the differences between the common periods, and the stated uncertainty. With a single common period it cannot reflect differences between the baskets: state the uncertainty in that case. Bridge It and Ib, each with its band, rather than NTP.",
    id: "Rentang memuat yang dimungkinkan oleh pembulatan angka tercetak, oleh perbedaan antarperiode bersama, dan oleh ketidakpastian yang disebutkan. Dengan satu periode bersama, perbedaan kedua paket komoditas tidak terlihat: sebutkan ketidakpastiannya. Sambung It dan Ib masing-masing dengan rentangnya, bukan NTP.",
  },
  concepts: ["rebasing"],
};
