/** What stands after `_`: `t`, `i,t−1`, `(t−1)`. */
const index = /_(\([^)]*\)|[\p{L}\p{N}]+(?:,[\p{L}\p{N}]+)?(?:[−-]\d+)?)/u;

/** A formula in letters, with its indices set lower: `p_t q_0`. */
export function FormulaText({ formula }: { formula: string }) {
  return formula.split(index).map((part, position) =>
    // Every second part is what the split caught.
    position % 2 === 1 ? <sub key={position}>{part}</sub> : part,
  );
}
