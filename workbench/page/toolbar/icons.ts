import type { ToolName } from "../language";

/** Drawings on a square of 20, of lines unless they begin with `fill:`. */
const icons: Readonly<Record<ToolName | "menu", readonly string[]>> = {
  undo: ["M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8"],
  redo: ["M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12"],
  bold: [
    "fill:M5.5 3.5h5.2c2.4 0 3.9 1.3 3.9 3.3 0 1.4-.8 2.4-2 2.8 1.6.3 2.6 1.5 2.6 3.1 0 2.3-1.7 3.8-4.3 3.8H5.5ZM8 5.5v3.3h2.1c1.2 0 1.9-.6 1.9-1.7 0-1-.7-1.6-1.9-1.6Zm0 5.2v3.8h2.5c1.3 0 2.1-.7 2.1-1.9s-.8-1.9-2.2-1.9Z",
  ],
  italic: ["M8.5 4h6M5.5 16h6M11.8 4l-3.6 12"],
  fill: [
    "M8.5 3 15 9.5l-5 5a1.5 1.5 0 0 1-2.1 0l-4-4a1.5 1.5 0 0 1 0-2.1L9.2 3.1M4 9.5h10.5",
    "fill:M17 11.5c.9 1.3 1.3 2 1.3 2.6a1.3 1.3 0 0 1-2.6 0c0-.6.4-1.3 1.3-2.6Z",
  ],
  fontColor: ["M5.5 14 10 3.5 14.5 14M7 10.5h6"],
  borders: ["M3.5 3.5h13v13h-13ZM10 3.5v13M3.5 10h13"],
  left: ["M3 5h14M3 10h9M3 15h12"],
  center: ["M3 5h14M5.5 10h9M4 15h12"],
  right: ["M3 5h14M8 10h9M5 15h12"],
  wrap: ["M3 4.5h14M3 15.5h5M3 10h11a2.7 2.7 0 0 1 0 5.5h-3M12.7 13.5l-2 2 2 2"],
  merge: ["M3.5 4.5h13v11h-13ZM6 10h8M8 8l-2 2 2 2M12 8l2 2-2 2"],
  numberFormat: [],
  fewerDecimals: ["M3 14.5h.1M6.5 9h2.5v5.5H6.5ZM17 11.7h-5M14 9.7l-2 2 2 2M6 5.5h8"],
  moreDecimals: [
    "M3 14.5h.1M5.5 9H8v5.5H5.5ZM10 9h2.5v5.5H10ZM14.5 11.7h3.5M16 9.7l2 2-2 2M6 5.5h8",
  ],
  sortAscending: [
    "M4 8.5 6.3 3l2.3 5.5M4.7 7h3.2M4.2 11.5h4.2L4.2 17h4.4M14 3.5v13M11.5 14l2.5 2.5 2.5-2.5",
  ],
  sortDescending: [
    "M4 17l2.3-5.5L8.6 17M4.7 15.5h3.2M4.2 3h4.2L4.2 8.5h4.4M14 3.5v13M11.5 14l2.5 2.5 2.5-2.5",
  ],
  sortBy: ["M3 5h8M3 10h6M3 15h4M14.5 3.5v13M12 14l2.5 2.5L17 14"],
  filter: ["M3.5 4.5h13L11.7 10.5v5l-3.4 1.5v-6.5Z"],
  find: ["M8.7 3.5a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4ZM12.6 12.6 17 17"],
  menu: ["M2 4l3 3 3-3"],
};

const SVG = "http://www.w3.org/2000/svg";

/** A drawing in the colour of the text around it. */
export function icon(name: ToolName | "menu", size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const box = name === "menu" ? 10 : 20;
  svg.setAttribute("viewBox", `0 0 ${box} ${box}`);
  svg.setAttribute("width", String(size));
  svg.setAttribute("height", String(size));
  svg.setAttribute("aria-hidden", "true");
  for (const drawing of icons[name]) {
    const path = document.createElementNS(SVG, "path");
    const isFilled = drawing.startsWith("fill:");
    path.setAttribute("d", drawing.replace("fill:", ""));
    path.setAttribute("class", isFilled ? "filled" : "drawn");
    svg.append(path);
  }
  return svg;
}
