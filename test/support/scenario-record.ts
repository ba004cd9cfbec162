/** Of a scenario with everything that it may have. */
export const indices = { it: 120, ib: 110, ikrt: 108, bppbm: 112, ntp: 109.1, ntup: 107.1 };
export const scenarioRecord = {
  ...{ day: "2031-05-01", book: "b", version: "1", group: "g", month: "2031-04" },
  tables: ["t"],
  shocks: [
    { item: "rice", percent: 5, share: 3, rupiah: { price: 9000, change: -50 } },
    { item: "maize", percent: -99 },
  ],
  links: [{ item: "husk", follows: "rice", part: 0.5 }],
  labels: { rice: "Beras" },
  weights: [{ group: "g", row: "it", weights: { rice: 60, maize: 0 } }],
  ...{ base: indices, after: indices },
};
