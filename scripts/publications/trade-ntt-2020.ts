import type {
  ColumnProfile,
  PublicationProfile,
  RowProfile,
  TableProfile,
} from "../publication-reader";
import { column, yearColumns } from "./columns";

const TOTAL = { jumlah: "total" };

const MONTHS = Object.fromEntries(
  [
    "januari",
    "februari",
    "m-a-r-e-t",
    "a-p-r-i-l",
    "m-e-i",
    "j-u-n-i",
    "j-u-l-i",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
  ].map((month, index) => [month, String(index + 1).padStart(2, "0")]),
);

const COUNTRIES = {
  "1-asia": "continent-asia",
  "2-eropa": "continent-europe",
  "2-europa": "continent-europe",
  "4-eropa": "continent-europe",
  "2-amerika": "continent-america",
  "3-amerika": "continent-america",
  "3-australia": "continent-australia",
  "4-australia": "continent-australia",
  "4-afrika": "continent-africa",
  "5-afrika": "continent-africa",
  afghanistan: "afghanistan",
  "afrika-selatan": "south-africa",
  "amerika-serikat": "united-states",
  argentina: "argentina",
  australia: "australia",
  austria: "austria",
  belanda: "netherlands",
  belgia: "belgium",
  brazil: "brazil",
  "brunei-darussalam": "brunei",
  cechnya: "chechnya",
  chili: "chile",
  china: "china",
  tiongkok: "china",
  denmark: "denmark",
  "emirat-arab": "united-arab-emirates",
  estonia: "estonia",
  filipina: "philippines",
  finlandia: "finland",
  hongaria: "hungary",
  hongkong: "hong-kong",
  india: "india",
  indonesia: "indonesia",
  "indonesia-reimpor": "indonesia",
  inggris: "united-kingdom",
  "inggris-raya": "united-kingdom",
  irak: "iraq",
  irlandia: "ireland",
  italia: "italy",
  jamaika: "jamaica",
  jepang: "japan",
  jerman: "germany",
  "kaledonia-baru": "new-caledonia",
  kanada: "canada",
  kazakhstan: "kazakhstan",
  kenya: "kenya",
  kongo: "congo",
  "korea-selatan": "south-korea",
  "kosta-rika": "costa-rica",
  "lao-peop-dem-rep": "laos",
  lithuania: "lithuania",
  macau: "macau",
  malaysia: "malaysia",
  maldives: "maldives",
  meksiko: "mexico",
  myanmar: "myanmar",
  "negara-lainnya": "other",
  nepal: "nepal",
  nigeria: "nigeria",
  norwegia: "norway",
  oman: "oman",
  pakistan: "pakistan",
  perancis: "france",
  polandia: "poland",
  portugal: "portugal",
  rumania: "romania",
  rusia: "russia",
  samoa: "samoa",
  "saudi-arabia": "saudi-arabia",
  "selandia-baru": "new-zealand",
  singapura: "singapore",
  spanyol: "spain",
  swedia: "sweden",
  swiss: "switzerland",
  taiwan: "taiwan",
  thailand: "thailand",
  "timor-leste": "timor-leste",
  turki: "turkey",
  uganda: "uganda",
  ukraina: "ukraine",
  vietnam: "vietnam",
  yunani: "greece",
};

/** Port names differ from table to table; the codes of the customs offices do not. */
const PORT_CODES = {
  "001": "komodo",
  "003": "bere-tallo",
  "681": "el-tari",
  "682": "reo",
  "683": "maumere",
  "684": "ende",
  "685": "waingapu",
  "686": "atapupu",
  "687": "larantuka",
  "688": "kalabahi",
  "689": "baa",
  "690": "waikelo",
  "691": "penfui",
  "692": "aroeboesman",
  "693": "tenau",
  "694": "mau-hau",
  "695": "kedindi",
  "696": "ruteng",
};

