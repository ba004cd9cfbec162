import type { ReleaseRow } from "../release-line";

/** A subsector as books call it, and the words by which people name it. */
export interface KnownSubsector {
  id: string;
  /** With which their names begin or which they contain, in small letters. */
  words: RegExp;
  /** Official short name of its NTP. */
  short: string;
}

/** Parts before the whole: Perikanan Tangkap is not Perikanan. */
export const knownSubsectors: readonly KnownSubsector[] = [
  { id: "food-crops", words: /tanaman pangan|\bpangan\b|\bntpp\b|food crop/, short: "NTPP" },
  { id: "horticulture", words: /hortikultura|\bntph\b|horticulture/, short: "NTPH" },
  {
    id: "estate-crops",
    words: /perkebunan|\btpr\b|\bntpr\b|estate crop|plantation/,
    short: "NTPR",
  },
  { id: "livestock", words: /peternakan|\bntpt\b|livestock/, short: "NTPT" },
  {
    id: "capture-fisheries",
    words: /perikanan tangkap|penangkapan ikan|\bnelayan\b|\bntn\b|capture/,
    short: "NTN",
  },
  {
    id: "aquaculture",
    words: /budi ?daya ikan|perikanan budi ?daya|pembudi ?daya|\bntpi\b|aquaculture|fish farm/,
    short: "NTPi",
  },
  { id: "fisheries", words: /perikanan|\bntnp\b|fisher/, short: "NTNP" },
  { id: "combined", words: /gabungan|combined/, short: "NTP" },
];

/** Words and numbers of a text in small letters, with one blank between them. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();

/**
 * Id of the subsector that a text names; undefined where it names none.
 *
 * @example subsectorOf("2. Tanaman Hortikultura (NTPH)") // "horticulture"
 */
export function subsectorOf(text: string): string | undefined {
  const words = plain(text);
  const found = knownSubsectors.filter((one) => one.words.test(words)).map(({ id }) => id);
  // A part of Perikanan names it, too; a title that names several says nothing of one.
  const single = found.filter((id) => id !== "fisheries");
  return single.length > 1 ? undefined : (single[0] ?? found[0]);
}

/** The same of a text that says nothing else: a heading between rows. "Sewa alat perikanan" is none. */
export function subsectorHeading(text: string): string | undefined {
  const bare = plain(text).replace(/^(?:\d+|[ivx]+|[a-z])\s(?=\S)/, "");
  const found = knownSubsectors.find(({ words }) => words.test(bare));
  if (!found) return undefined;
  const rest = bare
    .replace(found.words, " ")
    .replace(
      /\b(?:subsektor|sub sektor|subsector|petani|nilai tukar|tanaman|rakyat|smallholder|crops?|diagram timbang|nt\p{L}+|s|dan)\b/gu,
      " ",
    );
  return rest.trim() === "" ? found.id : undefined;
}

/** What people write for each component, in small letters without signs. `ib` stands for both of its parts. */
const componentNames: readonly (readonly [ReleaseRow | "ib", RegExp])[] = [
  [
    "ikrt",
    /^(?:indeks )?(?:i?krt|konsumsi rumah tangga|(?:rural )?household consumption)(?: i?krt)?$/,
  ],
  [
    "bppbm",
    /^(?:indeks )?(?:bppbm|biaya produksi(?: dan)?(?: penambahan)?(?: barang modal)?|production costs?(?: and (?:additions of )?capital goods)?)(?: bppbm)?$/,
  ],
  [
    "it",
    /^(?:it|(?:indeks )?(?:harga )?(?:yang )?diterima(?: petani)?(?: it)?|prices received(?: by farmers)?(?: it)?)$/,
  ],
  [
    "ib",
    /^(?:ib|(?:indeks )?(?:harga )?(?:yang )?dibayar(?: petani)?(?: ib)?|prices paid(?: by farmers)?(?: ib)?)$/,
  ],
];

