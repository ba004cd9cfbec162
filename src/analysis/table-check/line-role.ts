/** What a row or a column of a table is. */
export type LineRole =
  | "value"
  | "total"
  | "mean"
  | "ratio"
  | "share"
  | "change"
  | "cumulative"
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
  "ratio",
  "share",
  "change",
  "cumulative",
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
  ["share", /\bandil\b|kontribusi|sumbangan|contribution|\bperan\b|peranan/],
  ["cumulative", /\bkum\b|kumulatif|cumulative|sampai dengan|\bs[./]d\b/],
  [
    "change",
    /perubahan|pertumbuhan|\bperub\b|kenaikan|penurunan|growth|\bchange\b|laju|inflasi|inflation|\b(m[ -]?to?[ -]?m|q[ -]?to?[ -]?q|y[ -]?on?[ -]?y|y[ -]?to?[ -]?d|c[ -]?to?[ -]?c)\b/,
  ],
  ["share", /pangsa|persentase|distribusi|\bshare\b|terhadap total/],
  ["mean", /rata-?\s?rata|\brerata\b|\baverage\b|\bmean\b/],
  ["ntup", /\bntup(p|h|r|t|n|pi|np)?\b|nilai tukar usaha|agricultural enterprise/],
  [
    "ntp",
    /\bnt(p|n|pp|ph|pr|pt|np|pi|pn)\b|nilai tukar (petani|nelayan|pembudidaya)|terms of trade/,
  ],
  ["bppbm", /\bbppbm\b|biaya produksi|production costs/],
  ["it", /\bit\b|diterima|received/],
  ["ib", /\bib\b|dibayar|\bpaid\b/],
  [
    "ratio",
    /kepadatan|\bdensity\b|\b(rasio|ratio)\b|produktivitas|productivity|\byield\b|ketergantungan|implisit|deflator|\bper (kapita|capita|hektar|hectare|ha|km|jiwa|orang)\b|(ku|kw|kg|ton|jiwa|orang|us ?\$|usd|rp)\s?\/\s?(ha|km|kg|jiwa|orang|kapita)/,
  ],
  ["balance", /neraca|\bsaldo\b|surplus|defisit|selisih|\bbalance\b/],
  ["total", /^(sub[ -]?)?(jumlah|totals?|jml)\b|\b(jumlah|totals?)$|^keseluruhan$/],
  ["export", /ekspor|export/],
  ["import", /\bimpor|import/],
];

/** Lags of a change: on the period before, the same one a year before, the December before. */
export type Lag = "previous" | "year" | "december";

/** The lag that a header of changes names; undefined where it leaves it open. */
export function lagOf(label: string): Lag | "cumulative" | undefined {
  const text = label.toLowerCase().replace(/_/g, " ");
  if (/\bc[ -]?to?[ -]?c\b|kumulatif/.test(text)) return "cumulative";
  if (/\by[ -]?to?[ -]?d\b|tahun kalender|calendar year|year to date/.test(text)) return "december";
  if (/\by[ -]?on?[ -]?y\b|tahun ke tahun|year[ -]on[ -]year|tahunan/.test(text)) return "year";
  if (
    /\b[mq][ -]?to?[ -]?[mq]\b|(bulan|triwulan) ke (bulan|triwulan)|(month|quarter)[ -]on[ -](month|quarter)|bulanan/.test(
      text,
    )
  )
    return "previous";
  return undefined;
}

/**
 * What a header or a label says that its line is; `value` when it says nothing.
 *
 * @example roleOfLabel("Perubahan (%)") // "change"
 */
export function roleOfLabel(label: string): LineRole {
  const plain = label
    .toLowerCase()
    .replace(/_/g, " ")
    .replace(/^[\s\d.)(a-h]{0,4}[.)]\s*/, "")
    .replace(/\s+/g, " ")
    .trim();
  const found = words.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  return /^\(?(%|persen|percent)\)?$|[([ ](%|persen|percent)\)?$/.test(plain) ? "share" : "value";
}
