import type { Language } from "./language";

/** Figures that a release speaks of: levels in points, changes and inflation in percent. */
export type ReleaseFigureName =
  "ntp" | "ntpChange" | "itChange" | "ibChange" | "ntup" | "ntupChange" | "inflation";

/**
 * A piece of a release: a text, a figure without its sign, or a figure after the word that its sign chooses, in place of
 * both of which stands `same` where it shows as 0.
 */
export type ReleaseToken = string | { figure: ReleaseFigureName } | ReleaseChange;

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
}

const figure = (name: ReleaseFigureName): ReleaseToken => ({ figure: name });

const en = ({ group, month, previousMonth, province }: ReleaseNames): ReleaseToken[][] => {
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
    ["NTUP stood at ", figure("ntup"), ", ", change("ntupChange", "up", "down"), "."],
    [
      "Rural households saw ",
      {
        change: "inflation",
        up: "inflation of ",
        down: "deflation of ",
        unit: " percent",
        same: "neither inflation nor deflation",
      },
      ".",
    ],
  ];
};

const id = ({ group, month, previousMonth, province }: ReleaseNames): ReleaseToken[][] => {
  const change = (name: ReleaseFigureName): ReleaseToken => ({
    change: name,
    up: "naik ",
    down: "turun ",
    unit: " persen",
    same: "tidak mengalami perubahan",
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
    ["NTUP sebesar ", figure("ntup"), ", ", change("ntupChange"), "."],
    [
      "Rumah tangga perdesaan ",
      {
        change: "inflation",
        up: "mengalami inflasi sebesar ",
        down: "mengalami deflasi sebesar ",
        unit: " persen",
        same: "tidak mengalami inflasi maupun deflasi",
      },
      ".",
    ],
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
 * @param write how a figure without its sign is written
 */
export function releaseText(
  tokens: readonly ReleaseToken[],
  figures: Readonly<Record<ReleaseFigureName, number>>,
  write: (value: number) => string,
): string {
  return tokens
    .map((token) => {
      if (typeof token === "string") return token;
      if ("figure" in token) return write(Math.abs(figures[token.figure]));
      const shown = figures[token.change];
      if (shown === 0) return token.same;
      return `${shown > 0 ? token.up : token.down}${write(Math.abs(shown))}${token.unit}`;
    })
    .join("");
}
