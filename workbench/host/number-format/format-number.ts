import type { Culture } from "./culture";
import { decimalDigits } from "./decimal-digits";
import type { Section } from "./sections";

/** What the digit places of a section ask for. */
interface Layout {
  whole: number;
  leastDecimals: number;
  mostDecimals: number;
  grouped: boolean;
  /** Trailing commas: each divides by a thousand. */
  thousands: number;
  percents: number;
  first: number;
  last: number;
  exponentDigits: number;
}

function layoutOf(section: Section): Layout {
  const layout: Layout = {
    whole: 0,
    leastDecimals: 0,
    mostDecimals: 0,
    grouped: false,
    thousands: 0,
    percents: 0,
    first: -1,
    last: -1,
    exponentDigits: 0,
  };
  let part: "whole" | "decimals" | "exponent" = "whole";
  section.forEach((token, index) => {
    if (token.kind === "percent") layout.percents++;
    else if (token.kind === "point") {
      part = "decimals";
      if (layout.first < 0) layout.first = index;
      layout.last = index;
    } else if (token.kind === "exponent") {
      part = "exponent";
      layout.last = index;
    } else if (token.kind === "comma" && layout.first >= 0) {
      layout.thousands++;
      layout.last = index;
    } else if (token.kind === "digit") {
      if (layout.first < 0) layout.first = index;
      layout.last = index;
      if (layout.thousands > 0 && part === "whole") layout.grouped = true;
      layout.thousands = 0;
      if (part === "whole" && token.text === "0") layout.whole++;
      if (part === "decimals") {
        layout.mostDecimals++;
        if (token.text === "0") layout.leastDecimals = layout.mostDecimals;
      }
      if (part === "exponent") layout.exponentDigits++;
    }
  });
  return layout;
}

const group = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, separator);

function digitsText(size: number, layout: Layout, culture: Culture): string {
  const { whole, decimals } = decimalDigits(size, layout.mostDecimals);
  let fraction = decimals;
  while (fraction.length > layout.leastDecimals && fraction.endsWith("0"))
    fraction = fraction.slice(0, -1);
  const integer = (whole === "0" && layout.whole === 0 ? "" : whole).padStart(layout.whole, "0");
  const shown = layout.grouped ? group(integer, culture.groupSeparator) : integer;
  return fraction === "" ? shown : `${shown}${culture.decimalSeparator}${fraction}`;
}

function exponentText(size: number, layout: Layout, culture: Culture): string {
  let exponent = size === 0 ? 0 : Math.floor(Math.log10(size));
  let mantissa = digitsText(size / 10 ** exponent, layout, culture);
  if (mantissa.startsWith("10")) mantissa = digitsText(size / 10 ** ++exponent, layout, culture);
  const digits = String(Math.abs(exponent)).padStart(layout.exponentDigits, "0");
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${digits}`;
}

/** Text of a number that is not negative in one section of a format; literals stand where the format has them. */
export function formatNumber(size: number, section: Section, culture: Culture): string {
  const layout = layoutOf(section);
  const scaled = (size * 100 ** layout.percents) / 1000 ** layout.thousands;
  const digits =
    layout.exponentDigits > 0
      ? exponentText(scaled, layout, culture)
      : digitsText(scaled, layout, culture);
  return section
    .map((token, index) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "percent") return "%";
      if (token.kind === "general") return generalText(size, culture);
      return index === layout.first ? digits : "";
    })
    .join("");
}

/** Text of a number without a format: at most 11 characters, as in a cell that is wide enough. */
export function generalText(value: number, culture: Culture): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (size === 0) return "0";
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = "", exponent = "0"] = size.toExponential(5).split("e");
    const power = `${Number(exponent) < 0 ? "-" : "+"}${String(Math.abs(Number(exponent))).padStart(2, "0")}`;
    return `${sign}${mantissa.replace(/\.?0+$/, "").replace(".", culture.decimalSeparator)}E${power}`;
  }
  const wholeLength = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const { whole, decimals } = decimalDigits(size, Math.max(0, 10 - wholeLength));
  const fraction = decimals.replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : culture.decimalSeparator}${fraction}`;
}
