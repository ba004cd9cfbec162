import { CoreError } from "../errors";
import { hsDigits } from "./hs-code";

/** In the order in which totals are listed. */
export const tradeSectors = ["oil-and-gas", "mining", "agriculture", "industry"] as const;
export type TradeSector = (typeof tradeSectors)[number];

export const sectorSchemes = ["ntt-2020", "ntt-2020-port"] as const;
export type SectorScheme = (typeof sectorSchemes)[number];

/**
 * The split that reproduces the export figures of BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020. The
 * book does not print it: it is inferred from figures 5 and 9 and their sentences against tables 1.2 and 6.2, and it
 * fails for imports (6.92 percent agriculture printed, 9.11 by the split). Everything else is industry.
 */
const chapters = {
  oilAndGas: ["27"],
  mining: ["25", "26"],
  agriculture: ["01", "02", "03", "05", "06", "07", "08", "09", "10", "12", "13", "14"],
} as const;

/** Kept by the Harmonized System for later use: no goods are in it. */
const reservedChapter = "77";

/** Headings of chapter 27: coal, lignite and peat; crude oil, oil products and gas. The others belong to neither. */
const mineralFuelHeadings: Readonly<Record<string, TradeSector>> = {
  "2701": "mining",
  "2702": "mining",
  "2703": "mining",
  "2709": "oil-and-gas",
  "2710": "oil-and-gas",
  "2711": "oil-and-gas",
};

/**
 * Sector of an HS code: oil and gas, mining, agriculture or industry.
 * In scheme "ntt-2020" chapter 27 as a whole is oil and gas, which hides the coal in it; longer codes tell them apart.
 * In "ntt-2020-port" chapter 27 is industry, as the book counts it for exports by port of loading.
 *
 * @param code HS code, two digits or more
 * @throws CoreError `out-of-range` when it is no HS code
 * @throws CoreError `unclassified` for chapter 77, which is reserved, and for a heading of chapter 27 that is neither coal
 *   nor oil nor gas
 * @example hsSector("0801") // "agriculture"
 * @source inferred from BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, figures 5 and 9
 */
export function hsSector(code: number | string, scheme: SectorScheme = "ntt-2020"): TradeSector {
  const digits = hsDigits(code);
  const chapter = digits.slice(0, 2);
  if (chapter === reservedChapter) throw unclassified(digits);
  if (isOneOf(chapters.oilAndGas, chapter)) {
    return scheme === "ntt-2020-port" ? "industry" : mineralFuel(digits);
  }
  if (isOneOf(chapters.mining, chapter)) return "mining";
  return isOneOf(chapters.agriculture, chapter) ? "agriculture" : "industry";
}

const isOneOf = (list: readonly string[], chapter: string) => list.includes(chapter);

function mineralFuel(digits: string): TradeSector {
  if (digits.length === 2) return "oil-and-gas";
  const sector = mineralFuelHeadings[digits.slice(0, 4)];
  if (sector !== undefined) return sector;
  throw unclassified(digits);
}

const unclassified = (digits: string) =>
  new CoreError("unclassified", { argument: "code", found: digits });
