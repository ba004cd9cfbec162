/** Indices of a group in the order in which sheets show them. */
export const indexKinds = ["ntp", "ntup", "it", "ib", "ikrt", "bppbm"] as const;
/** The same, those first of which the others are computed. */
export const indexKindsComputed = ["it", "ib", "ikrt", "bppbm", "ntp", "ntup"] as const;
export type IndexKind = (typeof indexKinds)[number];

export const indexNames: Readonly<Record<IndexKind, string>> = {
  ntp: "NTP",
  ntup: "NTUP",
  it: "It",
  ib: "Ib",
  ikrt: "IKRT",
  bppbm: "BPPBM",
};

/** Names of the rows that have weights of their own. */
export const rowNames: Readonly<Record<string, string>> = {
  it: "It",
  ib: "Ib",
  "ib.ikrt": "IKRT",
  "ib.bppbm": "BPPBM",
};
