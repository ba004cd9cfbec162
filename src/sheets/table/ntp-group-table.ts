/** Table of the first half year of each group: the source that its sheets name. */
const tables: Readonly<Record<string, string>> = {
  combined: "l2",
  "food-crops": "l6",
  horticulture: "l10",
  "estate-crops": "l14",
  livestock: "l18",
  fisheries: "l22",
  "capture-fisheries": "l26",
  aquaculture: "l30",
};

/** Id of the table that a sheet about a group names as its source. */
export const ntpGroupTable = (group: string): string => `ntp-kaltim-2020.${tables[group] ?? "l2"}`;
