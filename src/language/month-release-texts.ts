import type { Language } from "./language";

/** Figures that a release speaks of: levels in points, changes and inflation in percent. */
export type ReleaseFigureName = "ntp" | "ntup" | "ntupChange" | `${ChangingIndex}${SpokenSpan}`;
/** Rural inflation is the change of what households buy. */
type ChangingIndex = "ntp" | "it" | "ib" | "inflation";
type SpokenSpan = "Change" | "SinceDecember" | "SinceYearBefore";
export type ReleaseSideName = "it" | "ib";

/**
 * A piece of a release: a text, a figure without its sign, a figure after the word that its sign chooses, in place of both of
 * which stands `same` where it shows as 0, or what moved It or Ib most, in place of which stands `none` where it shows as 0.
 */
export type ReleaseToken =
  string | { figure: ReleaseFigureName } | ReleaseChange | ReleaseDriverToken;

/** "`before` Padi (`andil` 1.44 `unit`)". */
export interface ReleaseDriverToken {
  driver: ReleaseSideName;
  before: string;
  andil: string;
  unit: string;
  none: string;
}

export interface ReleaseChange {
  change: ReleaseFigureName;
  up: string;
  down: string;
  /** Follows the figure. */
  unit: string;
  same: string;
}

export interface ReleaseNames {
  group: string;
  month: string;
  previousMonth: string;
  /** Stands in the words where it is given. */
  province?: string;
  /** December before and the same month a year before, where changes since then are known. */
  bases?: Partial<Record<"SinceDecember" | "SinceYearBefore", string>>;
}

const figure = (name: ReleaseFigureName): ReleaseToken => ({ figure: name });

/** A sentence on each month besides the last one with which this one is compared. */
const sinceOf = (
  { bases = {} }: ReleaseNames,
  sentence: (base: string, span: keyof typeof spanNames) => ReleaseToken[],
): ReleaseToken[][] =>
  (["SinceDecember", "SinceYearBefore"] as const).flatMap((span) =>
    bases[span] === undefined ? [] : [sentence(bases[span], span)],
  );

/** What releases call a change since December and a change in a year, in both languages. */
const spanNames = { SinceDecember: "y-to-d", SinceYearBefore: "y-on-y" } as const;

const en = (names: ReleaseNames): ReleaseToken[][] => {
  const { group, month, previousMonth, province } = names;
  const change = (name: ReleaseFigureName, up: string, down: string): ReleaseToken => ({
    change: name,
    up: `${up} `,
    down: `${down} `,
    unit: " percent",
    same: "unchanged",
  });
  const moved = (name: ReleaseFigureName): ReleaseToken => ({
    change: name,
    up: "rose by ",
    down: "fell by ",
    unit: " percent",
    same: "did not change",
  });
  const inflation = (span: SpokenSpan): ReleaseToken => ({
    change: `inflation${span}`,
    up: "inflation of ",
    down: "deflation of ",
    unit: " percent",
    same: "neither inflation nor deflation",
  });
  const driver = (side: ReleaseSideName, name: string): ReleaseToken => ({
    driver: side,
    before: `${name} was driven mainly by `,
    andil: "contribution ",
    unit: " percentage points",
    none: `none of its components moved ${name}`,
  });
  const place = province ? ` in ${province}` : "";
  return [
    [
      `In ${month}, NTP of ${group}${place} stood at `,
      figure("ntp"),
      ", ",
      change("ntpChange", "up", "down"),
      ` from ${previousMonth}.`,
    ],
    [
      "The index of prices received by farmers (It) ",
      moved("itChange"),
      ", while the index of prices paid by farmers (Ib) ",
      moved("ibChange"),
      ".",
    ],
    [driver("it", "It"), "; ", driver("ib", "Ib"), "."],
    ["NTUP stood at ", figure("ntup"), ", ", change("ntupChange", "up", "down"), "."],
    ["Rural households saw ", inflation("Change"), "."],
    ...sinceOf(names, (base, span) => [
      `Since ${base} (${spanNames[span]}), NTP `,
      moved(`ntp${span}`),
      ", It ",
      moved(`it${span}`),
      " and Ib ",
      moved(`ib${span}`),
      "; rural households saw ",
      inflation(span),
      ".",
    ]),
  ];
};

