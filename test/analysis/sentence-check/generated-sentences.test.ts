import { bundledLibrary } from "../../../src/bundled";
import { checkSentences, type Fact } from "../../../src/analysis";
import { cellFacts } from "../../support/cell-facts";
import { monthNames } from "../../../src/language";

/** Numbers between 0 and 1 in a fixed order. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const from = <T>(list: readonly T[], next: () => number): T =>
  list[Math.floor(next() * list.length)] as T;

interface Kind {
  title: (province: string, from: string, to: string) => string;
  rows: readonly (readonly [label: string, inSentences: readonly string[]])[];
  level: (next: () => number) => number;
  decimals: number;
  /** A level as a sentence writes it. */
  written: (value: string) => string;
}

const ntp: Kind = {
  title: (province, before, now) =>
    `Nilai Tukar Petani Provinsi ${province} Menurut Subsektor, ${before} - ${now} (2018=100)`,
  rows: [
    ["Gabungan/NTP", ["NTP", "Nilai Tukar Petani (NTP)"]],
    ["Tanaman Pangan (NTPP)", ["NTPP", "NTP subsektor tanaman pangan"]],
    ["Hortikultura (NTPH)", ["NTPH", "Nilai Tukar Petani subsektor hortikultura"]],
    ["Tanaman Perkebunan Rakyat (NTPR)", ["NTPR", "NTP subsektor tanaman perkebunan rakyat"]],
    ["Peternakan (NTPT)", ["NTPT", "NTP subsektor peternakan"]],
    ["Perikanan (NTNP)", ["NTNP", "NTP subsektor perikanan"]],
  ],
  level: (next) => 92 + next() * 45,
  decimals: 2,
  written: (value) => value,
};

const trade: Kind = {
  title: (province, before, now) =>
    `Nilai Ekspor Provinsi ${province} Menurut Golongan Barang, ${before} dan ${now} (juta US$)`,
  rows: [
    ["Jumlah", ["nilai ekspor", "ekspor"]],
    ["Lemak dan minyak hewani/nabati", ["ekspor lemak dan minyak hewani/nabati"]],
    ["Karet dan barang dari karet", ["ekspor karet dan barang dari karet"]],
    [
      "Kopi, teh, rempah-rempah",
      ["ekspor kopi, teh, rempah-rempah", "ekspor komoditas kopi, teh, dan rempah-rempah"],
    ],
    ["Ikan dan udang", ["ekspor ikan dan udang", "nilai ekspor golongan ikan dan udang"]],
  ],
  level: (next) => 3 + next() * 900,
  decimals: 2,
  written: (value) => `US$${value} juta`,
};

const provinces = ["Bali", "Jawa Barat", "Riau", "Sulawesi Utara", "Lampung", "Papua Barat"];

interface Case {
  facts: Fact[];
  province: string;
  now: string;
  before: string;
  kind: Kind;
  row: Kind["rows"][number];
  /** Rows that do not print the change of `row`: of those that do, the same can be said. */
  others: Kind["rows"];
  level: string;
  earlier: string;
  change: number;
}

function randomCase(next: () => number): Case {
  const kind = from([ntp, trade], next);
  const province = from(provinces, next);
  const month = 1 + Math.floor(next() * 11);
  const year = 2015 + Math.floor(next() * 10);
  const now = `${monthNames.id[month]} ${year}`;
  const before = `${monthNames.id[month - 1]} ${year}`;
  const numbers = kind.rows.map(() => {
    const earlier = Number(kind.level(next).toFixed(kind.decimals));
    return [earlier, Number((earlier * (0.94 + next() * 0.12)).toFixed(kind.decimals))] as const;
  });
  const changes = numbers.map(([a, b]) => Number(((b / a - 1) * 100).toFixed(2)));
  const values: unknown[][] = [
    [kind.title(province, before, now), "", "", ""],
    ["Rincian", before, now, "Perubahan (%)"],
    ...kind.rows.map(([label], row) => [label, ...(numbers[row] ?? []), changes[row]]),
  ];
  const at = Math.floor(next() * kind.rows.length);
  const [earlier = 0, level = 0] = numbers[at] ?? [];
  const change = changes[at] ?? 0;
  return {
    facts: cellFacts({
      values,
      formats: values.map((row) => row.map((value) => (typeof value === "number" ? "0.00" : "@"))),
      origin: "selection",
      name: { id: "Tabel", en: "Table" },
      addressOf: (row, column) => `${row},${column}`,
    }),
    province,
    now,
    before,
    kind,
    row: kind.rows[at] as Kind["rows"][number],
    others: kind.rows.filter((_, row) => changes[row] !== change),
    level: level.toFixed(kind.decimals),
    earlier: earlier.toFixed(kind.decimals),
    change,
  };
}

