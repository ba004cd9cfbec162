import type { Dice } from "./dice";
import type { TrueRow, TrueTable, TrueValue } from "./true-table";

export interface TableWishes {
  /** Levels of the header. */
  levels?: number;
  mostRows?: number;
  mostColumns?: number;
  isEnglish?: boolean;
  /** No headings and one label column: for forms that cannot show more. */
  isFlat?: boolean;
  hasMarks?: boolean;
  /** Share of the cells without a number. */
  missing?: number;
  dashes?: readonly string[];
  /** Figures of a row are of like size, and those of the last row are the sums of the others. */
  addsUp?: boolean;
}

const provinces = [
  "Aceh",
  "Sumatera Utara",
  "Riau",
  "Kepulauan Bangka Belitung",
  "DKI Jakarta",
  "DI Yogyakarta",
  "Jawa Timur",
  "Bali",
  "Nusa Tenggara Barat",
  "Kalimantan Utara",
  "Sulawesi Tengah",
  "Gorontalo",
  "Maluku Utara",
  "Papua Barat Daya",
  "Papua",
];
const goods = [
  "Gula Pasir",
  "Minyak Goreng",
  "Ikan dan Udang",
  "Mesin/Peralatan Listrik",
  "Bahan Bakar Mineral",
  "Karet dan Barang dari Karet",
  "Kopi, Teh, Rempah-rempah",
  "Pupuk",
  "Bijih, Kerak, dan Abu Logam",
  "Alas Kaki",
];
const ages = [
  "15-19",
  "20-24",
  "25-29",
  "30-34",
  "35-39",
  "40-44",
  "45-49",
  "50-54",
  "55-59",
  "60+",
];
const sizes = [
  "< 100.000",
  "100.000 - 199.999",
  "200.000 - 299.999",
  "300.000 - 499.999",
  "500.000 +",
];
const schooling = [
  "Tidak/belum pernah sekolah",
  "SD",
  "SMP",
  "SMA Umum",
  "SMA Kejuruan",
  "Diploma I/II/III",
  "Universitas",
];
const months = [
  ["Januari", "January"],
  ["Februari", "February"],
  ["Maret", "March"],
  ["April", "April"],
  ["Mei", "May"],
  ["Juni", "June"],
  ["Juli", "July"],
  ["Agustus", "August"],
  ["September", "September"],
  ["Oktober", "October"],
  ["November", "November"],
  ["Desember", "December"],
] as const;
const sectors: readonly (readonly [string, readonly string[]])[] = [
  ["Tanaman Pangan", ["Padi", "Jagung", "Kedelai"]],
  ["Hortikultura", ["Sayur-sayuran", "Buah-buahan", "Tanaman Obat"]],
  ["Tanaman Perkebunan Rakyat", ["Kelapa Sawit", "Karet"]],
  ["Peternakan", ["Ternak Besar", "Ternak Kecil", "Unggas", "Hasil Ternak"]],
  ["Perikanan", ["Penangkapan", "Budidaya"]],
];
const areas: readonly (readonly [string, readonly string[]])[] = [
  ["Sumatera", ["Aceh", "Riau", "Jambi"]],
  ["Jawa", ["Banten", "Jawa Barat", "Jawa Timur"]],
  ["Kalimantan", ["Kalimantan Barat", "Kalimantan Selatan"]],
];
const measures: readonly (readonly [id: string, en: string, unit: string])[] = [
  ["Produksi", "Production", "Ton"],
  ["Luas Panen", "Harvested Area", "Ha"],
  ["Nilai Ekspor", "Value of Exports", "Juta US$"],
  ["Jumlah Penduduk", "Population", "Ribu Jiwa"],
  ["Persentase Penduduk Miskin", "Percentage of Poor People", "Persen"],
  ["Rata-rata Lama Sekolah", "Mean Years of Schooling", "Tahun"],
  ["Jumlah Rumah Tangga Usaha", "Number of Households", "Rumah Tangga"],
  ["Upah Nominal", "Nominal Wage", "Rp"],
];
const splits: readonly (readonly string[])[] = [
  ["Laki-laki", "Perempuan", "Jumlah"],
  ["Perkotaan", "Perdesaan"],
  ["Ekspor", "Impor"],
  ["Padi Sawah", "Padi Ladang", "Jumlah Padi"],
];
const englishSplits: readonly (readonly string[])[] = [
  ["Male", "Female", "Total"],
  ["Urban", "Rural"],
  ["Exports", "Imports"],
];

