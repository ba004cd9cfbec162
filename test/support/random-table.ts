import fc from "fast-check";

/** A table before it is written in a layout: what reading it has to give back. */
export interface RandomTable {
  title: string;
  /** Upper tier of the header, empty for a header of one line. */
  groups: string[];
  years: number[];
  labels: string[];
  /** By row and column: a number, `null` where nothing is printed, `-` for nil. */
  values: (number | "-" | null)[][];
  decimals: number;
}

/** How it is written. */
export interface RandomLayout {
  decimalMark: "," | ".";
  thousands: "." | "," | " " | "";
  top: number;
  left: number;
  isTyped: boolean;
  isMerged: boolean;
  isNumbered: boolean;
  isCounted: boolean;
  hasBlankRow: boolean;
  hasSource: boolean;
}

const syllables = ["ka", "ru", "ti", "mo", "sel", "ban", "du", "wa", "lor", "pe", "nga", "si"];
const name = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 5 })
  .map((parts) => parts.join(""))
  .map((word) => (word[0] ?? "").toUpperCase() + word.slice(1));

export const randomTable: fc.Arbitrary<RandomTable> = fc
  .record({
    title: fc.tuple(name, name).map((words) => `Nilai ${words.join(" ")}`),
    groups: fc
      .uniqueArray(name, { minLength: 0, maxLength: 3 })
      .filter((list) => list.length !== 1),
    years: fc
      .integer({ min: 1990, max: 2020 })
      .chain((from) =>
        fc
          .integer({ min: 2, max: 4 })
          .map((count) => Array.from({ length: count }, (_, at) => from + at)),
      ),
    labels: fc.uniqueArray(name, { minLength: 3, maxLength: 12 }),
    decimals: fc.constantFrom(0, 1, 2),
    scale: fc.constantFrom(100, 10_000, 5_000_000),
    seed: fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })),
  })
  .map(({ scale, seed, ...table }) => {
    const columns = Math.max(1, table.groups.length) * table.years.length;
    const next = () => seed.next().value as number;
    const values = table.labels.map((_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const draw = next();
        // A row and a column of blanks would be none.
        if (row !== column && draw % 17 === 0) return null;
        if (row !== column && draw % 13 === 0) return "-" as const;
        const number = (draw / 1_000_000) * scale * (draw % 11 === 0 ? -1 : 1);
        return Number(number.toFixed(table.decimals)) + 0;
      }),
    );
    // One number shows that thousands are set apart, and so decides for all.
    values[0]?.splice(0, 1, Number((1_234_567.25).toFixed(table.decimals)));
    return { ...table, values };
  });

export const randomLayout: fc.Arbitrary<RandomLayout> = fc
  .record({
    decimalMark: fc.constantFrom<"," | ".">(",", "."),
    thousands: fc.constantFrom("mark" as const, " " as const, "" as const),
    top: fc.integer({ min: 0, max: 4 }),
    left: fc.integer({ min: 0, max: 3 }),
    isTyped: fc.boolean(),
    isMerged: fc.boolean(),
    isNumbered: fc.boolean(),
    isCounted: fc.boolean(),
    hasBlankRow: fc.boolean(),
    hasSource: fc.boolean(),
  })
  .map(({ thousands, ...layout }) => ({
    ...layout,
    thousands:
      thousands === "mark"
        ? layout.decimalMark === ","
          ? ("." as const)
          : ("," as const)
        : thousands,
  }));

/** A number as a layout prints it. */
export function printed(
  value: number | "-" | null,
  decimals: number,
  { decimalMark, thousands }: Pick<RandomLayout, "decimalMark" | "thousands">,
): string {
  if (value === null) return "";
  if (value === "-") return "-";
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 ? "-" : "";
  return sign + grouped + (part === undefined ? "" : decimalMark + part);
}

/** What reading gives for a number. */
export const canonical = (value: number | "-" | null, decimals: number): string =>
  typeof value === "number" ? value.toFixed(decimals) : (value ?? "");

export const columnTitles = ({ groups, years }: RandomTable): string[] =>
  groups.length === 0
    ? years.map(String)
    : groups.flatMap((group) => years.map((year) => `${group} ${year}`));
