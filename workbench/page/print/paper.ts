/** Sizes of paper in millimetres, the upright way. F4, or folio, is the paper of Indonesian offices. */
export const PAPERS = {
  A4: [210, 297],
  F4: [215, 330],
  A3: [297, 420],
  Letter: [215.9, 279.4],
} as const satisfies Readonly<Record<string, readonly [width: number, height: number]>>;

export type Paper = keyof typeof PAPERS;

export interface PageSetup {
  paper: Paper;
  isLandscape: boolean;
}

const MARGIN = 14;
/** Room for the source, the name of the sheet and the number of the page. */
const FOOT = 16;
const PIXELS = 96 / 25.4;

/** Width and height in millimetres, as the paper lies. */
export function paperSize({ paper, isLandscape }: PageSetup): { width: number; height: number } {
  const [width, height] = PAPERS[paper];
  return isLandscape ? { width: height, height: width } : { width, height };
}

/** Room for cells on a page, in pixels. */
export function roomOf(setup: PageSetup): { width: number; height: number } {
  const { width, height } = paperSize(setup);
  return {
    width: Math.floor((width - 2 * MARGIN) * PIXELS),
    height: Math.floor((height - 2 * MARGIN - FOOT) * PIXELS),
  };
}
