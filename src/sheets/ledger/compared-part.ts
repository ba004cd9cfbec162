import { numberFormat, type PlannedCell, type Region } from "../../workbook/plan";
import { blank, formats, live, number, section, text } from "../sheet-section";
import type { ComparedLine } from "./compared-lines";
import type { LedgerSheet } from "./ledger-sheet";

/** Two scenarios line by line; numbers are those of the parts that list them. */
export function comparedPart(sheet: LedgerSheet): Region[] {
  const { at, compared, pair, texts, request } = sheet;
  if (!pair) return [];
  const [left, right] = pair.map((place) => request.entries[place]?.name ?? "");
  return section(at.compared, {
    title: texts.comparedLabel,
    headers: {
      line: texts.line,
      left: left ?? "",
      right: right ?? "",
      difference: texts.difference,
    },
    rows: compared.map((line, row) => {
      if (line.kind === "text")
        return {
          line: text(line.label),
          left: text(line.pair[0]),
          right: text(line.pair[1]),
          difference: blank,
        };
      const [from, to] = line.pair;
      const format = formatOf(line);
      return {
        line: text(line.label),
        left: cellOf(sheet, line, 0),
        right: cellOf(sheet, line, 1),
        difference:
          from === undefined || to === undefined
            ? blank
            : live(
                `${at.compared.cell("right", row)}-${at.compared.cell("left", row)}`,
                to - from,
                format,
              ),
      };
    }),
  });
}

const formatOf = ({ kind }: ComparedLine): string =>
  kind === "weight" ? formats.weight : kind === "index" ? formats.points : numberFormat(2);

/** The cell of the list that a line comes from; a price that a scenario leaves alone moves by 0. */
function cellOf(
  { at, pair, assumptions, weights, texts }: LedgerSheet,
  line: Exclude<ComparedLine, { kind: "text" }>,
  side: 0 | 1,
): PlannedCell {
  const place = pair?.[side] ?? 0;
  const value = line.pair[side];
  const format = formatOf(line);
  if (value === undefined) return text(texts.recovered);
  if (line.kind === "index")
    return live(at.scenarios.cell(`${line.index} ${line.stage}`, place), value, format);
  if (line.kind === "price") {
    const row = assumptions.findIndex((one) => one.place === place && one.price === line.price);
    return row < 0 ? number(0, format) : live(at.assumptions.cell("percent", row), value, format);
  }
  const { group, row: of, key } = line.weight;
  const row = weights.findIndex(
    (one) => one.place === place && one.group === group && one.row === of && one.key === key,
  );
  return live(at.weights.cell("percent", row), value, format);
}
