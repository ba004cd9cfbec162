/** The works that concepts and functions rest on; chapters and sections stand with each of them. */
export const sources = {
  ntpBook: "BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020",
  tradeBook: "BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020",
  cpiManual: "Consumer Price Index Manual (ILO, IMF, OECD et al., 2004)",
  ppiManual: "Producer Price Index Manual (ILO, IMF, OECD et al., 2004)",
  xmpiManual: "Export and Import Price Index Manual (ILO, IMF et al., 2009)",
  tradeManual: "International Merchandise Trade Statistics: Concepts and Definitions (UN, 2010)",
  policyGuide: "UNCTAD and WTO, A Practical Guide to Trade Policy Analysis (2012)",
  dataPackage: {
    en: "Data package of Timbang (data/README.md)",
    id: "Paket data Timbang (data/README.md)",
  },
  books: {
    en: "Data package of Timbang (data/), from the publications that SOURCE names",
    id: "Paket data Timbang (data/), dari publikasi yang disebut SOURCE",
  },
} as const;
