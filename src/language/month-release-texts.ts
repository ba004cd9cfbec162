import type { Language } from "./language";

/** Figures that a release speaks of: levels in points, changes and inflation in percent. */
export type ReleaseFigureName =
  "ntp" | "ntpChange" | "itChange" | "ibChange" | "ntup" | "ntupChange" | "inflation";

/** A piece of a release: a text, a figure without its sign, or a word that the sign of a figure chooses. */
export type ReleaseToken =
  | string
  | { figure: ReleaseFigureName }
  | { trend: ReleaseFigureName; up: string; down: string; same: string };

export interface ReleaseNames {
  group: string;
  month: string;
  previousMonth: string;
}

const figure = (name: ReleaseFigureName): ReleaseToken => ({ figure: name });

const en = ({ group, month, previousMonth }: ReleaseNames): ReleaseToken[][] => {
  const trend = (name: ReleaseFigureName): ReleaseToken => ({
    trend: name,
    up: "up",
    down: "down",
    same: "changed by",
  });
  const moved = (name: ReleaseFigureName): ReleaseToken => ({
    trend: name,
    up: "rose",
    down: "fell",
    same: "changed",
  });
  return [
    [
      `In ${month}, NTP of ${group} stood at `,
      figure("ntp"),
      ", ",
      trend("ntpChange"),
      " ",
      figure("ntpChange"),
      ` percent from ${previousMonth}.`,
    ],
    [
      "What farmers receive (It) ",
      moved("itChange"),
      " by ",
      figure("itChange"),
      " percent and what they pay (Ib) ",
      moved("ibChange"),
      " by ",
      figure("ibChange"),
      " percent.",
    ],
    [
      "NTUP stood at ",
      figure("ntup"),
      ", ",
      trend("ntupChange"),
      " ",
      figure("ntupChange"),
      " percent.",
    ],
    [
      "Rural households saw ",
      { trend: "inflation", up: "inflation", down: "deflation", same: "inflation" },
      " of ",
      figure("inflation"),
      " percent.",
    ],
  ];
};

const id = ({ group, month, previousMonth }: ReleaseNames): ReleaseToken[][] => {
  const trend = (name: ReleaseFigureName): ReleaseToken => ({
    trend: name,
    up: "naik",
    down: "turun",
    same: "berubah",
  });
  return [
    [
      `Pada ${month}, NTP ${group} sebesar `,
      figure("ntp"),
      ", ",
      trend("ntpChange"),
      " ",
      figure("ntpChange"),
      ` persen dibandingkan ${previousMonth}.`,
    ],
    [
      "Indeks yang diterima petani (It) ",
      trend("itChange"),
      " ",
      figure("itChange"),
      " persen dan indeks yang dibayar petani (Ib) ",
      trend("ibChange"),
      " ",
      figure("ibChange"),
      " persen.",
    ],
    [
      "NTUP sebesar ",
      figure("ntup"),
      ", ",
      trend("ntupChange"),
      " ",
      figure("ntupChange"),
      " persen.",
    ],
    [
      "Rumah tangga perdesaan mengalami ",
      { trend: "inflation", up: "inflasi", down: "deflasi", same: "inflasi" },
      " sebesar ",
      figure("inflation"),
      " persen.",
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
      const shown = figures[token.trend];
      return shown > 0 ? token.up : shown < 0 ? token.down : token.same;
    })
    .join("");
}
