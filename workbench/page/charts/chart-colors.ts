/** Colours of a chart around its series. */
export interface ChartColors {
  ink: string;
  text: string;
  line: string;
  paper: string;
}

export const LIGHT: ChartColors = {
  ink: "#1f2a2e",
  text: "#44525a",
  line: "#d9dfdd",
  paper: "#ffffff",
};

export const DARK: ChartColors = {
  ink: "#eef2f1",
  text: "#c3cfcc",
  line: "#474747",
  paper: "#1f1f1f",
};
