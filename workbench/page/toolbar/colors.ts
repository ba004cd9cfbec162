import type { ColorName } from "../language";

/** A colour that a tool offers; without one it takes the colour away. */
export type Color = readonly [name: ColorName, color: string | undefined];

/** Light colours that dark text reads on, and two strong ones. */
export const fillColors: readonly Color[] = [
  ["none", undefined],
  ["lightYellow", "#FFF2CC"],
  ["lightGreen", "#E2EFDA"],
  ["lightBlue", "#DDEBF7"],
  ["lightOrange", "#FCE4D6"],
  ["lightPurple", "#E4DFEC"],
  ["lightGray", "#EDEDED"],
  ["yellow", "#FFD966"],
  ["green", "#A9D08E"],
  ["blue", "#9BC2E6"],
  ["orange", "#F4B084"],
  ["gray", "#BFBFBF"],
];

/** Dark colours that read on white, and white for dark fills. */
export const fontColors: readonly Color[] = [
  ["automatic", undefined],
  ["red", "#C00000"],
  ["orange", "#C55A11"],
  ["green", "#375623"],
  ["blue", "#1F4E79"],
  ["purple", "#5B2C83"],
  ["gray", "#595959"],
  ["lightRed", "#FF5050"],
  ["yellow", "#BF8F00"],
  ["lightGreen", "#00804A"],
  ["lightBlue", "#0070C0"],
  ["white", "#FFFFFF"],
];
