/** A value of one of a table's dimensions. */
export interface DataItem {
  val: string | number;
  label: string;
}

/** The lists of an answer of the Web API to `model=data`. */
export interface DataLists {
  var: readonly DataItem[];
  vervar: readonly DataItem[];
  turvar: readonly DataItem[];
  tahun: readonly DataItem[];
  turtahun: readonly DataItem[];
}

/** Positions in the lists. */
export interface DataPlace {
  variable: number;
  vertical: number;
  variant: number;
  year: number;
  part: number;
}

export interface DataPlaces {
  /** By key, in the order of the lists. */
  places: Map<string, DataPlace>;
  /** Keys of several combinations; none of these gets the number. */
  ambiguous: Set<string>;
  /** Keys of no combination. */
  unmatched: string[];
}

/**
 * Where the numbers of an answer belong. Its keys glue the ids of vertical variable, variable, variant, year and part of the year
 * together without anything between them, and ids have any length: so every combination is built and looked up, and no key is
 * cut. A list that is left empty stands for the id 0.
 */
export function datacontentPlaces(
  { var: variables, vervar, turvar, tahun, turtahun }: DataLists,
  content: ReadonlyMap<string, unknown>,
): DataPlaces {
  const places = new Map<string, DataPlace>();
  const ambiguous = new Set<string>();
  const ends = tahun.flatMap((one, year) =>
    orNone(turtahun).map(({ val }, part) => ({ year, part, text: `${one.val}${val}` })),
  );
  variables.forEach(({ val: own }, variable) =>
    vervar.forEach((row, vertical) =>
      orNone(turvar).forEach((column, variant) => {
        const start = `${row.val}${own}${column.val}`;
        for (const { text, ...end } of ends) {
          const key = start + text;
          if (!content.has(key)) continue;
          if (places.has(key)) ambiguous.add(key);
          else places.set(key, { variable, vertical, variant, ...end });
        }
      }),
    ),
  );
  const unmatched = [...content.keys()].filter((key) => !places.has(key));
  for (const key of ambiguous) places.delete(key);
  return { places, ambiguous, unmatched };
}

/** An answer without variants or parts of the year has one of each without a name. */
export const orNone = (items: readonly DataItem[]): readonly DataItem[] =>
  items.length > 0 ? items : [{ val: "0", label: "" }];
