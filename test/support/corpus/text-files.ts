import type { Dice } from "./dice";
import { spansOf, titleOf } from "./draw-sheet";
import { type NumberStyle, printValue } from "./number-style";
import { columnCount, type TrueTable } from "./true-table";

/** Lines above and below a table in a plain text. */
const titleLines = (table: TrueTable): string[] => [
  titleOf(table),
  ...(table.unit !== "" && !table.isUnitInTitle ? [`(${table.unit})`] : []),
];

interface Grid {
  header: string[][];
  body: string[][];
}

/** Texts of header and body; a text of the header over several columns stands at the first of them. */
function gridOf(table: TrueTable, style: NumberStyle): Grid {
  const labels = table.labelTitles.length;
  const header = table.header.map((level, at) => {
    const line = Array.from({ length: labels + columnCount(table) }, () => "");
    if (at === table.header.length - 1) table.labelTitles.forEach((text, i) => (line[i] = text));
    for (const { from } of spansOf(level, table.header.slice(0, at)))
      line[labels + from] = level[from] ?? "";
    return line;
  });
  const body = table.rows.map(({ labels: own, values, depth }) => [
    ...own.map((text) => "  ".repeat(depth) + text),
    ...values.map((value) => printValue(value, style)),
  ]);
  return { header, body };
}

/** Columns set apart by blanks, figures to the right, as programs print them. */
export function alignedText(table: TrueTable, style: NumberStyle, dice: Dice): string {
  const { header, body } = gridOf(table, style);
  const labels = table.labelTitles.length;
  const gap = dice.int(2, 4);
  const columns = labels + columnCount(table);
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(
      ...body.map((line) => line[at]?.length ?? 0),
      // A text over several columns needs no more than these have.
      ...header.slice(-1).map((line) => line[at]?.length ?? 0),
      ...spansOf(table.header[0] ?? [], []).map(({ from, count }) =>
        from + labels === at || (at > from + labels && at < from + labels + count)
          ? Math.ceil((header[0]?.[from + labels]?.length ?? 0) / count)
          : 0,
      ),
      4,
    ),
  );
  const isRight = (at: number) => at >= labels;
  const lineOf = (line: readonly string[]) =>
    Array.from({ length: columns }, (_, at) => {
      const text = line[at] ?? "";
      return isRight(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
    })
      .join(" ".repeat(gap))
      .trimEnd();
  const width = widths.reduce((all, one) => all + one + gap, -gap);
  const rule = dice.pick(["-", "=", ""]).repeat(width);
  const start = (at: number) => widths.slice(0, at).reduce((all, one) => all + one + gap, 0);
  const heads = table.header.map((level, at) => {
    if (at === table.header.length - 1) return lineOf(header[at] ?? []);
    let line = "";
    for (const { from, count } of spansOf(level, table.header.slice(0, at))) {
      const [left, right] = [start(labels + from), start(labels + from + count) - gap];
      const text = level[from] ?? "";
      const at = left + Math.max(0, Math.floor((right - left - text.length) / 2));
      line = line.padEnd(at) + text;
    }
    return line;
  });
  const lines = [
    ...titleLines(table),
    ...(dice.chance(0.5) ? [""] : []),
    ...(rule === "" ? [] : [rule]),
    ...heads,
    ...(rule === "" ? [] : [rule]),
    ...body.map(lineOf),
    ...(rule === "" ? [] : [rule]),
    ...table.notes,
  ];
  return lines.join("\n") + "\n";
}

/** A table of pipes, as programs and chats draw it. */
export function pipeText(table: TrueTable, style: NumberStyle, dice: Dice): string {
  const { header, body } = gridOf(table, style);
  const columns = table.labelTitles.length + columnCount(table);
  const isFramed = dice.chance(0.4);
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(3, ...[...header, ...body].map((line) => line[at]?.length ?? 0)),
  );
  const row = (line: readonly string[]) =>
    `| ${widths.map((width, at) => (line[at] ?? "").padEnd(width)).join(" | ")} |`;
  const frame = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const under = `|${widths.map((width, at) => (at < table.labelTitles.length ? ":" : "-") + "-".repeat(width + 1)).join("|")}|`;
  return [
    ...titleLines(table),
    ...(isFramed ? [frame] : []),
    ...header.map(row),
    isFramed ? frame : under,
    ...body.map(row),
    ...(isFramed ? [frame] : []),
    ...table.notes,
  ].join("\n");
}

/** What a viewer of PDF gives when a table is copied: each row a line, single blanks between all texts. */
export function pastedText(table: TrueTable, style: NumberStyle, dice: Dice): string {
  const { body } = gridOf(table, style);
  const heads = table.header.map((level, at) => {
    const own = spansOf(level, table.header.slice(0, at)).map(({ from }) => level[from] ?? "");
    return at === 0 ? [...table.labelTitles, ...own].join(" ") : own.join(" ");
  });
  const numbers = Array.from(
    { length: table.labelTitles.length + columnCount(table) },
    (_, at) => `(${at + 1})`,
  );
  return [
    ...titleLines(table),
    ...heads,
    ...(dice.chance(0.4) ? [numbers.join(" ")] : []),
    ...body.map((line) =>
      line
        .map((text) => text.trim())
        .filter((text) => text !== "")
        .join(" "),
    ),
    ...table.notes,
  ].join("\n");
}