const id = (names: ReleaseNames): ReleaseToken[][] => {
  const { group, month, previousMonth, province } = names;
  const change = (name: ReleaseFigureName): ReleaseToken => ({
    change: name,
    up: "naik ",
    down: "turun ",
    unit: " persen",
    same: "tidak mengalami perubahan",
  });
  const inflation = (span: SpokenSpan): ReleaseToken => ({
    change: `inflation${span}`,
    up: "terjadi inflasi perdesaan sebesar ",
    down: "terjadi deflasi perdesaan sebesar ",
    unit: " persen",
    same: "tidak terjadi inflasi maupun deflasi perdesaan",
  });
  const driver = (side: ReleaseSideName, name: string): ReleaseToken => ({
    driver: side,
    before: `${side === "it" ? "Perubahan" : "perubahan"} ${name} terutama dipengaruhi oleh `,
    andil: "andil ",
    unit: " poin persen",
    none: `${name} tidak dipengaruhi oleh satu komponen pun`,
  });
  const place = province ? ` ${/^provinsi /i.test(province) ? "" : "Provinsi "}${province}` : "";
  return [
    [
      `Pada ${month}, NTP ${group}${place} tercatat `,
      figure("ntp"),
      " atau ",
      change("ntpChange"),
      ` dibandingkan ${previousMonth}.`,
    ],
    [
      "Hal ini terjadi karena indeks harga yang diterima petani (It) ",
      change("itChange"),
      ", sedangkan indeks harga yang dibayar petani (Ib) ",
      change("ibChange"),
      ".",
    ],
    [driver("it", "It"), "; ", driver("ib", "Ib"), "."],
    ["NTUP tercatat ", figure("ntup"), " atau ", change("ntupChange"), "."],
    [`Pada ${month}, `, inflation("Change"), "."],
    ...sinceOf(names, (base, span) => [
      `Dibandingkan ${base} (${spanNames[span]}), NTP `,
      change(`ntp${span}`),
      ", It ",
      change(`it${span}`),
      ", dan Ib ",
      change(`ib${span}`),
      "; ",
      inflation(span),
      ".",
    ]),
  ];
};

/** What stands before the decimals of a number. */
export const decimalMark: Readonly<Record<Language, string>> = { en: ".", id: "," };

/** The sentences of a month's release, each as pieces into which figures are filled. */
export const releaseSentences: Readonly<
  Record<Language, (names: ReleaseNames) => ReleaseToken[][]>
> = { en, id };

/**
 * A sentence with its figures.
 *
 * @param figures rounded as they are to be shown, so that what shows as 0 neither rises nor falls
 * @param drivers what moved It and Ib most, the andil rounded alike
 * @param write how a figure without its sign is written
 */
export function releaseText(
  tokens: readonly ReleaseToken[],
  figures: Readonly<Record<ReleaseFigureName, number>>,
  drivers: Readonly<Record<ReleaseSideName, { name: string; andil: number }>>,
  write: (value: number) => string,
): string {
  return tokens
    .map((token) => {
      if (typeof token === "string") return token;
      if ("figure" in token) return write(Math.abs(figures[token.figure]));
      if ("driver" in token) {
        const { name, andil } = drivers[token.driver];
        if (andil === 0) return token.none;
        const sign = andil < 0 ? "-" : "";
        return `${token.before}${name} (${token.andil}${sign}${write(Math.abs(andil))}${token.unit})`;
      }
      const shown = figures[token.change];
      if (shown === 0) return token.same;
      return `${shown > 0 ? token.up : token.down}${write(Math.abs(shown))}${token.unit}`;
    })
    .join("");
}
