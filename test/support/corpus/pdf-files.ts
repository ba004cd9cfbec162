import { drawnText, pdfFile, type PdfFont, type PdfPage, pdfTextWidth } from "../pdf-file";
import type { Dice } from "./dice";
import { spansOf } from "./draw-sheet";
import { type NumberStyle, printValue } from "./number-style";
import { columnCount, type TrueTable } from "./true-table";

/** How a page is set. */
export interface PageLook {
  style: NumberStyle;
  font: PdfFont;
  size: number;
  /** Distance of rows, in points. */
  pitch: number;
  /** Letters of a piece: programs cut texts anywhere; 0 leaves them whole. */
  piece: number;
  align: "right" | "center";
  isNumbered: boolean;
  /** Headers of one line stand in the middle of the others' height. */
  isHeaderStaggered: boolean;
  /** Figures stand a little higher or lower. */
  jitter: number;
}

export function anyPageLook(dice: Dice, style: NumberStyle): PageLook {
  const size = dice.pick([7, 8, 9, 10]);
  return {
    style,
    font: dice.pick(["Helvetica", "Helvetica", "Times-Roman", "Courier"] as const),
    size,
    pitch: size * dice.pick([1.3, 1.5, 1.8, 2.2]),
    piece: dice.pick([0, 0, 0, 1, 2, 3]),
    align: dice.pick(["right", "right", "center"] as const),
    isNumbered: dice.chance(0.45),
    isHeaderStaggered: dice.chance(0.5),
    jitter: dice.pick([0, 0, 0.4]),
  };
}

type Align = "left" | "right" | "center";

/** A page that is filled from its top. */
export class Sheet {
  private readonly content: string[] = [];

  constructor(
    readonly width = 595,
    readonly height = 842,
  ) {}

  print(
    text: string,
    x: number,
    top: number,
    look: Pick<PageLook, "font" | "size" | "piece">,
    align: Align = "left",
  ): void {
    const { font, size, piece } = look;
    const width = pdfTextWidth(text, font, size);
    let left = align === "left" ? x : align === "center" ? x - width / 2 : x - width;
    const step = piece === 0 ? Math.max(1, text.length) : piece;
    for (let at = 0; at < text.length; at += step) {
      const part = text.slice(at, at + step);
      if (part.trim() !== "")
        this.content.push(drawnText(part, left, this.height - top, font, size));
      left += pdfTextWidth(part, font, size);
    }
  }

  page(rotate = 0): PdfPage {
    return { width: this.width, height: this.height, rotate, content: this.content.join("\n") };
  }
}

export interface Frame {
  left: number;
  right: number;
  top: number;
}

/** Prints a table, or some of its rows, in a frame; gives the place below it. */
export function printTable(
  sheet: Sheet,
  table: TrueTable,
  frame: Frame,
  wanted: PageLook,
  dice: Dice,
  part: { from?: number; to?: number; title?: string; hasNotes?: boolean } = {},
): number {
  const { from = 0, to = table.rows.length, hasNotes = true } = part;
  const columns = columnCount(table);
  const look = fittingLook(table, frame, wanted);
  const rows = table.rows.slice(from, to);
  const labelOf = (labels: readonly string[]) => labels.join(" ");
  const { labelWidth, step } = widthsOf(table, frame, look);
  const center = (at: number) => frame.left + labelWidth + (at + 0.5) * step;
  let { top } = frame;
  const title =
    part.title ??
    `${table.caption === "" ? "" : `${table.caption} `}${table.title}${table.unit !== "" && table.isUnitInTitle ? ` (${table.unit})` : ""}`;
  for (const line of wrapped(title, frame.right - frame.left, look.font, look.size + 1)) {
    sheet.print(line, frame.left, top, { ...look, size: look.size + 1 });
    top += (look.size + 1) * 1.25;
  }
  if (table.unit !== "" && !table.isUnitInTitle && part.title === undefined) {
    sheet.print(`(${table.unit})`, frame.left, top, look);
    top += look.size * 1.4;
  }
  top += look.size;
  top = printHeader(sheet, table, { frame, look, top, step, center, labelWidth });
  if (look.isNumbered) {
    sheet.print("(1)", frame.left + labelWidth / 2, top, look, "center");
    for (let at = 0; at < columns; at++)
      sheet.print(`(${at + 2})`, center(at), top, look, "center");
    top += look.pitch;
  }
  const widestNumber = Array.from({ length: columns }, (_, at) =>
    Math.max(
      ...table.rows.map(({ values }) =>
        values[at] ? pdfTextWidth(printValue(values[at], look.style), look.font, look.size) : 0,
      ),
    ),
  );
  top += look.pitch * 0.3;
  for (const { labels, depth, values } of rows) {
    const lines = wrapped(
      labelOf(labels),
      labelWidth - look.size * (0.5 + depth),
      look.font,
      look.size,
    );
    lines.forEach((line, at) =>
      sheet.print(line, frame.left + depth * look.size, top + at * look.size * 1.1, look),
    );
    const middle = top + ((lines.length - 1) * look.size * 1.1) / 2;
    values.forEach((value, at) => {
      // The number of a footnote is small and raised.
      const note = "mark" in value && value.mark?.endsWith(")") ? value.mark : undefined;
      const text = printValue(
        note === undefined ? value : { ...value, mark: undefined },
        look.style,
      );
      const y = middle + (dice.draw() - 0.5) * look.jitter;
      const width = pdfTextWidth(text, look.font, look.size);
      const right = center(at) + (look.align === "center" ? width : (widestNumber[at] ?? 0)) / 2;
      sheet.print(text, right, y, look, "right");
      if (note !== undefined)
        sheet.print(note, right + 0.5, y - look.size * 0.35, { ...look, size: look.size * 0.6 });
    });
    top += look.pitch + (lines.length - 1) * look.size * 1.1;
  }
  if (hasNotes) {
    for (const note of table.notes) {
      sheet.print(note, frame.left, top, { ...look, size: look.size - 1 });
      top += look.size * 1.2;
    }
  }
  return top;
}

