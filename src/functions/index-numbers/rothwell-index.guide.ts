import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "ROTHWELL_INDEX",
  description: {
    en: "Rothwell price index for seasonal goods in points, one for each month: the basket of the same month of the base year at its current prices against the mean prices of that year, weighted by its quantities. Items run down and months across.",
    id: "Indeks harga Rothwell untuk barang musiman dalam poin, satu untuk setiap bulan: keranjang bulan yang sama pada tahun dasar menurut harga berjalan terhadap harga rata-rata tahun itu, ditimbang dengan kuantitasnya. Satu barang per baris dan satu bulan per kolom.",
  },
  formula: "I = Σ p_t q_m / Σ p_0 q_m × 100;  p_0 = Σ_m p_m q_m / Σ_m q_m",
  parameters: [
    {
      name: "monthly_prices",
      shape: "range",
      description: {
        en: "Price of each item in the twelve months of the base year, one column per month, January first. A blank or a dash is out of season.",
        id: "Harga setiap barang pada dua belas bulan tahun dasar, satu bulan per kolom, mulai Januari. Sel kosong atau tanda hubung berarti di luar musim.",
      },
    },
    {
      name: "monthly_quantities",
      shape: "range",
      description: {
        en: "Quantity of each item in the same months. A blank or a dash is 0.",
        id: "Kuantitas setiap barang pada bulan yang sama. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "current_prices",
      shape: "range",
      description: {
        en: "Price of the same items in one or more months, in order. Where the basket of the month holds an item, its price must not be missing.",
        id: "Harga barang yang sama pada satu bulan atau lebih, berurutan. Harga barang yang ada di keranjang bulan itu harus ada.",
      },
    },
    {
      name: "first_month",
      shape: "value",
      optional: true,
      description: {
        en: "Month of the first column of current_prices, 1 (January, when left out) to 12.",
        id: "Bulan kolom pertama current_prices, 1 (Januari, bila dikosongkan) sampai 12.",
      },
    },
  ],
  examples: [
    {
      formula:
        "=BPS.ROTHWELL_INDEX({10,10,10,10,10,10,10,10,10,10,10,10;0,0,0,0,0,20,30,0,0,0,0,0},{1,1,1,1,1,1,1,1,1,1,1,1;0,0,0,0,0,3,1,0,0,0,0,0},{11,11;18,24},6)",
      gives: [[83.8709677419, 107.692307692]],
    },
  ],
  source: `${sources.cpiManual}, ch. 22`,
  remarks: {
    en: "For fruit and vegetables that are sold in their season only: the basket of each month is that of the same month of the base year, so that an item out of season needs no price. Changes from month to month mix prices with baskets; read it against the same month of the previous year.",
    id: "Untuk buah dan sayur yang hanya dijual pada musimnya: keranjang setiap bulan adalah keranjang bulan yang sama pada tahun dasar, sehingga barang di luar musim tidak memerlukan harga. Perubahan antarbulan mencampur harga dan keranjang; bandingkan dengan bulan yang sama tahun sebelumnya.",
  },
  concepts: ["index-formulas"],
};
