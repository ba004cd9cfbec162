import type { ChartData } from "./chart-data";
import type { ChartFrame } from "./chart-frame";
import { LETTER, LINE, MARGIN } from "./chart-sizes";
import { type ChartKind, colorOf } from "./draw-marks";
import { svg } from "./svg";
import { shortened, wrappedText } from "./wrapped-text";

/** Title and what the values are. */
export function headOf(frame: ChartFrame): { parts: SVGElement[]; left: number; bottom: number } {
  const left = 14;
  const room = frame.width - 2 * left;
  let bottom = MARGIN.top;
  const title = wrappedText(frame.title, room / LETTER.title).map((text) =>
    svg(
      "text",
      {
        x: left,
        y: (bottom += LINE.title) - 4,
        fill: frame.colors.ink,
        "font-size": 14,
        "font-weight": 600,
      },
      [text],
    ),
  );
  const unit = wrappedText(frame.valueTitle, room / LETTER.label).map((text) =>
    svg("text", { x: left, y: (bottom += LINE.label) - 3 }, [text]),
  );
  return { parts: [...title, ...unit], left, bottom };
}

/** What the categories are, the legend and the source, from the bottom up. */
export function footOf(
  data: ChartData,
  frame: ChartFrame,
  left: number,
): { parts: SVGElement[]; height: number } {
  const room = frame.width - 2 * left;
  const source = wrappedText(frame.source, room / LETTER.label);
  const rows = frame.hasLegend ? legendRows(data, frame.kind, room) : [];
  const middle = frame.categoryTitle ? [shortened(frame.categoryTitle, room / LETTER.label)] : [];
  const lines = middle.length + rows.length + source.length;
  let y = frame.height - MARGIN.bottom - lines * LINE.label + 4;
  const next = () => (y += LINE.label) - 4;
  return {
    height: MARGIN.bottom + lines * LINE.label + 4,
    parts: [
      ...middle.map((text) =>
        svg("text", { x: frame.width / 2, y: next(), "text-anchor": "middle" }, [text]),
      ),
      ...rows.flatMap((row) => {
        const at = next();
        return row.flatMap(({ text, color, x }) => [
          svg("rect", { fill: color, x: left + x, y: at - 9, width: 10, height: 10 }),
          svg("text", { x: left + x + 15, y: at }, [text]),
        ]);
      }),
      ...source.map((text) => svg("text", { x: left, y: next() }, [text])),
    ],
  };
}

interface LegendItem {
  text: string;
  color: string;
  x: number;
}

/** The names of the series, or of the parts of a pie, in as many rows as they need. */
function legendRows(data: ChartData, kind: ChartKind, room: number): LegendItem[][] {
  const rows: LegendItem[][] = [];
  const named: readonly { name: string; color?: string }[] =
    kind === "pie" ? data.labels.map((name) => ({ name })) : data.series;
  let end = Infinity;
  named.forEach((series, index) => {
    const text = shortened(series.name, (room - 15) / LETTER.label);
    const width = 15 + text.length * LETTER.label + 16;
    if (end + width - 16 > room) {
      rows.push([]);
      end = 0;
    }
    rows.at(-1)?.push({ text, color: colorOf(series.color, index), x: end });
    end += width;
  });
  return rows;
}
