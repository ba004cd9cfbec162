import { localFormula, selfTestTexts } from "../../language";
import type { FunctionEntry } from "../../library";
import { textFormula, type SheetPlan } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import {
  cellsAt,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  text,
  type SheetRequest,
} from "../sheet-section";
import { agreement, expectedCell, gotCell, type TestedCell } from "./tested-cell";

const columns = [
  "function",
  "example",
  "row",
  "column",
  "expected",
  "got",
  "verdict",
  "source",
] as const;

export interface SelfTestRequest extends SheetRequest {
  functions: readonly FunctionEntry[];
}

/** Plan of a sheet that computes the examples of all functions where it stands, beside what they must give. */
export function planSelfTest(request: SelfTestRequest): SheetPlan {
  const { language, target, functions } = request;
  const texts = selfTestTexts[language];
  const tested = functions.flatMap(testedCells);
  const at = stackSections(target, {
    heading: lines(3),
    cells: { columns, lead: 0, rows: tested.length },
  });
  const verdicts = at.cells.range("verdict");
  const agrees = textFormula(texts.agrees);
  const count = `COUNTIF(${verdicts},${agrees})`;
  return sheetPlan(request, {
    title: texts.title,
    regions: [
      headingLines([texts.title, texts.how]),
      cellsAt(at.heading.top + 2, 0, [
        [
          live(
            texts.result(`ROWS(${verdicts})`, count),
            saidOf(texts.result(String(tested.length), String(tested.length))),
            "General",
          ),
        ],
      ]),
      ...section(at.cells, {
        headers: texts.columns,
        rows: tested.map((cell, line) => ({
          function: text(`BPS.${cell.id}`),
          example: text(
            language === "id" ? localFormula(cell.example.formula, "id") : cell.example.formula,
          ),
          row: number(cell.row, "0"),
          column: number(cell.column, "0"),
          expected: expectedCell(cell, texts.error),
          got: gotCell(cell, texts.error),
          verdict: live(
            `IFERROR(IF(${agreement(cell, at.cells.cell("expected", line), at.cells.cell("got", line))},${agrees},${textFormula(texts.differs)}),${textFormula(texts.differs)})`,
            texts.agrees,
            "General",
          ),
          source: text(cell.source[language]),
        })),
      }),
    ],
    columnWidths: [190, 320, 48, 56, 110, 110, 80, 240],
  });
}

const testedCells = ({ id, examples, source }: FunctionEntry): TestedCell[] =>
  examples.flatMap((example) =>
    example.gives.flatMap((line, row) =>
      line.map((answer, column) => ({
        ...{ id, example, answer, source },
        ...{ row: row + 1, column: column + 1 },
      })),
    ),
  );

/** What a formula that joins numbers and texts says: `3&" of "&3` is “3 of 3”. */
const saidOf = (formula: string): string => formula.replace(/&?"&?/g, "");
