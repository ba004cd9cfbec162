/** A row of a paste: what names it, and its figures. */
export interface PastedRow {
  label: string;
  figures: string[];
  /** By column, what else may be there, where blanks may set thousands or columns apart. */
  otherwise?: (string[] | undefined)[];
}

/** A way to read a row. */
export interface Way {
  label: string;
  figures: readonly Figure[];
}

/** A figure with what is seen of it without knowing its table. */
export interface Figure {
  text: string;
  /** Its digits as one whole number, with its sign; a dash is 0; undefined where the number is missing. */
  digits: number | undefined;
  /** Undefined where there is no digit. */
  decimals: number | undefined;
}

/** A mark at the end of a number, set apart or not. */
const endingMark = /(?:(?<digit>[\d)]) ?(?:[rxe]|\*{1,3}\)?|[a-z]\))| \d{1,2}\))$/;

export function figureOf(text: string): Figure {
  const plain = text.replace(endingMark, "$<digit>");
  const digits = plain.replace(/\D/g, "");
  if (digits === "") {
    const isDash = /^[-\u2012-\u2015]$/.test(plain);
    return { text, digits: isDash ? 0 : undefined, decimals: undefined };
  }
  const sign = /^[-\u2212(]/.test(plain) ? -1 : 1;
  const decimals = /\d[.,](\d+)\D*$/.exec(plain)?.[1]?.length ?? 0;
  return { text, digits: sign * Number(digits), decimals };
}
