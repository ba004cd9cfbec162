/** Made-up data in every shape that is reported of the Web API of BPS. Nothing here is a figure of BPS. */

export interface NamedId {
  val: number | string | bigint;
  label: string;
}

/** A dynamic table: its lists, and the number of each combination of their ids. */
export interface MadeUpVariable {
  id: number;
  title: string;
  unit: string;
  decimal: string;
  note: string;
  labelvervar: string;
  vervar: NamedId[];
  turvar: NamedId[];
  turtahun: NamedId[];
}

export const madeUpKey = "0123456789abcdef0123456789abcdef";

/** A second key that the service knows of nobody. */
export const strangersKey = "fedcba9876543210fedcba9876543210";

export const offices = Array.from({ length: 549 }, (_, at) => {
  if (at === 0)
    return { domain_id: "0000", domain_name: "Pusat", domain_url: "https://www.bps.go.id" };
  const [province, place] = [Math.floor((at - 1) / 16) + 11, (at - 1) % 16];
  const domain = `${province}${String(place).padStart(2, "0")}`;
  const name = place === 0 ? `Provinsi buatan ${province}` : `Kabupaten buatan ${domain}`;
  const site = place === 0 ? `prov${province}` : `kab${domain}`;
  return { domain_id: domain, domain_name: name, domain_url: `https://${site}.bps.go.id` };
});

const firstYear = 2010;
const lastYear = 2025;

export const yearIds = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => ({
  th_id: firstYear - 1900 + at,
  th: String(firstYear + at),
}));

const monthNames =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );
export const months: NamedId[] = monthNames.map((label, at) => ({ val: at + 1, label }));
/** The thirteenth part of a year, which the service lists and never fills. */
const wholeYear: NamedId = { val: 13, label: "Tahunan" };
const yearOnly: NamedId[] = [{ val: 0, label: "Tahun" }];
const quarters: NamedId[] = ["I", "II", "III", "IV"].map((number, at) => ({
  val: 31 + at,
  label: `Triwulan ${number}`,
}));

const noVariant: NamedId[] = [{ val: "0", label: "Tidak ada" }];
const places = (count: number, first = 1): NamedId[] =>
  Array.from({ length: count }, (_, at) => ({ val: first + at, label: `Wilayah ${first + at}` }));

export const variableCount = 1758;

/** Ids that mean something of their own; every other one has an ordinary table. */
export const special = {
  /** Two of its variants glue to one key: 1 + 11 + 15 and 11 + 11 + 5. */
  ambiguous: 11,
  /** Ids of places beyond 32 bits, and beyond what a number holds exactly. */
  largeIds: 48,
  /** 514 places by month. */
  everyPlace: 514,
  /** More than one year at a time is too much. */
  tooLarge: 1700,
  /** So is one year of more than one variant. */
  tooLargeByYear: 1701,
  /** Received, paid and terms of trade of farmers by place, by month. */
  termsOfTrade: 1750,
  /** Exports by country of destination, by year. */
  exports: 1751,
} as const;

