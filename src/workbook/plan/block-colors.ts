/** Colours of a block. Dark text on light fills, and the header the other way round, at more than 7 : 1. */
export const blockColors = {
  headerFill: "#0F5A4F",
  headerText: "#FFFFFF",
  quietText: "#595959",
  liveFill: "#E6F4F1",
  /** Of cells that the user is to change. */
  inputFill: "#FFF8DC",
  correctedFill: "#FFF1C2",
} as const;
