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
];

const PROOFS = {
  "only-reading": "no other reading of these digits and marks is a number",
  convention: "the publication's own marks",
  "column-total": "read so, the column adds up to its printed total",
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
                PROOFS[cell.evidence],
              ],
            ]
          : [],
      ),
    )
    .filter(([id, row, column]) => !known.has(`${id} ${row} ${column}`));
}
