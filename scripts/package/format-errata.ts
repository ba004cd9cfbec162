import type { KeyedTable, SettledCell } from "../publication-reader";

export const ERRATA_HEADER = [
  "table",
  "row",
  "column",
  "printed",
  "corrected",
  "kind",
  "after",
  "proof",
  "proof_id",
];

const PROOFS = {
  "only-reading": [
    "no other reading of these digits and marks is a number",
    "tidak ada cara lain membaca digit dan tanda ini sebagai angka",
  ],
  convention: ["the publication's own marks", "tanda menurut publikasi itu sendiri"],
  "column-total": [
    "read this way, the column adds up to its printed total",
    "bila dibaca demikian, jumlah kolom sama dengan jumlah tercetak",
  ],
};

/**
 * One erratum of kind `format` for each number that is printed in another way than the publication's own rule, unless it
 * has an erratum of another kind.
 */
export function formatErrata(
  table: KeyedTable,
  cells: readonly SettledCell[][],
  found: readonly string[][],
): string[][] {
  const known = new Set(found.map(([id, row, column]) => `${id} ${row} ${column}`));
  return table.rows
    .flatMap((row, index) =>
      (cells[index] ?? []).flatMap((cell, column) =>
        cell.odd && cell.evidence
          ? [
              [
                table.profile.id,
                row.key,
                table.profile.columns[column]?.name ?? "",
                cell.printed,
                cell.value,
                "format",
                "",
                ...PROOFS[cell.evidence],
              ],
            ]
          : [],
      ),
    )
    .filter(([id, row, column]) => !known.has(`${id} ${row} ${column}`));
}