const comma = (text: string): string => text.replace("-", "").replace(".", ",");
const words = {
  up: ["naik", "meningkat", "mengalami kenaikan", "tumbuh"],
  down: ["turun", "menurun", "mengalami penurunan", "terkontraksi"],
} as const;

/** Sentences about one row of a table; `turned` says the other direction. */
function sentencesOf(one: Case, next: () => number, turned = false): string[] {
  const { province, now, before, kind, row, change } = one;
  const name = from(row[1], next);
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  const isUp = change > 0 !== turned;
  const move = from(isUp ? words.up : words.down, next);
  const size = comma(change.toFixed(2));
  const level = kind.written(comma(one.level));
  const earlier = kind.written(comma(one.earlier));
  return [
    `Pada ${now}, ${name} Provinsi ${province} tercatat sebesar ${level} atau ${move} ${size} persen dibandingkan bulan sebelumnya.`,
    `${Name} ${province} ${move} ${size} persen pada ${now} dibanding ${before}.`,
    `Dibandingkan ${before}, ${name} ${province} pada ${now} ${move} sebesar ${size} persen.`,
    `${Name} di ${province} pada ${now} mencapai ${level}, ${move} ${size} persen dibanding ${before} yang sebesar ${earlier}.`,
    `${Name} ${province} ${move} dari ${earlier} pada ${before} menjadi ${level} pada ${now}.`,
    `BPS Provinsi ${province} mencatat ${name} pada bulan ${now} sebesar ${level} (${move} ${size} persen dari ${before}).`,
    `${Name} ${province} pada ${before} adalah ${earlier}; pada ${now} menjadi ${level}.`,
  ];
}

const verdicts = (text: string, facts: readonly Fact[]) =>
  checkSentences(bundledLibrary, text, facts).map(({ verdict }) => verdict);

/** Random tables of each test; `npm run soak` tries more. */
const rounds = Number(process.env.SENTENCE_TABLES ?? 100);

test("sentences from random tables are never called wrong, and nearly all are recognised", () => {
  const next = seeded(20_201_231);
  const wrong: string[] = [];
  let numbers = 0;
  let agreeing = 0;
  for (let round = 0; round < rounds; round++) {
    const one = randomCase(next);
    if (one.change === 0) continue;
    for (const text of sentencesOf(one, next)) {
      const found = verdicts(text, one.facts);
      numbers += found.length;
      agreeing += found.filter((verdict) => verdict === "agrees").length;
      if (found.includes("contradicts")) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
  expect(agreeing / numbers).toBeGreaterThan(0.97);
});

test("with the direction turned, no change is called right, and most are called wrong", () => {
  const next = seeded(41);
  const right: string[] = [];
  let contradicted = 0;
  let sentences = 0;
  for (let round = 0; round < rounds; round++) {
    const one = randomCase(next);
    if (Math.abs(one.change) < 0.02) continue;
    for (const text of sentencesOf(one, next, true).slice(0, 6)) {
      const found = verdicts(text, one.facts);
      sentences++;
      if (found.every((verdict) => verdict === "agrees")) right.push(text);
      if (found.includes("contradicts")) contradicted++;
    }
  }
  expect(right).toEqual([]);
  expect(contradicted / sentences).toBeGreaterThan(0.9);
});

test("another province, another month and another row are never called right", () => {
  const next = seeded(7);
  const right: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const one = randomCase(next);
    if (one.level === one.earlier) continue;
    const elsewhere = provinces.find((name) => name !== one.province) ?? "";
    const other = from(one.others, next);
    const texts = [
      ...sentencesOf({ ...one, province: elsewhere }, next),
      ...sentencesOf({ ...one, row: other }, next),
      ...sentencesOf({ ...one, level: one.earlier, earlier: one.level }, next).slice(4, 5),
    ];
    right.push(
      ...texts.filter((text) => verdicts(text, one.facts).every((verdict) => verdict === "agrees")),
    );
  }
  expect(right).toEqual([]);
});
