import type { Row } from "../../table";
import type { RowHead } from "./row-head";

/** Places of the rows that each row belongs to, the highest first: by codes where these are a hierarchy, else by the table. */
export function ancestorsOf(rows: readonly Row[], heads: readonly RowHead[]): number[][] {
  const byCode = codeParents(heads.map(({ code }) => code));
  const places = new Map(rows.map(({ key }, at) => [key, at]));
  const parents = byCode ?? rows.map(({ parent }) => places.get(parent) ?? -1);
  return rows.map((_, at) => {
    const above: number[] = [];
    for (
      let next = parents[at] ?? -1;
      next >= 0 && !above.includes(next);
      next = parents[next] ?? -1
    )
      above.unshift(next);
    return above;
  });
}

/** The row whose code is the longest beginning of each row's; undefined where codes are no hierarchy. */
function codeParents(codes: readonly string[]): number[] | undefined {
  const coded = codes.filter((code) => code !== "");
  if (coded.length * 10 < codes.length * 6 || new Set(coded).size < coded.length) return undefined;
  const places = new Map(codes.map((code, at) => [code, at]));
  const hasDots = coded.some((code) => code.includes("."));
  const parents = codes.map((code) => {
    for (let end = code.length - 1; end > 0; end--) {
      if (hasDots && code[end] !== ".") continue;
      const found = places.get(code.slice(0, end));
      if (found !== undefined) return found;
    }
    return -1;
  });
  return parents.some((parent) => parent >= 0) ? parents : undefined;
}