/**
 * The component that a text names and nothing else; `ib` for what farmers pay as a whole.
 *
 * @example componentHeading("1.2 Indeks Harga yang Dibayar Petani (Ib)") // "ib"
 */
export function componentHeading(text: string): ReleaseRow | "ib" | undefined {
  const bare = plain(text).replace(/^(?:(?:\d+ )+|[ivx]+ |[a-h] )(?=\S)/, "");
  return componentNames.find(([, words]) => words.test(bare))?.[0];
}

/** The component that a title speaks of somewhere: "Harga yang diterima petani, subsektor …". */
export function componentOf(text: string): ReleaseRow | "ib" | undefined {
  const words = plain(text);
  if (/diterima|\breceived/.test(words) && /dibayar|\bpaid/.test(words)) return undefined;
  if (/konsumsi rumah tangga|\bi?krt\b|household/.test(words)) return "ikrt";
  if (/\bbppbm\b|biaya produksi|barang modal|production cost/.test(words)) return "bppbm";
  if (/diterima|\bit\b|received|harga produsen/.test(words)) return "it";
  return /dibayar|\bib\b|\bpaid\b/.test(words) ? "ib" : undefined;
}

/** A heading of goods that the books print: its key, and the words that tell it. */
export interface KnownClass {
  key: string;
  words: RegExp;
}

/** Expenditure groups of household consumption, as the books print them since the base year 2018. */
export const householdClasses: readonly KnownClass[] = [
  { key: "food", words: /^makanan minuman|^food\b/ },
  { key: "clothing", words: /^pakaian|^clothing/ },
  { key: "housing", words: /^perumahan|^housing/ },
  { key: "furnishings", words: /^perlengkapan|^furnish/ },
  { key: "health", words: /^kesehatan|^health/ },
  { key: "transport", words: /^transpor/ },
  { key: "information", words: /^informasi|^information/ },
  { key: "recreation", words: /^rekreasi|^recreation/ },
  { key: "education", words: /^pendidikan|^education/ },
  { key: "restaurants", words: /^penyediaan makanan|^restoran|^restaurant/ },
  { key: "personal-care", words: /^perawatan pribadi|^personal care/ },
];

/** Groups of production costs and capital goods. */
export const productionClasses: readonly KnownClass[] = [
  { key: "seed", words: /^bibit|^benih|^bakalan|^seed/ },
  { key: "supplies", words: /^pupuk|^pestisida|^obat|^pakan|^fertili/ },
  { key: "rent", words: /^sewa|^pajak|^rent/ },
  { key: "transport", words: /^transpor/ },
  { key: "capital-goods", words: /^(?:penambahan )?barang modal|^capital goods/ },
  { key: "wages", words: /^upah|^wages/ },
];

const classesOf: Readonly<Partial<Record<ReleaseRow, readonly KnownClass[]>>> = {
  ikrt: householdClasses,
  bppbm: productionClasses,
};

/** A key of small letters, digits and strokes. */
export const keyOf = (text: string): string => plain(text).replace(/ /g, "-") || "-";

/**
 * Key of a heading of goods: that of the books where it is one of theirs, so that a group has the same one in all subsectors.
 *
 * @example classKey("bppbm", "Pupuk dan Pestisida") // "supplies"
 */
export const classKey = (component: ReleaseRow, heading: string): string =>
  classesOf[component]?.find(({ words }) =>
    words.test(plain(heading).replace(/^(?:\d+|[ivx]+|[a-h])\s(?=\S)/, "")),
  )?.key ?? keyOf(withoutNumber(heading));

/** A heading without the number or letter that it is listed by. */
export const withoutNumber = (text: string): string =>
  text
    .replace(/^\s*(?:[-•]|\d+(?:\.\d+)*[.)]?|[IVX]+[.)]|[A-Za-z][.)])\s+(?=\S)/u, "")
    .replace(/\s+/g, " ")
    .trim();
