/** Attributes of an element; what is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Whether XML can hold the character: no control characters and no halves of characters. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const needsCare = /[^\n\t\x20-\uD7FF\uE000-\uFFFD]|_x[0-9a-f]{4}_/iu;

/** A text as cells, names and formulas store it: what XML cannot hold, and carriage returns, as `_x000D_`. */
export function storedText(text: string): string {
  if (!needsCare.test(text)) return text;
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return [...escaped].map((one) => (isAllowed(one) && one !== "\r" ? one : codeOf(one))).join("");
}

const codeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text between tags. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>]/g, (one) => entities[one] ?? one);

const attributeText = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (one) => entities[one] ?? one);

/** An element with its attributes and what stands within it, which is XML already. */
export function xml(name: string, attributes: XmlAttributes = {}, ...content: string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    start += ` ${key}="${attributeText(text)}"`;
  }
  const within = content.join("");
  return within === "" ? `${start}/>` : `${start}>${within}</${name}>`;
}

/** An element `val` as charts and looks write their values. */
export const val = (name: string, value: string | number | boolean): string =>
  xml(name, { val: value });

/** A whole part. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
