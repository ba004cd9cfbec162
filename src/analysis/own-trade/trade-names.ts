import { hsDigits, isOnlyPeriod, monthNumber, readPeriod } from "../../core";
import type { Bilingual, TradeFlowId } from "../../library";

/** A code in brackets or before a name, and what follows it: `[84] Mesin`, `003. El Tari`. */
const coded =
  /^\s*(?:\[\s*([^\]]+?)\s*\]|(\d{2,}(?:\.\d{2})*)(?=[.\s]*[-–—.:]|\s+\p{L}))[\s.\-–—:]*(.*)$/su;

/** A name that is the same in both languages. */
export const named = (text: string): Bilingual => ({ id: text, en: text });

/** The words of a label without its code and bullets. */
export const wordsOf = (label: string): string => {
  const [, , , words] = coded.exec(label) ?? [];
  const plain = (words ?? label).replace(/^\s*[-–•]\s*/, "").trim();
  return plain === "" ? label.trim() : plain;
};

/** HS code of a member: its digits, two for each level; undefined for what is none. */
export function hsCodeOf(key: string, label: string): string | undefined {
  for (const text of [key.replace(/^hs/i, ""), label]) {
    if (!/\d/.test(text)) continue;
    try {
      return hsDigits(text);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** A year and, where it is told, a month of a label. */
export interface Moment {
  year?: string;
  month?: string;
}

export function momentOf(key: string, label: string): Moment {
  for (const text of [key, label, wordsOf(label)]) {
    const year = /^\s*((?:19|20)\d\d)\s*[*xre)]*\s*$/i.exec(text)?.[1];
    if (year !== undefined) return { year };
    const period = isOnlyPeriod(text) ? readPeriod(text) : undefined;
    if (period && /^\d{4}-\d{2}$/.test(period))
      return { year: period.slice(0, 4), month: period.slice(5) };
  }
  const number = monthNumber(wordsOf(label).replace(/\.$/, "")) ?? numbered(key) ?? numbered(label);
  return number === undefined ? {} : { month: String(number).padStart(2, "0") };
}

const numbered = (text: string): number | undefined =>
  /^\s*(?:0?[1-9]|1[0-2])\s*$/.test(text) ? Number(text) : undefined;

const exporting = /\b(?:ekspor|exports?)\b/i;
const importing = /\b(?:impor|imports?)\b/i;
const fromOrigin = /provinsi asal|asal barang|province of origin|by origin/i;

/** The flow that words name; undefined where they name none, or both. */
export function flowIn(words: string): TradeFlowId | undefined {
  const [sells, buys] = [exporting.test(words), importing.test(words)];
  if (sells === buys) return undefined;
  if (buys) return "imports";
  return fromOrigin.test(words) ? "exports-by-origin" : "exports-by-port";
}

const letters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** Names of countries that statistics write otherwise than the languages do, by code. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  CN: ["china", "cina", "tiongkok", "rrt", "chinapeoplesrepublicof"],
  US: ["usa", "amerikaserikat", "unitedstates", "unitedstatesofamerica"],
  GB: ["inggris", "unitedkingdom", "uk", "britaniaraya"],
  KR: ["koreaselatan", "korearepublicof", "republickorea", "southkorea"],
  KP: ["koreautara", "koreademocraticpeoplesrepublicof"],
  NL: ["belanda", "netherlands", "netherland"],
  VN: ["vietnam"],
  TL: ["timorleste", "timortimur", "easttimor"],
  HK: ["hongkong"],
  TW: ["taiwan", "taiwanprovinceofchina"],
  RU: ["rusia", "russia", "russianfederation", "federasirusia"],
  AE: ["uniemiratarab", "unitedarabemirates", "uea"],
  SA: ["arabsaudi", "saudiarabia"],
  PH: ["filipina", "philippines", "philipina"],
  PG: ["papuanugini", "papuanewguinea"],
  NZ: ["selandiabaru", "newzealand"],
  ZA: ["afrikaselatan", "southafrica"],
  TR: ["turki", "turkey", "turkiye"],
  CZ: ["ceko", "czechrepublic", "republikceko"],
  BN: ["brunei", "bruneidarussalam"],
  LA: ["laos", "laopeoplesdemocraticrepublic"],
  IR: ["iran", "iranislamicrepublicof"],
  MM: ["myanmar", "burma"],
  CI: ["pantaigading", "ivorycoast", "cotedivoire"],
};

let known: ReadonlyMap<string, string> | undefined;

/** Codes of countries by their names in Indonesian and English, as the platform knows them. */
function countryCodes(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map<string, string>();
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const language of ["id", "en"]) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of alphabet) {
      for (const second of alphabet) {
        const code = first + second;
        const name = names.of(code);
        if (name !== undefined && !found.has(letters(name))) found.set(letters(name), code);
      }
    }
  }
  for (const [code, names] of Object.entries(alsoCalled))
    for (const name of names) found.set(name, code);
  known = found;
  return found;
}

/** Code of a country by a name of it, however it is written; undefined for other words. */
export const countryCode = (label: string): string | undefined => {
  const words = wordsOf(label);
  return (
    countryCodes().get(letters(words)) ?? countryCodes().get(letters(words.replace(/\(.*/, "")))
  );
};

/** What the same member is known by in every table: a country by its code, anything else by its words. */
export const memberKey = (label: string): string =>
  countryCode(label)?.toLowerCase() ??
  (wordsOf(label)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") ||
    "x");
