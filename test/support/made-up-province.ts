import { type OwnNtp, ownNtp, readOwnItems } from "../../src/analysis";
import { gridOfRows } from "../../src/reading/cells";
import { readTables } from "../../src/reading/tables";
import type { Table } from "../../src/table";

/** A good of a province that does not exist. */
export interface MadeUpItem {
  subsector: string;
  component: "It" | "IKRT" | "BPPBM";
  heading: string;
  label: string;
  unit: string;
  weight: number;
  /** One a month. */
  prices: number[];
}

const subsectors = [
  "Tanaman Pangan",
  "Hortikultura",
  "Tanaman Perkebunan Rakyat",
  "Peternakan",
  "Perikanan",
] as const;

const sold: Readonly<Record<string, [heading: string, ...labels: string[]][]>> = {
  "Tanaman Pangan": [
    ["Padi", "Gabah kering panen", "Gabah kering giling"],
    ["Palawija", "Jagung pipilan", "Kedelai"],
  ],
  Hortikultura: [
    ["Sayur-sayuran", "Cabai rawit", "Tomat"],
    ["Buah-buahan", "Pisang", "Jeruk"],
  ],
  "Tanaman Perkebunan Rakyat": [
    ["Tanaman Keras", "Kelapa sawit", "Karet"],
    ["Rempah", "Lada", "Kopi"],
  ],
  Peternakan: [
    ["Ternak Besar", "Sapi potong", "Kerbau"],
    ["Unggas", "Ayam kampung", "Telur ayam"],
  ],
  Perikanan: [
    ["Tangkap", "Tongkol", "Kembung"],
    ["Budidaya", "Bandeng", "Nila"],
  ],
};
const bought: [heading: string, ...labels: string[]][] = [
  ["Makanan, Minuman dan Tembakau", "Beras", "Rokok kretek"],
  ["Perumahan, Air, Listrik dan Bahan Bakar Lainnya", "Gas elpiji"],
  ["Kesehatan", "Obat demam"],
  ["Transportasi", "Bensin"],
];
const used: [heading: string, ...labels: string[]][] = [
  ["Bibit", "Bibit unggul"],
  ["Pupuk dan Pestisida", "Urea"],
  ["Upah Buruh", "Upah harian"],
];

export const madeUpMonths = Array.from(
  { length: 24 },
  (_, at) => `${2031 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
);

/** 5 subsectors of 12 items each over 24 months. */
export const madeUpItems: MadeUpItem[] = subsectors.flatMap((subsector, s) =>
  (
    [
      ["It", sold[subsector] ?? []],
      ["IKRT", bought],
      ["BPPBM", used],
    ] as const
  ).flatMap(([component, headings], c) =>
    headings.flatMap(([heading, ...labels], h) =>
      labels.map((label, l): MadeUpItem => {
        const seed = s * 31 + c * 17 + h * 7 + l * 3;
        return {
          subsector,
          component,
          heading,
          label,
          unit: "kg",
          weight: (component === "It" ? 2500 : 1250) + ((seed * 137) % 900) * (c + 1),
          prices: madeUpMonths.map((_, month) => priceIn(seed, month)),
        };
      }),
    ),
  ),
);

/** A price that drifts, with a season; no change comes near one that would be asked about. */
function priceIn(seed: number, month: number): number {
  const start = 4000 + ((seed * 811) % 60) * 500;
  const drift = 1 + (((seed % 9) - 3) * month) / 600;
  const season = 1 + 0.06 * Math.sin((month + seed) / 2.3) * ((seed % 4) / 3);
  return Math.round((start * drift * season) / 5) * 5;
}

export type Cells = (string | number | null)[][];

/** As an office keeps it: one table with everything. */
export const madeUpSheet = (items: readonly MadeUpItem[] = madeUpItems): Cells => [
  ["Subsektor", "Komponen", "Kelompok", "Komoditas", "Satuan", "NK", ...monthHeaders],
  ...items.map(({ subsector, component, heading, label, unit, weight, prices }) => [
    subsector,
    component,
    heading,
    label,
    unit,
    weight,
    ...prices.map((price) => (price > 0 ? price : null)),
  ]),
];

const names = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
export const monthHeaders = madeUpMonths.map((month) => {
  const [year = "", ofYear = ""] = month.split("-");
  return `${names[Number(ofYear) - 1]} ${year}`;
});

/** Tables of some cells, as the pane reads them. */
export const tablesOf = (cells: Cells, name = "harga.xlsx"): Table[] =>
  readTables({ grids: [gridOfRows(cells)], picturePages: [] }, {}, name).tables.map(
    ({ table }, at) => ({ ...table, id: `${name}.${at + 1}` }),
  );

/** The whole province, each subsector weighing by what it sells. */
export const madeUpResult = (): OwnNtp =>
  ownNtp(readOwnItems(tablesOf(madeUpSheet())), { "subsector-weights": { way: "received" } });
