import type { ReleaseRow } from "../../analysis";

/** What people write for each row of a release, in small letters. */
const words: Readonly<Record<string, ReleaseRow>> = {
  it: "it",
  "indeks yang diterima petani": "it",
  "yang diterima": "it",
  ikrt: "ikrt",
  "indeks krt": "ikrt",
  krt: "ikrt",
  "konsumsi rumah tangga": "ikrt",
  "indeks konsumsi rumah tangga": "ikrt",
  "household consumption": "ikrt",
  bppbm: "bppbm",
  "indeks bppbm": "bppbm",
  "biaya produksi dan penambahan barang modal": "bppbm",
  "biaya produksi": "bppbm",
  "production costs": "bppbm",
};

/**
 * The row that a cell names; undefined where it names none.
 *
 * @example releaseRowOf("Konsumsi Rumah Tangga (IKRT)") // "ikrt"
 */
export function releaseRowOf(cell: unknown): ReleaseRow | undefined {
  if (typeof cell !== "string") return undefined;
  const text = cell.toLowerCase().replace(/\s+/g, " ").trim();
  const inBrackets = /\(([^)]*)\)/.exec(text)?.[1] ?? "";
  return words[text.replace(/\s*\([^)]*\)/g, "")] ?? words[inBrackets.trim()];
}