/** A table as statistical offices publish them, with figures of its own. */
export function makeTable(dice: Dice, wishes: TableWishes = {}): TrueTable {
  const english = wishes.isEnglish ?? dice.chance(0.2);
  const [id, en, unit] = dice.pick(measures);
  const header = makeHeader(dice, wishes, english);
  const columns = header[0]?.length ?? 0;
  const { labelTitles, rows: names, by } = makeLabels(dice, wishes, english);
  const year = dice.int(2008, 2019);
  const title = english
    ? `${en} by ${by}, ${year}-${year + 4}`
    : `${id} Menurut ${by}, ${year}-${year + 4}`;
  const draw = wishes.addsUp ? resemblingNumbers(dice, columns) : numbersOf(dice, columns);
  const missing = {
    dash: dice.pick(wishes.dashes ?? ["-", "-", "\u2013"]),
    gap: dice.pick(["...", "NA", "\u2026"]),
  };
  const share = wishes.missing ?? 0.06;
  const rows = names.map(({ isHeading, ...row }, at): TrueRow => ({
    ...row,
    values: isHeading
      ? []
      : Array.from({ length: columns }, (_, column): TrueValue => {
          // Every row and column has a number.
          if (column !== at % columns && dice.chance(share))
            return { text: dice.chance(0.75) ? missing.dash : missing.gap };
          const value = draw(column, at);
          return wishes.hasMarks !== false && dice.chance(0.02)
            ? { ...value, mark: dice.pick(["r", "*", "**", "1)"]) }
            : value;
        }),
  }));
  if (wishes.addsUp) addUp(rows, columns);
  return {
    caption: "",
    title,
    unit: dice.chance(0.7) ? unit : "",
    isUnitInTitle: dice.chance(0.6),
    labelTitles,
    header,
    rows,
    notes: makeNotes(dice, english),
  };
}

function makeNotes(dice: Dice, english: boolean): string[] {
  const notes: string[] = [];
  if (dice.chance(0.35))
    notes.push(english ? "Note: r revised figures" : "Catatan: r angka diperbaiki");
  if (dice.chance(0.2)) notes.push(english ? "* preliminary" : "* angka sementara");
  if (dice.chance(0.15)) notes.push("1) Pada tahun 2010 survei tidak dilaksanakan");
  if (dice.chance(0.7))
    notes.push(english ? "Source: BPS-Statistics Indonesia" : "Sumber: Badan Pusat Statistik");
  return notes;
}

function makeHeader(dice: Dice, wishes: TableWishes, english: boolean): string[][] {
  const levels = wishes.levels ?? dice.pick([1, 1, 2, 2, 3]);
  const most = wishes.mostColumns ?? 24;
  const inner = innermost(dice, english, levels);
  let header = [inner];
  const outer: (readonly string[])[] = [];
  if (levels > 1) outer.push(dice.pick(english ? englishSplits : splits));
  if (levels > 2) {
    const from = dice.int(2010, 2019);
    outer.unshift(
      /^\d{4}$/.test(inner[0] ?? "")
        ? ["Dalam Negeri", "Luar Negeri"]
        : [String(from), String(from + 1)],
    );
  }
  for (const level of outer.reverse()) {
    const width = header[0]?.length ?? 0;
    const used = level.slice(0, Math.max(2, Math.floor(most / width)));
    header = [
      used.flatMap((text) => Array.from({ length: width }, () => text)),
      ...header.map((own) => used.flatMap(() => own)),
    ];
  }
  return header;
}

function innermost(dice: Dice, english: boolean, levels: number): string[] {
  const count = levels > 1 ? dice.int(2, 4) : dice.int(2, 7);
  const from = dice.int(2008, 2019);
  const month = dice.int(0, 11 - Math.min(count, 6));
  switch (dice.int(0, 5)) {
    case 0:
    case 1:
      return Array.from({ length: count }, (_, at) => String(from + at));
    case 2:
      return levels > 2
        ? months.slice(month, month + count).map(([id, en]) => (english ? en : id))
        : Array.from({ length: count }, (_, at) => String(from + at));
    case 3:
      return english
        ? Array.from({ length: count }, (_, at) => `${from + at}`)
        : ["Februari", "Agustus"].map((text) => `${text} ${from}`);
    case 4:
      return english ? ["Number", "Share (%)"] : ["Jumlah", "Persentase (%)"];
    default:
      return english
        ? ["Area", "Production", "Yield"]
        : ["Luas Panen", "Produksi", "Produktivitas"];
  }
}

interface Labels {
  labelTitles: string[];
  rows: (Omit<TrueRow, "values"> & { isHeading?: boolean })[];
  by: string;
}

