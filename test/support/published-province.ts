import { ntpFigures, ntpFiguresBook } from "../../src/analysis";
import { randomIntegers } from "../../scripts/checking/random-integers";
import { type BookPackage, ntpPackage } from "../../src/library";

/** Weights of a made-up province whose indices are published without them; percent. */
export const madeUpWeights = {
  subsectors: { "food-crops": 62, livestock: 38 },
  it: { Padi: 71, Palawija: 29, "Ternak Besar": 45, Unggas: 55 },
  paid: { IKRT: 80, BPPBM: 20 },
} as const;

const months = Array.from(
  { length: 24 },
  (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
);

/** Lines of a publication: subsector by subsector, an index and what it is made of. */
export function publishedLines(): { label: string; values: string[] }[] {
  const below = randomIntegers(7);
  const walk = () => {
    let level = 96 + below(800) / 100;
    return months.map(() => (level *= 1 + (below(601) - 290) / 10_000));
  };
  const mean = (parts: readonly (readonly number[])[], weights: readonly number[]) =>
    months.map((_, at) =>
      parts.reduce(
        (sum, part, place) => sum + ((part[at] as number) * (weights[place] as number)) / 100,
        0,
      ),
    );
  const { it, paid, subsectors } = madeUpWeights;
  const subsector = (name: string, goods: readonly (keyof typeof it)[]) => {
    const levels = goods.map(walk);
    const [ikrt, bppbm] = [walk(), walk()];
    const received = mean(
      levels,
      goods.map((one) => it[one]),
    );
    return {
      name,
      received,
      paid: mean([ikrt, bppbm], [paid.IKRT, paid.BPPBM]),
      ikrt,
      bppbm,
      goods: goods.map((label, at) => ({ label, levels: levels[at] as number[] })),
    };
  };
  const parts = [
    subsector("Tanaman Pangan", ["Padi", "Palawija"]),
    subsector("Peternakan", ["Ternak Besar", "Unggas"]),
  ];
  const shares = [subsectors["food-crops"], subsectors.livestock];
  const whole = (of: "received" | "paid" | "ikrt" | "bppbm") =>
    mean(
      parts.map((part) => part[of]),
      shares,
    );
  const print = (label: string, levels?: readonly number[]) => ({
    label,
    values: months.map((_, at) => levels?.[at]?.toFixed(2) ?? ""),
  });
  return [
    ...parts.flatMap((part) => [
      print(part.name),
      print("Indeks Harga yang Diterima Petani (It)", part.received),
      ...part.goods.map(({ label, levels }) => print(`- ${label}`, levels)),
      print("Indeks Harga yang Dibayar Petani (Ib)", part.paid),
      print("Konsumsi Rumah Tangga", part.ikrt),
      print("BPPBM", part.bppbm),
    ]),
    print("Gabungan"),
    print("Indeks Harga yang Diterima Petani (It)", whole("received")),
    print("Indeks Harga yang Dibayar Petani (Ib)", whole("paid")),
    print("Konsumsi Rumah Tangga", whole("ikrt")),
    print("BPPBM", whole("bppbm")),
  ];
}

export const publishedTitle = "Indeks Harga Petani Provinsi Antah (2018=100)";
export const publishedMonths = months;

/** The same as a table that was read from a file, and the book that the pane makes of it. */
export function publishedTable() {
  return {
    id: "antah",
    title: { id: publishedTitle, en: publishedTitle },
    columns: months.map((key) => ({
      key,
      title: { id: key, en: key },
      unit: "point",
      period: key,
    })),
    rows: publishedLines().map(({ label, values }, at) => ({
      key: `r${at}`,
      code: "",
      parent: "",
      label,
      values,
    })),
    notes: [],
    source: {},
  };
}

export const publishedBook = (): BookPackage =>
  ntpPackage(
    ntpFiguresBook(ntpFigures([publishedTable()]), "", {
      id: "own-ntp-antah",
      version: "1",
      province: "Antah",
      notes: [],
    }),
  );
