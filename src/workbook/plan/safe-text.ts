/** Characters with which Excel begins to read a formula, and their full-width forms. */
const formulaStart = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** Texts that Excel turns into a number, a date, a time or a percent all hold a digit, in any script. */
const digit = /\p{Nd}/u;
/** Three words are a sentence: dates, times and amounts of money have fewer. */
const sentence = /\p{L}{2,}(?:[^\p{L}]+\p{L}{2,}){2}/u;
/** Texts that Excel turns into a boolean or an error, in the languages of this add-in. */
const word = /^(true|false|benar|salah|#.*)$/i;

/**
 * The value to write so that a cell holds exactly this text: with a leading apostrophe where Excel would otherwise read
 * a formula, a number, a date, a boolean or an error.
 *
 * @example safeText("=1+1") // "'=1+1"
 * @source OWASP, CSV Injection
 */
export function safeText(text: string): string {
  const risky =
    formulaStart.test(text) ||
    /^[\t\r\n']/.test(text) ||
    (digit.test(text) && !sentence.test(text)) ||
    word.test(text.trim());
  return risky ? `'${text}` : text;
}
