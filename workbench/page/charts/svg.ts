const NAMESPACE = "http://www.w3.org/2000/svg";

/** Makes an SVG element with attributes and children; numbers are rounded to what a screen can show. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (SVGElement | string)[] = [],
): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    made.setAttribute(
      key,
      typeof value === "number" ? String(Math.round(value * 100) / 100) : value,
    );
  }
  made.append(...children);
  return made;
}
