import { classSchemes, hsCode, languages, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "HS_CLASS",
  description: {
    en: "Class of an HS code in SITC or in the Broad Economic Categories. A chapter or heading that lies in several classes gives all of them, so that nothing is guessed: give longer codes to tell them apart. A code whose heading the edition does not have is #N/A.",
    id: "Kelas kode HS menurut SITC atau Broad Economic Categories (BEC). Bab atau pos yang termasuk beberapa kelas menghasilkan semuanya, sehingga tidak ada yang ditebak: berikan kode yang lebih panjang untuk membedakannya. Kode yang posnya tidak ada dalam edisi itu menghasilkan #N/A.",
  },
  formula: "K(c) = ∪ K(c…)",
  parameters: [
    hsCode,
    {
      name: "scheme",
      shape: "value",
      optional: true,
      description: {
        en: '"sitc4" (sections of SITC Rev. 4, by headings of HS 2007; the default), "bec4" (categories of BEC Rev. 4, by subheadings of HS 2022) or "bec4-use" (capital, intermediate or consumption goods, or mixed, by these categories).',
        id: '"sitc4" (seksi SITC Rev. 4, menurut pos HS 2007; bawaan), "bec4" (kategori BEC Rev. 4, menurut subpos HS 2022), atau "bec4-use" (barang modal, bahan baku dan penolong, atau barang konsumsi, atau campuran, menurut kategori itu).',
      },
      choice: classSchemes,
    },
    {
      name: "language",
      shape: "value",
      optional: true,
      description: {
        en: '"id" or "en" for the names; the codes when left out.',
        id: '"id" atau "en" untuk nama; kode bila dikosongkan.',
      },
      choice: languages,
    },
  ],
  examples: [
    { formula: '=BPS.HS_CLASS({"0901";"2701";"84"})', gives: [["0"], ["3"], ["7, 8"]] },
    {
      formula: '=BPS.HS_CLASS({"090111";"0901";"870323"},"bec4")',
      gives: [["111"], ["111, 122"], ["51"]],
    },
    {
      formula: '=BPS.HS_CLASS({"8429","870323"},"bec4-use","en")',
      gives: [["capital goods", "mixed use"]],
    },
    { formula: '=BPS.HS_CLASS("2404")', gives: [["#N/A"]] },
  ],
  source: {
    en: "UN Statistics Division, correspondence of HS 2022 with BEC Rev. 4; World Bank WITS, concordance of HS 2007 with SITC Rev. 4; United Nations, Classification by Broad Economic Categories, Rev. 4 (2002), for the uses",
    id: "UN Statistics Division, korespondensi HS 2022 dengan BEC Rev. 4; World Bank WITS, konkordansi HS 2007 dengan SITC Rev. 4; United Nations, Classification by Broad Economic Categories, Rev. 4 (2002), untuk penggunaannya",
  },
  remarks: {
    en: "Of the 96 chapters 45 lie in several sections of SITC and 86 in several categories of BEC. SITC is known by headings (four digits) of HS 2007 only: a heading that came later, such as 2404, is #N/A, and WITS gives each subheading one section where the UN may divide it. Oil products of 2710 are category 32, undivided. Motor spirit, passenger cars and goods not elsewhere specified are mixed use, as the UN leaves them. The names are our own short ones.",
    id: "Dari 96 bab, 45 termasuk beberapa seksi SITC dan 86 beberapa kategori BEC. SITC hanya diketahui menurut pos (empat digit) HS 2007: pos yang lebih baru, misalnya 2404, menghasilkan #N/A, dan WITS memberi setiap subpos satu seksi meskipun PBB mungkin membaginya. Hasil minyak dalam pos 2710 termasuk kategori 32 yang tidak dibagi. Bensin kendaraan, mobil penumpang, dan barang lainnya termasuk penggunaan campuran, sebagaimana PBB membiarkannya. Nama ringkasnya buatan Timbang.",
  },
  concepts: ["hs"],
};
