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
  sentence: (base: string, span: SpokenSpan) => ReleaseToken[],
): ReleaseToken[][] =>
  (["SinceDecember", "SinceYearBefore"] as const).flatMap((span) =>
    bases[span] === undefined ? [] : [sentence(bases[span], span)],
  );

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
    none: `${name} was moved by none of its parts`,
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
      "What farmers receive (It) ",
      moved("itChange"),
      " and what they pay (Ib) ",
      moved("ibChange"),
      ".",
    ],
    [driver("it", "It"), "; ", driver("ib", "Ib"), "."],
    ["NTUP stood at ", figure("ntup"), ", ", change("ntupChange", "up", "down"), "."],
    ["Rural households saw ", inflation("Change"), "."],
    ...sinceOf(names, (base, span) => [
      `Since ${base}, NTP `,
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
    up: "mengalami inflasi sebesar ",
    down: "mengalami deflasi sebesar ",
    unit: " persen",
    same: "tidak mengalami inflasi maupun deflasi",
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
      `Pada ${month}, NTP ${group}${place} sebesar `,
      figure("ntp"),
      ", ",
      change("ntpChange"),
      ` dibandingkan ${previousMonth}.`,
    ],
    [
      "Indeks yang diterima petani (It) ",
      change("itChange"),
      " dan indeks yang dibayar petani (Ib) ",
      change("ibChange"),
      ".",
    ],
    [driver("it", "It"), "; ", driver("ib", "Ib"), "."],
    ["NTUP sebesar ", figure("ntup"), ", ", change("ntupChange"), "."],
    ["Rumah tangga perdesaan ", inflation("Change"), "."],
    ...sinceOf(names, (base, span) => [
      `Dibandingkan ${base}, NTP `,
      change(`ntp${span}`),
      ", It ",
      change(`it${span}`),
      ", dan Ib ",
      change(`ib${span}`),
      "; rumah tangga perdesaan ",
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
