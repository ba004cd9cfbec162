import type { Unit } from "../../table";
import { componentHeading, plain } from "./ntp-words";

/** Rows of farmers' terms of trade as books have them, in their order. */
export const figureRows = ["it", "ib", "ib.ikrt", "ib.bppbm", "ntp", "ntup"] as const;
export type FigureRow = (typeof figureRows)[number];

const producer =
  "(?:petani|nelayan|pembudi ?daya|peternak|perikanan|pertanian|subsektor|sub sektor|tanaman|hortikultura|perkebunan|farm\\w*|fish\\w*|agricultur\\w*|livestock|smallholder\\w*)";
const household = "(?:rumah tangga |household )?";
const of = "(?:of |for |by |from )?(?:the )?";
const business = "(?:business|enterprise)";

const tells: Readonly<Record<FigureRow, RegExp>> = {
  ntup: new RegExp(
    `nilai tukar usaha ${household}${producer}|\\bntup\\b|${producer}(?: s)? ${household}${business}\\w*(?: s)? terms of trade|terms of trade ${of}${producer}(?: s)? ${household}${business}`,
  ),
  ntp: new RegExp(
    `nilai tukar ${household}${producer}|\\bntp[phrti]?\\b|\\bntnp\\b|\\bntn\\b|${producer}(?: s)? ${household}(?:s )?terms of trade|terms of trade ${of}${household}${producer}(?! (?:s )?${household}${business})`,
  ),
  it: new RegExp(
    `(?:indeks|index|indices)(?: \\w+){0,3} (?:diterima|received)(?: \\w+){0,3} ${producer}|(?:prices?) received ${of}${household}${producer} (?:indices|index)|${producer} (?:s )?(?:received prices?|prices? received) (?:indices|index)`,
  ),
  ib: new RegExp(
    `(?:indeks|index|indices)(?: \\w+){0,3} (?:dibayar|paid)(?: \\w+){0,3} ${producer}|(?:prices?) paid ${of}${household}${producer} (?:indices|index)|${producer} (?:s )?(?:paid prices?|prices? paid) (?:indices|index)`,
  ),
  "ib.ikrt":
    /\bi?krt\b|(?:indeks|index|indices)(?: (?:harga|of|prices?))? (?:konsumsi rumah tangga|household consumption)/,
  "ib.bppbm": /\bbppbm\b|biaya produksi (?:dan )?(?:penambahan )?barang modal/,
};

const bare = { it: "it", ib: "ib", ikrt: "ib.ikrt", bppbm: "ib.bppbm" } as const;

/** It and Ib are also words of other languages: as signs they stand in brackets. */
const signs: Readonly<Partial<Record<FigureRow, RegExp>>> = {
  it: /[([]\s*I[tT]\s*[)\]]/,
  ib: /[([]\s*I[bB]\s*[)\]]/,
};

const changing =
  /perubahan|pertumbuhan|kenaikan|penurunan|inflasi|andil|laju|\bchanges?\b|growth|inflation|contribution|persen|percent|%/i;

/** Whether words speak of changes, and not of the indices themselves. */
export const isChange = (words: string): boolean => changing.test(words);

/**
 * The indices of farmers' terms of trade that words name, each once.
 *
 * @example figureRowsIn("Nilai Tukar Petani (NTP) menurut Provinsi") // ["ntp"]
 * @example figureRowsIn("Nilai Tukar Rupiah terhadap Dolar AS") // []
 */
export function figureRowsIn(words: string): FigureRow[] {
  const heading = componentHeading(words);
  if (heading) return [bare[heading]];
  const text = plain(words);
  return figureRows.filter((row) => tells[row].test(text) || signs[row]?.test(words));
}

/** An index counts points, or is published without a unit; never a percent or rupiah. */
export const isIndexUnit = ({ unit }: Unit): boolean =>
  /^(?:none|point|poin|points|indeks|index|indices|indeks poin|tidak ada(?: satuan)?|tanpa satuan|no unit|-|)$/i.test(
    unit.trim(),
  );