export function variableOf(id: number): MadeUpVariable | undefined {
  if (!Number.isInteger(id) || id < 1 || id > variableCount) return undefined;
  const whole: MadeUpVariable = {
    id,
    title: `Angka buatan ${id} menurut Wilayah`,
    unit: ["Persen", "Ribu Ton", "Orang", "Tidak Ada Satuan"][id % 4] ?? "",
    decimal: ["", "0", "2"][id % 3] ?? "",
    note: "Angka &amp;lt;b&amp;gt;buatan&amp;lt;/b&amp;gt;.\\n<br>Tidak &lt;i&gt;dari&lt;/i&gt; BPS &amp;amp; tidak benar.",
    labelvervar: "<b>Wilayah</b>",
    vervar: [...places(3 + (id % 9)), { val: 9999, label: "<b>SELURUHNYA</b>" }],
    turvar: noVariant,
    turtahun: yearOnly,
  };
  if (id === special.ambiguous) {
    return {
      ...whole,
      vervar: [...places(1), ...places(1, 11)],
      turvar: [
        { val: 15, label: "Rincian 15" },
        { val: 5, label: "Rincian 5" },
      ],
    };
  }
  if (id === special.largeIds) {
    const large = [7301010001n, 4294967297n, 9007199254740993n, 9007199254740992n];
    return { ...whole, vervar: large.map((val) => ({ val, label: `Desa ${val}` })) };
  }
  if (id === special.everyPlace) {
    return { ...whole, vervar: places(514, 1101), turtahun: [...months, wholeYear] };
  }
  if (id === special.termsOfTrade) {
    return {
      ...whole,
      title: "Nilai Tukar Petani (NTP) dan Komponennya menurut Provinsi (2018=100)",
      unit: "Indeks",
      decimal: "2",
      turvar: [
        { val: 301, label: "Indeks Harga yang Diterima Petani (It)" },
        { val: 302, label: "Indeks Harga yang Dibayar Petani (Ib)" },
        { val: 303, label: "Nilai Tukar Petani (NTP)" },
      ],
      turtahun: [...months, wholeYear],
    };
  }
  if (id === special.exports) {
    return {
      ...whole,
      title: "Nilai Ekspor Menurut Negara Tujuan (Juta US$)",
      unit: "Juta US$",
      decimal: "1",
      labelvervar: "Negara Tujuan",
      vervar: ["Jepang", "Tiongkok", "India"].map((label, at) => ({ val: at + 1, label })),
    };
  }
  const shape = id % 5;
  if (shape === 1 || id === special.tooLarge) return { ...whole, turtahun: [...months, wholeYear] };
  if (shape === 2 || id === special.tooLargeByYear) {
    return { ...whole, turvar: places(4, 40 + (id % 70)), turtahun: months };
  }
  if (shape === 3) return { ...whole, turtahun: quarters };
  return whole;
}

/** The number of a combination; undefined where there is none, as for the year that the service never fills. */
export function valueOf(
  variable: number,
  ids: readonly (number | string | bigint)[],
): number | undefined {
  const text = [variable, ...ids].join("/");
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  const number = hash >>> 0;
  if (ids.at(-1) === 13) return undefined;
  if (variable === special.termsOfTrade) return indexOf(ids);
  if (variable === special.exports) return (number % 90_000) / 10;
  if (number % 11 === 0) return undefined;
  return ((number % 2_000_001) - 100_000) / 100;
}

/** It, Ib, or the NTP of both, from 100 in the first month on. */
function indexOf([place, variant, year, month]: readonly (number | string | bigint)[]): number {
  const steps = (Number(year) - firstYear + 1900) * 12 + Number(month) - 1;
  const hundredths = (many: number) => Math.round(many * 100) / 100;
  const it = hundredths(100 + steps * 0.37 + (Number(place) % 7));
  const ib = hundredths(100 + steps * 0.29 + (Number(place) % 3));
  return variant === 301 ? it : variant === 302 ? ib : hundredths((it / ib) * 100);
}

/** The answer to `model=data`, with its keys glued together. */
export function dataAnswer(
  variable: MadeUpVariable,
  years: readonly number[],
  only: { variants?: readonly string[]; parts?: readonly string[] } = {},
): Record<string, unknown> {
  const wanted = (list: NamedId[], ids?: readonly string[]) =>
    ids ? list.filter(({ val }) => ids.includes(String(val))) : list;
  const turvar = wanted(variable.turvar, only.variants);
  const turtahun = wanted(variable.turtahun, only.parts);
  const content: Record<string, number> = {};
  for (const row of variable.vervar) {
    for (const column of turvar) {
      for (const year of years) {
        for (const part of turtahun) {
          const value = valueOf(variable.id, [row.val, column.val, year, part.val]);
          if (value === undefined) continue;
          content[`${row.val}${variable.id}${column.val}${year}${part.val}`] = value;
        }
      }
    }
  }
  return {
    status: "OK",
    "data-availability": "available",
    last_update: "2026-10-02 09:15:00",
    subject: [{ val: 7, label: "Subjek buatan" }],
    var: [
      {
        val: variable.id,
        label: variable.title,
        unit: variable.unit,
        subj: "Subjek buatan",
        def: "",
        decimal: variable.decimal,
        note: variable.note,
      },
    ],
    turvar,
    labelvervar: variable.labelvervar,
    vervar: variable.vervar,
    tahun: years.map((val) => ({ val, label: String(1900 + val) })),
    turtahun,
    datacontent: content,
    related: [],
  };
}

/** Text of JSON whose large ids stand as the service writes them. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "bigint" ? `\u0000${one}` : one,
  ).replace(/"\\u0000(\d+)"/g, "$1");
