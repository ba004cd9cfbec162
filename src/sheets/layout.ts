/** How many rows a part of a sheet takes. */
export interface SectionSize {
  /** Lines above the header, the title first; 1 when left out. */
  lead?: number;
  /** Whether a header stands above the rows; it does when left out. */
  header?: boolean;
  rows: number;
  /** Blank lines below; 1 when left out. */
  gap?: number;
}

/** Where a part of a sheet stands, in rows from the top of its block. */
export interface SectionPlace {
  /** Of its first line, the title. */
  top: number;
  header: number;
  rows: number;
  /** Row of one of its lines, from 0; the first one when left out. */
  row(line?: number): number;
}

/**
 * Stacks the parts of a sheet below each other, so that formulas can name rows of a part before it is written. A part that is
 * left out takes no room.
 *
 * @param top row of the first part
 */
export function stackSections<Name extends string>(
  top: number,
  sizes: Readonly<Record<Name, SectionSize | undefined>>,
): Record<Name, SectionPlace> {
  const places = {} as Record<Name, SectionPlace>;
  let next = top;
  for (const name of Object.keys(sizes) as Name[]) {
    const { lead = 1, header = true, rows, gap = 1 } = sizes[name] ?? absent;
    const [first, body] = [next, next + lead + Number(header)];
    places[name] = { top: first, header: first + lead, rows, row: (line = 0) => body + line };
    next = body + rows + gap;
  }
  return places;
}

const absent: SectionSize = { lead: 0, header: false, rows: 0, gap: 0 };