function widthsOf(table: TrueTable, frame: Frame, { font, size, style }: PageLook) {
  const labels = table.rows.map(
    ({ labels: own, depth }) => pdfTextWidth(own.join(" "), font, size) + depth * size,
  );
  const widest = Math.max(...labels, pdfTextWidth(table.labelTitles.join(" "), font, size));
  const labelWidth = Math.min(widest + size, (frame.right - frame.left) * 0.45);
  const step = (frame.right - frame.left - labelWidth) / columnCount(table);
  const number = Math.max(
    ...table.rows.flatMap(({ values }) =>
      values.map((value) => pdfTextWidth(printValue(value, style), font, size)),
    ),
  );
  return { labelWidth, step, number };
}

/** Letters so small that figures and words of headers stand apart. */
function fittingLook(table: TrueTable, frame: Frame, wanted: PageLook): PageLook {
  for (let look = wanted; ;) {
    const { step, number } = widthsOf(table, frame, look);
    const words = table.header.flat().flatMap((text) => text.split(" "));
    const word = Math.max(...words.map((text) => pdfTextWidth(text, look.font, look.size)));
    if (Math.max(number, word) + 0.7 * look.size < step || look.size < 4) return look;
    look = { ...look, size: look.size * 0.92, pitch: look.pitch * 0.92 };
  }
}

interface HeaderPlace {
  frame: Frame;
  look: PageLook;
  top: number;
  step: number;
  center(at: number): number;
  labelWidth: number;
}

/** Levels of a header; long texts take several lines. */
function printHeader(sheet: Sheet, table: TrueTable, place: HeaderPlace): number {
  const { frame, look, step, center, labelWidth } = place;
  const line = look.size * 1.15;
  let { top } = place;
  const start = top;
  table.header.forEach((level, at) => {
    const spans = spansOf(level, table.header.slice(0, at)).map(({ from, count }) => ({
      middle: (center(from) + center(from + count - 1)) / 2,
      lines: wrapped(level[from] ?? "", step * count - look.size * 0.6, look.font, look.size),
    }));
    const most = Math.max(...spans.map(({ lines }) => lines.length));
    for (const { middle, lines } of spans) {
      const shift = look.isHeaderStaggered ? ((most - lines.length) * line) / 2 : 0;
      lines.forEach((text, index) =>
        sheet.print(text, middle, top + shift + index * line, look, "center"),
      );
    }
    top += most * line + look.size * 0.45;
  });
  const height = top - start - look.size * 1.6;
  sheet.print(
    table.labelTitles.join(" "),
    frame.left + labelWidth / 2,
    look.isHeaderStaggered ? start + height / 2 : start,
    look,
    "center",
  );
  return top + look.size * 0.4;
}

/** Lines of a text that fit a width. */
function wrapped(text: string, width: number, font: PdfFont, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && pdfTextWidth(`${last} ${word}`, font, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const sentences = [
  "Pada bulan ini indeks naik sebesar 2,31 persen dibandingkan bulan sebelumnya, dari 114,14 menjadi 116,78.",
  "Jumlah penduduk miskin mencapai 806,82 ribu orang atau turun 11,7 ribu orang dibandingkan 2021.",
  "Kenaikan tertinggi terjadi di 3 kabupaten, masing-masing sebesar 5,4 persen, 4,9 persen, dan 4,1 persen.",
  "Nilai ekspor Januari mencapai US$ 32.734.368 atau turun 0,71 persen dibanding bulan sebelumnya.",
];

/** Running text with numbers, which is no table. */
export function printProse(
  sheet: Sheet,
  frame: Frame,
  look: PageLook,
  dice: Dice,
  lines: number,
): number {
  let { top } = frame;
  const text = Array.from({ length: lines }, () => dice.pick(sentences)).join(" ");
  for (const line of wrapped(text, frame.right - frame.left, look.font, look.size + 1).slice(
    0,
    lines,
  )) {
    sheet.print(line, frame.left, top, { ...look, size: look.size + 1 });
    top += (look.size + 1) * 1.35;
  }
  return top + 1.5 * look.pitch;
}

export const pdfOf = (pages: readonly PdfPage[]): Uint8Array => pdfFile(pages);
