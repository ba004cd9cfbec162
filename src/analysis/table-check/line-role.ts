/** What a row or a column of a table is. */
export type LineRole =
  | "value"
  | "total"
  | "mean"
  | "share"
  | "change"
  | "balance"
  | "export"
  | "import"
  | "it"
  | "ib"
  | "bppbm"
  | "ntp"
  | "ntup"
  | "ignored";

/** Every role, in the order in which a choice offers them. */
export const lineRoles: readonly LineRole[] = [
  "value",
  "total",
  "mean",
  "share",
  "change",
  "balance",
  "export",
  "import",
  "ntp",
  "ntup",
  "it",
  "ib",
  "bppbm",
  "ignored",
];

/** Words of headers and labels, the more telling first. */
const words: readonly (readonly [role: LineRole, words: RegExp])[] = [
  ["change", /perubahan|pertumbuhan|\bperub\b|kenaikan|growth|\bchange\b|laju|inflasi|inflation/],
  ["share", /pangsa|persentase|distribusi|kontribusi|andil|peranan|\bshare\b/],
  ["mean", /rata-?\s?rata|\brerata\b|\baverage\b|\bmean\b/],
  ["ntup", /\bntup\b|nilai tukar usaha|agricultural enterprise/],
  ["ntp", /\bnt(p|n|pp|ph|pr|pt|np|pi)\b|nilai tukar (petani|nelayan|pembudidaya)|terms of trade/],
  ["bppbm", /\bbppbm\b|biaya produksi|production costs/],
  ["it", /\bit\b|diterima|received/],
  ["ib", /\bib\b|dibayar|\bpaid\b/],
  ["balance", /neraca|\bsaldo\b|surplus|defisit|selisih|\bbalance\b/],
  ["total", /^(sub[ -]?)?(jumlah|total|jml)\b|\b(jumlah|total)$|^keseluruhan$/],
  ["export", /ekspor|export/],
  ["import", /\bimpor|import/],
];

/**
 * What a header or a label says that its line is; `value` when it says nothing.
 *
 * @example roleOfLabel("Perubahan (%)") // "change"
 */
export function roleOfLabel(label: string): LineRole {
  const plain = label
    .toLowerCase()
    .replace(/^[\s\d.)(a-h]{0,4}[.)]\s*/, "")
    .replace(/\s+/g, " ")
    .trim();
  const found = words.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  return /^\(?(%|persen|percent)\)?$|[([ ](%|persen|percent)\)?$/.test(plain) ? "share" : "value";
}