const PORT_NAMES = {
  "a-a-bere-tallo-u": "bere-tallo",
  "003-a-a-bere-tallo-u": "bere-tallo",
  "686-atapupu": "atapupu",
  "693-tenau": "tenau",
  atambua: "bere-tallo",
  "ende-h-hasan-aroeboesman-u": "aroeboesman",
  "ende-ipi": "ende",
  "kupang-eltari-u": "el-tari",
};

/** Chapters that table 2 names without their code. */
const CHAPTER_NAMES = {
  "garam-belerang-kapur": "hs25",
  "perabot-penerangan-rumah": "hs94",
  "susu-mentega-telur": "hs04",
  "kendaraan-dan-bagiannya": "hs87",
  "minyak-atsiri-kosmetik-wangi-wangian": "hs33",
  "komoditas-lainnya": "other",
};

/** Commodities of eight digits that table 5 names. */
const COMMODITY_NAMES = {
  "kacang-mede-berkulit": "cashew-nuts-in-shell",
  "ikan-tuna-kemasan": "canned-tuna",
  "semen-hidrolik-lainnya": "other-hydraulic-cement",
  "susu-dan-krim": "milk-and-cream",
  "ikan-tuna-fillet-beku": "frozen-tuna-fillets",
  "komoditas-lainnya": "other",
};

const withTotal = (rows: RowProfile): RowProfile => ({
  ...rows,
  keys: { ...rows.keys, ...TOTAL },
  total: "total",
});

const byMonth = withTotal({ keys: MONTHS });
const byChapter = withTotal({ keys: {}, codes: { prefix: "hs" } });
const byCountry = withTotal({ keys: COUNTRIES });
const byPort = withTotal({ keys: {}, codes: PORT_CODES });
const byPortAndChapter = withTotal({ keys: PORT_NAMES, codes: { prefix: "hs" } });
const byCountryAndChapter = withTotal({ keys: COUNTRIES, codes: { prefix: "hs" } });

const USD = { id: "US $", en: "US dollars" };
const KG = { id: "Kg", en: "Kilograms (net)" };
const USD_AND_PERCENT = { id: "US $; persen", en: "US dollars; percent" };
const KG_AND_USD = { id: "Kg; US $", en: "Kilograms (net); US dollars" };

const valueAndShare = (year: number): ColumnProfile[] => [
  column(`value_usd_${year}`, `Value ${year} (US$)`, "usd"),
  column(`share_pct_${year}`, `Share ${year} (%)`, "percent"),
];

const monthly = (id: string, page: string, what: string, subject: string): TableProfile => ({
  id,
  titleEn: `Value of ${what} by month, 2019 and 2020`,
  unit: USD_AND_PERCENT,
  period: "2019/2020",
  subject,
  page,
  columns: [...valueAndShare(2019), ...valueAndShare(2020)],
  rows: byMonth,
});

const largest = (
  id: string,
  page: string,
  titleEn: string,
  subject: string,
  rows: RowProfile,
): TableProfile => ({
  id,
  titleEn,
  unit: USD_AND_PERCENT,
  period: "2020",
  subject,
  page,
  columns: [column("value_usd", "Value (US$)", "usd"), column("share_pct", "Share (%)", "percent")],
  rows: withTotal(rows),
});

const balance = (year: number): ColumnProfile[] => [
  column(`export_usd_${year}`, `Exports ${year} (US$)`, "usd"),
  column(`import_usd_${year}`, `Imports ${year} (US$)`, "usd"),
  column(`balance_usd_${year}`, `Balance ${year} (US$)`, "usd"),
];

/** Volume (`.1`) and value (`.2`) of the same thing over years. */
const yearly = (
  number: string,
  pages: readonly [string, string],
  what: string,
  first: number,
  subject: string,
  rows: RowProfile,
): TableProfile[] =>
  (["Volume", "Value"] as const).map((measure, index) => ({
    id: `l${number}.${index + 1}`,
    titleEn: `${measure} of ${what}, ${first} to 2020`,
    unit: measure === "Volume" ? KG : USD,
    period: `${first}/2020`,
    subject,
    page: pages[index] as string,
    columns: yearColumns(
      Array.from({ length: 2021 - first }, (_, year) => first + year),
      measure === "Volume" ? "kg" : "usd",
    ),
    rows,
  }));

