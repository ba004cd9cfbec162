/** Fonts that every viewer has, with the widths of their letters from the blank to the tilde, in thousandths. */
const widthsOf = {
  Helvetica:
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 " +
    "667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 " +
    "556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
  "Times-Roman":
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 " +
    "722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 " +
    "444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541",
  Courier: Array.from({ length: 95 }, () => "600").join(" "),
} as const;

export type PdfFont = keyof typeof widthsOf;

const fonts = Object.keys(widthsOf) as PdfFont[];
const widths = Object.fromEntries(
  fonts.map((font) => [font, widthsOf[font].split(" ").map(Number)]),
) as Record<PdfFont, number[]>;

/** Letters beyond ASCII in WinAnsiEncoding. */
const winAnsi: Readonly<Record<string, number>> = {
  "\u2026": 0x85,
  "\u2013": 0x96,
  "\u2014": 0x97,
  "\u00a0": 0xa0,
  "\u2212": 0x2d,
  "\u00b2": 0xb2,
  "\u00b3": 0xb3,
};
const wide: Readonly<Record<string, number>> = { "\u2026": 1000, "\u2014": 1000 };

/** Width of a text in points. */
export function pdfTextWidth(text: string, font: PdfFont, size: number): number {
  let width = 0;
  for (const letter of text) {
    // A blank that does not break is as wide as one that does.
    const code = letter === "\u00a0" ? 32 : (winAnsi[letter] ?? letter.charCodeAt(0));
    width += widths[font][code - 32] ?? (font === "Courier" ? 600 : (wide[letter] ?? 556));
  }
  return (width / 1000) * size;
}

export interface PdfPage {
  width?: number;
  height?: number;
  /** How a viewer turns it: 0, 90, 180 or 270. */
  rotate?: number;
  /** Commands that draw it. */
  content: string;
}

/** The command that draws a text; points from the lower left corner. */
export const drawnText = (
  text: string,
  left: number,
  bottom: number,
  font: PdfFont = "Helvetica",
  size = 9,
): string =>
  `BT /F${fonts.indexOf(font) + 1} ${size} Tf ${left.toFixed(2)} ${bottom.toFixed(2)} Td (${encoded(text)}) Tj ET`;

const encoded = (text: string): string =>
  [...text]
    .map((letter) => {
      const code = winAnsi[letter] ?? letter.charCodeAt(0);
      return code > 126
        ? `\\${code.toString(8).padStart(3, "0")}`
        : String.fromCharCode(code).replace(/[()\\]/, "\\$&");
    })
    .join("");

/** A PDF of pages, written by hand. */
export function pdfFile(
  pages: readonly PdfPage[],
  { trailer = "", catalogue = "", more = [] as readonly string[] } = {},
): Uint8Array {
  const firstPage = 3 + fonts.length;
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(" ");
  const resources = `/Resources << /Font << ${fonts.map((_, at) => `/F${at + 1} ${3 + at} 0 R`).join(" ")} >> >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts.map(
      (font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    ),
    ...pages.flatMap(({ width = 595, height = 842, rotate = 0, content }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${firstPage + 2 * at + 1} 0 R ${resources} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...more,
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
