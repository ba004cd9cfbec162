import { referenceTable } from "../../src/library";
import { printedLevels, type Levels } from "./printed-levels";
import { equations, type Equation } from "./weight-problem";

/** An aggregate with the names under which weights.csv lists it, and what the print says of its weights. */
export interface Aggregate {
  name: string;
  components: string[];
  equations: Equation[];
}

/** Groups with the table of their first half year, in printed order. */
const groupTables = {
  combined: "l2",
  "food-crops": "l6",
  horticulture: "l10",
  "estate-crops": "l14",
  livestock: "l18",
  fisheries: "l22",
  "capture-fisheries": "l26",
  aquaculture: "l30",
} as const;
type Group = keyof typeof groupTables;

const groupNames: Readonly<Record<Group, string>> = {
  combined: "Gabungan",
  "food-crops": "Tanaman Pangan",
  horticulture: "Hortikultura",
  "estate-crops": "Perkebunan Rakyat",
  livestock: "Peternakan",
  fisheries: "Perikanan",
  "capture-fisheries": "Perikanan Tangkap",
  aquaculture: "Perikanan Budidaya",
};

const subsectors: Group[] = [
  "food-crops",
  "horticulture",
  "estate-crops",
  "livestock",
  "fisheries",
];
const fisheries: Group[] = ["capture-fisheries", "aquaculture"];

/** Every aggregate of the book: groups across their parts, row by row with one set of weights, then rows of each group. */
export function aggregates(): Aggregate[] {
  const groups = Object.keys(groupTables) as Group[];
  return [
    acrossGroups("combined", subsectors),
    acrossGroups("fisheries", fisheries),
    ...groups.flatMap(withinGroup),
  ];
}

/** One set of weights for all rows that the whole and its parts print: It, Ib, IKRT, BPPBM and their subgroups. */
function acrossGroups(whole: Group, parts: readonly Group[]): Aggregate {
  const shared = indexRows(whole).filter(({ key }) =>
    parts.every((part) => indexRows(part).some((row) => row.key === key)),
  );
  return {
    name: groupNames[whole],
    components: parts.map((part) => groupNames[part]),
    equations: shared.flatMap(({ key }) =>
      equations(
        levels(whole, key),
        parts.map((part) => levels(part, key)),
      ),
    ),
  };
}

function withinGroup(group: Group): Aggregate[] {
  const rows = indexRows(group);
  return rows.flatMap(({ key, label }) => {
    const children = rows.filter(({ parent }) => parent === key);
    if (children.length === 0) return [];
    return {
      name: `${groupNames[group]}: ${label}`,
      components: children.map((child) => child.label),
      equations: equations(
        levels(group, key),
        children.map((child) => levels(group, child.key)),
      ),
    };
  });
}

const indexRows = (group: Group) =>
  referenceTable(`ntp-kaltim-2020.${groupTables[group]}`).rows.filter(
    ({ key }) => key !== "ntp" && key !== "ntup",
  );

const known = new Map<string, Levels>();
function levels(group: Group, row: string): Levels {
  const name = `${group} ${row}`;
  const found = known.get(name) ?? printedLevels(group, row);
  known.set(name, found);
  return found;
}