const volumeAndValue = (
  id: string,
  page: string,
  titleEn: string,
  subject: string,
  rows: RowProfile,
): TableProfile => ({
  id,
  titleEn,
  unit: KG_AND_USD,
  period: "2020",
  subject,
  page,
  columns: [column("volume_kg", "Volume (kg)", "kg"), column("value_usd", "Value (US$)", "usd")],
  rows,
});

const BY_PORT = "exports";
const BY_ORIGIN = "exports-by-origin";
const IMPORTS = "imports";

export const tradeNtt2020: PublicationProfile = {
  book: "trade-ntt-2020",
  decimalMark: ",",
  tables: [
    monthly("t1", "10", "exports by port of loading", BY_PORT),
    largest("t2", "14", "Largest exports by port of loading, by HS chapter, 2020", BY_PORT, {
      keys: CHAPTER_NAMES,
    }),
    monthly("t3", "16", "exports by province of origin", BY_ORIGIN),
    largest("t4", "18", "Largest exports by province of origin, by country, 2020", BY_ORIGIN, {
      keys: COUNTRIES,
    }),
    largest("t5", "20", "Largest exports by province of origin, by commodity, 2020", BY_ORIGIN, {
      keys: COMMODITY_NAMES,
    }),
    monthly("t6", "22", "imports", IMPORTS),
    {
      id: "t7",
      titleEn: "External trade balance, 2005 to 2020",
      unit: { id: "Juta US $", en: "Million US dollars" },
      period: "2005/2020",
      subject: "trade-balance",
      page: "29",
      columns: [
        column("export_million_usd", "Exports (million US$)", "million_usd"),
        column("import_million_usd", "Imports (million US$)", "million_usd"),
        column("balance_million_usd", "Balance (million US$)", "million_usd"),
      ],
      rows: { keys: {} },
    },
    {
      id: "t8",
      titleEn: "External trade balance by country of destination and origin, 2019 and 2020",
      unit: USD,
      period: "2019/2020",
      subject: "trade-balance",
      page: "30",
      columns: [...balance(2019), ...balance(2020)],
      rows: byCountry,
    },
    ...yearly(
      "1",
      ["32", "35"],
      "exports by port of loading, by HS chapter",
      2017,
      BY_PORT,
      byChapter,
    ),
    ...yearly("2", ["38", "39"], "exports by port of loading, by port", 2017, BY_PORT, byPort),
    ...yearly(
      "3",
      ["40", "41"],
      "exports by port of loading, by country",
      2017,
      BY_PORT,
      byCountry,
    ),
    volumeAndValue(
      "l4",
      "42",
      "Volume and value of exports by port of loading, by port and HS chapter, 2020",
      BY_PORT,
      byPortAndChapter,
    ),
    volumeAndValue(
      "l5",
      "46",
      "Volume and value of exports by port of loading, by country and HS chapter, 2020",
      BY_PORT,
      byCountryAndChapter,
    ),
    ...yearly(
      "6",
      ["49", "52"],
      "exports by province of origin, by HS chapter",
      2018,
      BY_ORIGIN,
      byChapter,
    ),
    ...yearly(
      "7",
      ["55", "57"],
      "exports by province of origin, by country",
      2019,
      BY_ORIGIN,
      byCountry,
    ),
    ...yearly("8", ["59", "62"], "imports by HS chapter", 2017, IMPORTS, byChapter),
    ...yearly("9", ["65", "65"], "imports by port", 2017, IMPORTS, byPort),
    ...yearly("10", ["66", "67"], "imports by country", 2017, IMPORTS, byCountry),
    volumeAndValue(
      "l11",
      "68",
      "Volume and value of imports by port and HS chapter, 2020",
      IMPORTS,
      byPortAndChapter,
    ),
    volumeAndValue(
      "l12",
      "70",
      "Volume and value of imports by country and HS chapter, 2020",
      IMPORTS,
      byCountryAndChapter,
    ),
  ],
};
