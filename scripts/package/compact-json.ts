const width = 100;

/** JSON that keeps what is short on one line, so that people can read and compare it. */
export const compactJson = (value: unknown): string => `${laid(value, "")}\n`;

function laid(value: unknown, indent: string): string {
  const line = oneLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length < width)
    return line;
  const inner = `${indent}  `;
  const [open, close, lines] = Array.isArray(value)
    ? ["[", "]", value.map((item) => laid(item, inner))]
    : ["{", "}", members(value, (item) => laid(item, inner))];
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  return `{${members(value, oneLine).join(", ")}}`;
}

const members = (value: object, text: (item: unknown) => string): string[] =>
  Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${text(item)}`);
