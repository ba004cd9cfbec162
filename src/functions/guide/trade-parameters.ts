import type { Bilingual } from "../../language";
import type { GuideParameter } from "./function-guide";

export const inferredSplit: Bilingual = {
  en: "The split is inferred from one book's export figures and fails for its imports (6.92 percent agriculture printed, 9.11 by the split): migas = HS 27; tambang = HS 25 and 26; pertanian = HS 01 to 14 without 04 and 11; industri = the rest. Chapter 27 alone is migas, including any coal in it.",
  id: "Pembagian ini disimpulkan dari angka ekspor satu buku dan tidak cocok untuk impornya (tercetak pertanian 6,92 persen, menurut pembagian ini 9,11): migas = HS 27; tambang = HS 25 dan 26; pertanian = HS 01 sampai 14 tanpa 04 dan 11; industri = selebihnya. Bab 27 saja berarti migas, sehingga batu bara di dalamnya tersembunyi.",
};

export const exports: GuideParameter = {
  name: "exports",
  shape: "range",
  description: {
    en: "Values of exports. A blank or a dash is nil; a negative value is refused.",
    id: "Nilai ekspor. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
  },
};

export const hsCode: GuideParameter = {
  name: "code",
  shape: "range",
  takes: "texts",
  description: {
    en: 'HS code, of two digits or more: 3, "03" and "03034200" are in chapter 03.',
    id: 'Kode HS, dua digit atau lebih: 3, "03", dan "03034200" termasuk bab 03.',
  },
};
