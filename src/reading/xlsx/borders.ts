/** Lines of cells by their names in a file (ECMA-376 part 1, 18.18.3) and by Office.js' style and weight. */
const lines: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const weights = ["Hairline", "Thin", "Medium", "Thick"];

/** Style and weight of a line, or undefined for none. */
export function lineStyle(file: string): { style: string; weight: string } | undefined {
  const found = lines.find(([name]) => name === file);
  return found && { style: found[1], weight: found[2] };
}

/** A line's name in a file: of those with its style, the one whose weight is nearest. */
export function lineName({ style, weight }: { style: string; weight: string }): string {
  const distance = (other: string): number =>
    Math.abs(weights.indexOf(other) - weights.indexOf(weight));
  const [nearest] = lines
    .filter((line) => line[1] === style)
    .sort((a, b) => distance(a[2]) - distance(b[2]));
  return nearest?.[0] ?? "thin";
}