function makeLabels(dice: Dice, wishes: TableWishes, english: boolean): Labels {
  const flat = (labels: readonly string[], title: string, by: string): Labels => ({
    labelTitles: [title],
    rows: labels.map((label) => ({ labels: [label], depth: 0 })),
    by,
  });
  const most = wishes.mostRows ?? 16;
  const total = english ? "Total" : "Jumlah";
  const kind = dice.int(0, wishes.isFlat ? 6 : 10);
  switch (kind) {
    case 0:
    case 1:
      return flat(
        [...dice.some(provinces, dice.int(4, Math.min(most, 14))), "Indonesia"],
        english ? "Province" : "Provinsi",
        english ? "Province" : "Provinsi",
      );
    case 2:
      return flat(
        [...dice.some(goods, dice.int(4, 9)), total],
        english ? "Commodity" : "Kelompok Barang",
        english ? "Commodity" : "Kelompok Barang",
      );
    case 3:
      return flat(
        [...ages, total],
        english ? "Age Group" : "Kelompok Umur",
        english ? "Age" : "Umur",
      );
    case 4:
      return flat([...schooling, total], "Pendidikan", "Pendidikan");
    case 5: {
      const from = dice.int(0, 6);
      return flat(
        months.slice(from, from + 6).map(([id, en]) => (english ? en : id)),
        english ? "Month" : "Bulan",
        english ? "Month" : "Bulan",
      );
    }
    case 6:
      return flat([...sizes, total], "Golongan Pengeluaran", "Golongan Pengeluaran");
    case 7:
    case 8: {
      const groups = dice.some(kind === 7 ? sectors : areas, 3);
      const isNumbered = kind === 7;
      const hasFigures = dice.chance(0.5);
      return {
        labelTitles: [isNumbered ? "Subsektor" : "Wilayah"],
        rows: groups.flatMap(([group, parts], at) => [
          {
            labels: [isNumbered ? `${at + 1}. ${group}` : group],
            depth: 0,
            isHeading: !hasFigures,
          },
          ...parts.map((part, index) => ({
            labels: [isNumbered ? `${"abcdef"[index]}. ${part}` : part],
            depth: 1,
          })),
        ]),
        by: isNumbered ? "Subsektor" : "Wilayah",
      };
    }
    case 9:
      return {
        labelTitles: ["Kode", "Uraian"],
        rows: dice
          .some(goods, dice.int(4, 8))
          .map((label, at) => ({ labels: [String(11 + 7 * at), label], depth: 0 })),
        by: "Golongan Barang",
      };
    default:
      return {
        labelTitles: ["Provinsi", "Jenis Kelamin"],
        rows: dice
          .some(provinces, dice.int(2, 5))
          .flatMap((province) =>
            ["Laki-laki", "Perempuan"].map((part) => ({ labels: [province, part], depth: 0 })),
          ),
        by: "Provinsi dan Jenis Kelamin",
      };
  }
}

/** Draws the figures of each column: counts, values, indices or shares. */
function numbersOf(dice: Dice, columns: number) {
  const kinds = [
    () => ({ number: Math.floor(10 ** (2 + 5 * dice.draw())), decimals: 0 }),
    () => ({ number: dice.int(0, 900), decimals: 0 }),
    () => ({ number: round(80 + 70 * dice.draw(), 2), decimals: 2 }),
    () => ({ number: round(-20 + 90 * dice.draw(), 2), decimals: 2 }),
    () => ({ number: round(10 ** (2 + 4 * dice.draw()), 1), decimals: 1 }),
    () => ({ number: round(10 ** (1 + 6 * dice.draw()), 2), decimals: 2 }),
  ];
  const main = dice.pick(kinds);
  const byColumn = Array.from({ length: columns }, () =>
    dice.chance(0.85) ? main : dice.pick(kinds),
  );
  return (column: number) => (byColumn[column] ?? main)();
}

/** Draws figures as tables of counts and values have them: each row and each column has a size of its own. */
function resemblingNumbers(dice: Dice, columns: number) {
  const byColumn = Array.from({ length: columns }, () => 1 + dice.draw());
  const byRow = new Map<number, number>();
  return (column: number, row: number) => {
    const size = byRow.get(row) ?? 10 ** (2 + 4 * dice.draw());
    byRow.set(row, size);
    const number = Math.floor(size * (byColumn[column] ?? 1) * (0.8 + 0.4 * dice.draw()));
    return { number, decimals: 0 };
  };
}

/** Makes the last row the sum of the others. */
function addUp(rows: TrueRow[], columns: number): void {
  const total = rows.at(-1);
  if (!total) return;
  total.values = Array.from({ length: columns }, (_, column) => ({
    number: rows
      .slice(0, -1)
      .map(({ values }) => values[column])
      .reduce((sum, value) => sum + (value && "number" in value ? value.number : 0), 0),
    decimals: 0,
  }));
}

const round = (number: number, decimals: number): number => Number(number.toFixed(decimals));
