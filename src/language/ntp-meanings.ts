import type { NtpMeaning } from "../core";
import type { Bilingual, Language } from "./language";

const meanings: Record<NtpMeaning, Bilingual> = {
  gain: {
    id: "NTP di atas 100: petani surplus dibanding tahun dasar, karena harga yang diterima menjadi lebih tinggi terhadap harga yang dibayar.",
    en: "NTP above 100: farmers gain compared with the base year, because the prices they receive are higher relative to those they pay.",
  },
  unchanged: {
    id: "NTP sama dengan 100: petani impas dibanding tahun dasar, karena harga yang diterima dan yang dibayar berubah sama besar.",
    en: "NTP equal to 100: farmers neither gain nor lose compared with the base year, because the prices they receive and pay changed by the same proportion.",
  },
  loss: {
    id: "NTP di bawah 100: petani defisit dibanding tahun dasar, karena harga yang diterima menjadi lebih rendah terhadap harga yang dibayar.",
    en: "NTP below 100: farmers lose compared with the base year, because the prices they receive are lower relative to those they pay.",
  },
};

const notWelfare: Bilingual = {
  id: "Angka ini membandingkan harga, tidak mengukur kesejahteraan petani.",
  en: "It compares prices and does not measure farmers' welfare.",
};

/** What an NTP says, and what it does not. */
export const ntpMeaningText = (meaning: NtpMeaning, language: Language): string =>
  `${meanings[meaning][language]} ${notWelfare[language]}`;
