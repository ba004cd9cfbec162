/** A printed number without what stands around its digits. */
export interface Dressed {
  /** Digits and marks, blanks and apostrophes of every form made one; several where a note's number runs into the digits. */
  bodies: string[];
  negative: boolean;
  /** Of ten: 6 for `juta`. */
  power: number;
  /** An amount of rupiah in ones, which has no thousandths: `Rp 4.651` is 4651. */
  isRupiah: boolean;
}

/** Longer texts are no numbers. */
const longest = 80;

/** Every form of it, for the inside of a character class. */
const minus = "\u2010-\u2015\u2212\ufe63-";
const currency = "(?:rp\\.?|idr|us ?\\$|usd|u\\$|\\$)";

const rupiah = /^[^\d]*(?:rp|idr)|(?:idr|rupiah| rp\.?)[^\d]*$|[.,] ?[\u2010-\u2015-]{1,2}$/i;

const bare = /^\d[\d., ']*$/;
/** A bare number in plain forms already, as most cells are. */
const plain = /^\d(?:[\d., ']*\d)?$/;
const leading = new RegExp(`^(?:${currency} ?)?([+${minus}]?) ?(?:${currency} ?)?(?=[(\\d])`, "i");
const opening = new RegExp(`^\\( ?(?:${currency} ?)?(?=\\d)`, "i");
const percent = / ?(?:%|persen|percent|per cent)$/i;
const currencyBehind =
  /(?: ?(?:rupiah|us ?\$|usd|idr|dolar(?: as| amerika)?|(?:us )?dollars?)| rp\.?)$/i;
/** Indonesian amounts without cents end so: `Rp 4.651,-`. */
const noCents = new RegExp(`[.,] ?[${minus}]{1,2}$`);
const trailingMinus = new RegExp(`[${minus}]$`);

/** Marks of footnotes: `*`, `**)`, `r`, `x`, `e`, `a)`, `(1)`, `[r]`, ` 1)`, superscripts, daggers. */
const note =
  /(?: ?(?:\*{1,3}\)?|[xrep]{1,3}\)?|[a-z]\)|\((?:[a-z]|\d{1,2}|\*{1,3})\)|\[(?:[a-z]|\d{1,2}|\*{1,3})\]|[\u00b9\u00b2\u00b3\u2070-\u207f\u1d43-\u1d61\u02b3\u02e3]+|[\u2020\u2021\u00a7]{1,2})| [1-9]\d?\))$/i;

const scales: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:ribu|rb|thousand)$/i, 3],
  [/ ?(?:juta|jt|million)$/i, 6],
  [/ ?(?:miliar|milyar|billion)$/i, 9],
  [/ ?(?:triliun|trilyun|trillion)$/i, 12],
];

/**
 * Takes sign, currency, percent sign, word of scale and notes off a printed number.
 *
 * @param scaled whether words of scale are understood; a number with one has no reading otherwise
 * @returns undefined for what is no number
 */
export function undress(text: string, scaled: boolean): Dressed | undefined {
  if (text.length > longest) return undefined;
  if (plain.test(text)) return undressed(text);
  let rest = plainForms(text);
  if (bare.test(rest)) return undressed(rest);
  const isRupiah = rupiah.test(rest);
  const head = leading.exec(rest);
  if (!head) return undefined;
  const sign = head[1] ?? "";
  rest = rest.slice(head[0].length);
  let power: number | undefined;
  /** What ends the text, taken off as often as there is some of it: the r of `dolar` and `IDR` is no note. */
  const takeEnds = () => {
    for (let taken = 0; taken < 6; taken++) {
      const scale =
        scaled && power === undefined ? scales.find(([word]) => word.test(rest)) : undefined;
      const end = scale?.[0] ?? [percent, currencyBehind, note].find((one) => one.test(rest));
      const shorter = end && rest.replace(end, "");
      if (!shorter || !/\d/.test(shorter)) return;
      // The last letter of a word in brackets: `(4.651 rupiah)`.
      if (end === note && /[a-z]{2}\)$/i.test(rest) && /[a-z]$/i.test(shorter)) return;
      power = scale ? scale[1] : power;
      rest = shorter;
    }
  };
  takeEnds();
  const open = opening.exec(rest);
  const isBracketed = open !== null && rest.endsWith(")");
  if (isBracketed) {
    rest = rest.slice(open[0].length, -1).trimEnd();
    // A header says so that its column counts in thousands.
    if (/^0\d/.test(rest)) return undefined;
    takeEnds();
  }
  rest = rest.replace(noCents, "");
  const isTrailing = trailingMinus.test(rest);
  if (isTrailing) rest = rest.slice(0, -1);
  if (Number(sign !== "") + Number(isBracketed) + Number(isTrailing) > 1) return undefined;
  const bodies = bodiesOf(rest).filter((body) => bare.test(body));
  const negative = isBracketed || isTrailing || (sign !== "" && sign !== "+");
  return bodies.length === 0
    ? undefined
    : { bodies, negative, power: power ?? 0, isRupiah: isRupiah && power === undefined };
}

const undressed = (body: string): Dressed => ({
  bodies: [body],
  negative: false,
  power: 0,
  isRupiah: false,
});

/**
 * The number of a note may run into the digits, `1.130.0441)`, or a bracket may be left of a note: each is a body, and where
 * several have a regular reading the number is open.
 */
function bodiesOf(text: string): string[] {
  if (!/\d\)$/.test(text)) return [text];
  const body = text.slice(0, -1);
  const withoutNote = [/[1-9]$/, /[1-9]\d$/].flatMap((number) =>
    number.test(body) ? [body.replace(number, "")] : [],
  );
  return [...withoutNote, body];
}

/** Full-width characters, blanks and apostrophes in their plain forms; nothing invisible at the ends. */
const plainForms = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .trim()
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, " ")
    .replace(/[\u2019\u02bc]/g, "'");
