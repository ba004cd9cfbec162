import { safeText, type CellContent } from "../plan";

/**
 * Functions that compute from cells and constants and from nothing else: none asks an address, opens a file, follows a
 * link, starts a program or builds a reference out of text.
 */
const inward = new Set(
  `ABS ACOS ACOSH AGGREGATE AND ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS BYCOL BYROW CEILING
  CEILING.MATH CHAR CHOOSE CHOOSECOLS CHOOSEROWS CLEAN CODE COLUMN COLUMNS COMBIN CONCAT CONCATENATE CORREL COS COUNT COUNTA
  COUNTBLANK COUNTIF COUNTIFS COVARIANCE.P COVARIANCE.S DATE DATEDIF DATEVALUE DAY DAYS DEGREES DEVSQ DROP EDATE EOMONTH
  ERROR.TYPE EVEN EXACT EXP EXPAND FACT FALSE FILTER FIND FIXED FLOOR FLOOR.MATH FORECAST FORECAST.LINEAR FREQUENCY FV GCD
  GEOMEAN GROWTH HARMEAN HLOOKUP HOUR HSTACK IF IFERROR IFNA IFS INDEX INT INTERCEPT IRR ISBLANK ISERR ISERROR ISEVEN
  ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISO.WEEKNUM ISODD ISREF ISTEXT KURT LAMBDA LARGE LCM LEFT LEN LET LINEST LN LOG
  LOG10 LOGEST LOOKUP LOWER MAKEARRAY MAP MATCH MAX MAXA MAXIFS MDETERM MEDIAN MID MIN MINA MINIFS MINUTE MINVERSE MMULT MOD
  MODE MODE.MULT MODE.SNGL MONTH MROUND N NA NETWORKDAYS NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NOT NOW NPER NPV
  NUMBERVALUE ODD OR PEARSON PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PERMUT PI
  PMT POWER PRODUCT PROPER PV QUARTILE QUARTILE.EXC QUARTILE.INC QUOTIENT RADIANS RAND RANDARRAY RANDBETWEEN RANK RANK.AVG
  RANK.EQ RATE REDUCE REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS RSQ SCAN SEARCH SECOND SEQUENCE SIGN SIN SINH
  SKEW SLOPE SMALL SORT SORTBY SQRT STANDARDIZE STDEV STDEV.P STDEV.S STDEVP STEYX SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS
  SUMPRODUCT SUMSQ SUMXMY2 SWITCH T TAKE TAN TANH TEXT TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TIME TIMEVALUE TOCOL TODAY
  TOROW TRANSPOSE TREND TRIM TRIMMEAN TRUE TRUNC TYPE UNICHAR UNICODE UNIQUE UPPER VALUE VAR VAR.P VAR.S VARP VLOOKUP VSTACK
  WEEKDAY WEEKNUM WORKDAY WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR YEAR YEARFRAC`.split(/\s+/),
);

/** Texts in quotes hold words, not references; a doubled quote stands for one. */
const quotedText = /"(?:[^"]|"")*"/g;
/** `[Book1.xlsx]Sheet!A1`, `'C:\[Book1.xlsx]Sheet'!A1`, `'Book1.xlsx'!Name`: another file. */
const otherFile = /\][^[\]'!]*'?!|\\|\/\/|\.[a-z]{3,4}'?!/i;
/** A sheet in quotes and a column in brackets may hold a bracket that calls nothing: `'Data (1)'!A1`, `Table1[Berat (kg)]`. */
const nameInQuotes = /'(?:[^']|'')*'(?=!)|\[[^[\]]*\]/g;
/** What calls a function, with or without the prefix of newer ones. */
const call = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*\(/gu;

/**
 * Whether a formula computes within its workbook. One that does not, such as `WEBSERVICE`, a link or another file, is no
 * formula that a setting of a workbook may bring into a cell.
 *
 * @example isInward("=SUM(A1:A3)/BPS.NTP(B1,C1)") // true
 * @example isInward('=WEBSERVICE("https://example.org/?q="&A1)') // false
 */
export function isInward(formula: string): boolean {
  const bare = formula.replace(quotedText, '""');
  // The bar stands for a link to another program (DDE), and in no other place.
  if (bare.includes("|") || otherFile.test(bare)) return false;
  return [...bare.replace(nameInQuotes, "").matchAll(call)].every(([, name = ""]) =>
    isInwardName(name),
  );
}

function isInwardName(name: string): boolean {
  const plain = name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
  return plain.startsWith("BPS.") || inward.has(plain);
}

/** What may be written of a content that a setting brings: a formula that reaches outside becomes a text, its words kept. */
export const inwardContent = <T extends CellContent>(content: T): T | string =>
  isOutwardFormula(content) ? safeText(content) : content;

/** Excel reads a text as a formula with any of these at its beginning. */
export const isOutwardFormula = (content: CellContent): content is string =>
  typeof content === "string" && /^\s*[=+\-@]/.test(content) && !isInward(content);
