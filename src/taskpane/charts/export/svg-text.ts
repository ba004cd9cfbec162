import { lightTheme } from "../../shell/theme";
import { type Mark, markLooks } from "../drawing";
import type { Picture } from "./picture";

/** Families that every system has one of. */
const fonts = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** A picture as a file: on white paper whatever the theme, its words as text that can be found and changed. */
export function svgText({ width, height, title, description, layers, left }: Picture): string {
  const paper = element({ tag: "rect", role: "paper", at: { x: 0, y: 0, width, height } });
  const groups = layers.map(
    ({ top, marks }) =>
      `<g transform="translate(${left},${round(top)})">${marks.map(element).join("")}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${fonts}" font-size="12" style="font-variant-numeric: tabular-nums">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    paper,
    ...groups,
    "</svg>",
  ].join("");
}

function element({ tag, role, at, text, anchor }: Mark): string {
  const attributes = {
    ...at,
    ...Object.fromEntries(
      Object.entries(markLooks[role]).map(([name, value]) => [hyphened(name), inLightTheme(value)]),
    ),
    ...(anchor && { "text-anchor": anchor }),
  };
  const written = Object.entries(attributes)
    .map(
      ([name, value]) => ` ${name}="${escaped(typeof value === "number" ? round(value) : value)}"`,
    )
    .join("");
  return text === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${escaped(text)}</${tag}>`;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (at) => `-${at.toLowerCase()}`);

/** What a token of the theme stands for in the light one. */
const inLightTheme = (value: string): string =>
  value.replace(/^var\(--(\w+)\)$/, (_, name: keyof typeof lightTheme) => String(lightTheme[name]));

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Control characters have no place in XML. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (at) => entities[at] ?? at).replace(/\p{Cc}/gu, " ");
