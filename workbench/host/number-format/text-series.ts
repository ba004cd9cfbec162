import type { Culture } from "./culture";

/** A text as a member of a series: two with the same key belong to one series. */
export interface SeriesText {
  readonly key: string;
  readonly position: number;
  write(position: number): string;
}

type Names = readonly (readonly string[])[];

/** Months and days of the week; the first name of each is the one that is written. */
const lists: Readonly<Record<"id" | "en", readonly Names[]>> = {
  id: [
    [
      ["Januari"],
      ["Februari", "Pebruari"],
      ["Maret"],
      ["April"],
      ["Mei"],
      ["Juni"],
      ["Juli"],
      ["Agustus"],
      ["September"],
      ["Oktober"],
      ["November", "Nopember"],
      ["Desember"],
    ],
    [
      ["Jan"],
      ["Feb", "Febr", "Peb"],
      ["Mar"],
      ["Apr"],
      ["Mei"],
      ["Jun"],
      ["Jul"],
      ["Agu", "Ags", "Agt", "Agust"],
      ["Sep", "Sept"],
      ["Okt"],
      ["Nov", "Nop"],
      ["Des"],
    ],
    [["Minggu"], ["Senin"], ["Selasa"], ["Rabu"], ["Kamis"], ["Jumat", "Jum'at"], ["Sabtu"]],
    [["Min"], ["Sen"], ["Sel"], ["Rab"], ["Kam"], ["Jum"], ["Sab"]],
  ],
  en: [
    [
      ["January"],
      ["February"],
      ["March"],
      ["April"],
      ["May"],
      ["June"],
      ["July"],
      ["August"],
      ["September"],
      ["October"],
      ["November"],
      ["December"],
    ],
    [
      ["Jan"],
      ["Feb"],
      ["Mar"],
      ["Apr"],
      ["May"],
      ["Jun"],
      ["Jul"],
      ["Aug"],
      ["Sep", "Sept"],
      ["Oct"],
      ["Nov"],
      ["Dec"],
    ],
    [["Sunday"], ["Monday"], ["Tuesday"], ["Wednesday"], ["Thursday"], ["Friday"], ["Saturday"]],
    [["Sun"], ["Mon"], ["Tue"], ["Wed"], ["Thu"], ["Fri"], ["Sat"]],
  ],
};

const remainder = (position: number, count: number): number => ((position % count) + count) % count;

/** Gives a name the capitals of another. */
function likeThat(name: string, example: string): string {
  if (example === example.toLowerCase()) return name.toLowerCase();
  return example.length > 1 && example === example.toUpperCase() ? name.toUpperCase() : name;
}

/** A year behind what goes round, which it then counts on. */
const yearAfter = "(?:([\\s'’.,/-]+)(\\d{4}))?";

/** The members of what goes round with a year behind them or without. */
function cyclic(
  key: string,
  index: number,
  count: number,
  [gap, year]: readonly [string | undefined, string | undefined],
  nameOf: (index: number) => string,
): SeriesText {
  if (gap === undefined || year === undefined) {
    return { key, position: index, write: (at) => nameOf(remainder(at, count)) };
  }
  return {
    key: `${key}${gap}0000`,
    position: Number(year) * count + index,
    write: (at) => `${nameOf(remainder(at, count))}${gap}${Math.floor(at / count)}`,
  };
}

const named = new RegExp(`^([\\p{L}']+)(\\.?)${yearAfter}$`, "u");

function fromList(text: string, language: "id" | "en"): SeriesText | undefined {
  const [, word = "", point = "", gap, year] = named.exec(text) ?? [];
  const lower = word.toLowerCase();
  for (const [number, names] of lists[language].entries()) {
    const index = names.findIndex((forms) => forms.some((form) => form.toLowerCase() === lower));
    if (index < 0) continue;
    const nameOf = (at: number): string => `${likeThat(names[at]?.[0] ?? "", word)}${point}`;
    return cyclic(`${language}${number}${point}`, index, names.length, [gap, year], nameOf);
  }
  return undefined;
}

const roman = ["I", "II", "III", "IV"];
const quarter = new RegExp(
  `^(Triwulan|Tw|Kuartal|Quarter|Qtr|Q)(\\s*)(IV|I{1,3}|[1-4])${yearAfter}$`,
  "i",
);

/** `Triwulan I`, `Q3`: there are four of them in a year. */
function fromQuarter(text: string): SeriesText | undefined {
  const [, word, space = "", number = "", gap, year] = quarter.exec(text) ?? [];
  if (word === undefined) return undefined;
  const isRoman = !/\d/.test(number);
  const index = isRoman ? roman.indexOf(number.toUpperCase()) : Number(number) - 1;
  const nameOf = (at: number): string =>
    `${word}${space}${isRoman ? likeThat(roman[at] ?? "", number) : at + 1}`;
  return cyclic(`${word}${space}${isRoman}`, index, 4, [gap, year], nameOf);
}

/** `2020-01`, where it is a text: a month. */
function fromYearAndMonth(text: string): SeriesText | undefined {
  const [, year, gap = "", month = ""] = /^(\d{4})([-/])(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return {
    key: `0000${gap}00`,
    position: Number(year) * 12 + Number(month) - 1,
    write: (at) => `${Math.floor(at / 12)}${gap}${String(remainder(at, 12) + 1).padStart(2, "0")}`,
  };
}

function ordinalEnding(number: number): string {
  if (Math.floor(number / 10) % 10 === 1) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

/** A number at the end of a text, else at its beginning. */
function fromNumber(text: string): SeriesText | undefined {
  const [, before, last] = /^(.*?)(\d{1,15})$/s.exec(text) ?? [];
  const [, first, after = ""] = /^(\d{1,15})(\D.*)$/s.exec(text) ?? [];
  const digits = last ?? first;
  if (digits === undefined) return undefined;
  const ordinal = /^(st|nd|rd|th)\b/.exec(last === undefined ? after : "");
  const rest = ordinal ? after.slice(2) : after;
  const padded = (at: number): string => String(Math.abs(at)).padStart(digits.length, "0");
  return {
    key: last === undefined ? `0${ordinal ? "th" : ""}${rest}` : `${before}0`,
    position: Number(digits),
    write: (at) => {
      if (last !== undefined) return `${before}${padded(at)}`;
      return `${padded(at)}${ordinal ? ordinalEnding(Math.abs(at)) : ""}${rest}`;
    },
  };
}

/**
 * Reads texts that Excel's fill handle continues: months and days of the week, in Indonesian and English, with a year behind
 * them too; quarters; texts with a number. A name that two languages share is of the one in which all texts are names.
 *
 * @returns for each text what it is a member of, undefined where it belongs to no series
 * @example seriesTexts(["Mei"], indonesian)[0].write(5) // "Jun"
 */
export function seriesTexts(
  texts: readonly string[],
  culture: Culture,
): (SeriesText | undefined)[] {
  const own = culture.name.startsWith("id") ? "id" : "en";
  const other = own === "id" ? "en" : "id";
  const onlyOther = texts.some((text) => fromList(text, other) && !fromList(text, own));
  const [first, second] = onlyOther ? ([other, own] as const) : ([own, other] as const);
  return texts.map(
    (text) =>
      fromList(text, first) ??
      fromList(text, second) ??
      fromQuarter(text) ??
      fromYearAndMonth(text) ??
      fromNumber(text),
  );
}
