import type { CheckFinding, KnownDoubt, TableCheck } from "../../analysis";
import { cellsOf, type CellId } from "../../core/checking";
import { checkTexts, verdictWord } from "../../language";
import type { Book } from "../../library";
import { sourceOfTables } from "../source-line";
import { decimalText, faultText, readingsText } from "./check-fault-text";
import { statementText } from "./check-statement";
import { blockColors, type PlannedCell, type Region, type SheetPlan } from "../../workbook/plan";
import { lines, stackSections, type Section } from "../layout";
import { blank, cellsAt, sheetPlan, text, titleLook, type SheetRequest } from "../sheet-section";

/** A rule of a table, and from which levels its figures were computed, in words. */
export interface ComputedRule {
  rule: string;
  how: string;
}

export interface CheckReportRequest extends SheetRequest {
  /** What was checked, e.g. a sheet and a range. */
  subject: string;
  /** Of an inserted table: cells have the names of its tables. Left out for a table of the reader's own. */
  book?: Book;
  /** Rules whose figures tell how they were computed. */
  computed: readonly ComputedRule[];
  /** Address of a cell as it is shown. */
  addressOf: (cell: CellId) => string;
}

/** Statements beyond this are left out of a report, those that hold exactly first. */
const mostStatements = 2000;

/** Plan of a report: the findings with proposals and proof, then all statements with verdicts and intervals. */
export function planCheckReport(check: TableCheck, request: CheckReportRequest): SheetPlan {
  const { language, subject, book, computed } = request;
  const texts = checkTexts[language];
  const { exact, rounding, impossible, unlikely } = check.counts;
  const known = check.known.map((doubt) => doubtCells(doubt, request));
  const heading = [
    texts.reportTitle(subject),
    texts.counts(exact, rounding, impossible, unlikely),
    texts.reportNote,
    ...(book === undefined ? [] : [sourceOfTables(book, checkedTables(check, book), language)]),
  ];
  const findings = check.findings.map((finding) => findingCells(finding, request));
  const stated = statements(check, request);
  const at = stackSections(request.target, {
    heading: lines(heading.length),
    findings: { lead: 0, rows: Math.max(findings.length, 1), gap: 2 },
    computed: computed.length > 0 ? { lead: 0, rows: computed.length, gap: 2 } : undefined,
    known: known.length > 0 ? { lead: 0, rows: known.length, gap: 2 } : undefined,
    statements: { lead: 0, rows: stated.length },
  });
  return sheetPlan(request, {
    title: texts.reportTitle(subject),
    regions: [
      cellsAt(
        0,
        0,
        heading.map((line) => [text(line)]),
        [titleLook(13)],
      ),
      table(
        at.findings,
        [texts.cell, texts.printed, texts.proposed, texts.fault, texts.proof],
        findings.length > 0 ? findings : [[text(texts.nothingFound)]],
      ),
      ...(computed.length > 0
        ? [
            table(
              at.computed,
              [texts.computed, texts.how],
              computed.map(({ rule, how }) => [text(rule), text(how)]),
            ),
          ]
        : []),
      ...(known.length > 0
        ? [table(at.known, [texts.knownDoubts, texts.reading, texts.reason], known)]
        : []),
      table(
        at.statements,
        [texts.statement, texts.printed, texts.recomputed, texts.from, texts.to, texts.verdict],
        stated,
      ),
    ],
    columnWidths: [240, 90, 90, 110, 110, 90],
  });
}

/** Ids of the tables of an inserted table's statements. */
const checkedTables = ({ checked }: TableCheck, { id }: Book): string[] =>
  checked.flatMap(({ identity }) => cellsOf(identity).map((cell) => `${id}.${cell.split("!")[0]}`));

function findingCells(finding: CheckFinding, request: CheckReportRequest): PlannedCell[] {
  const { language, addressOf } = request;
  const { cells, proof } = finding;
  return [
    text(cells.map(({ cell }) => addressOf(cell)).join(", ")),
    text(decimalText(cells[0]?.printed ?? "", language)),
    text(cells.length === 1 ? decimalText(cells[0]?.proposed ?? "", language) : ""),
    text(faultText(finding, language)),
    text(proof.map(({ identity }) => statementText(identity, addressOf)).join("; ")),
  ];
}

function doubtCells({ cells, reason }: KnownDoubt, request: CheckReportRequest): PlannedCell[] {
  return [
    text(cells.map(({ cell }) => request.addressOf(cell)).join(", ")),
    text(readingsText(cells, request.language)),
    text(reason[request.language]),
  ];
}

function statements(check: TableCheck, { language, addressOf }: CheckReportRequest) {
  const order = ["impossible", "unlikely", "rounding", "exact"];
  return [...check.checked]
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .slice(0, mostStatements)
    .map(({ identity, verdict, explanation }): PlannedCell[] => [
      text(statementText(identity, addressOf)),
      text(decimalText(explanation?.printed ?? "", language)),
      text(decimalText(explanation?.recomputed ?? "", language)),
      text(decimalText(explanation?.possible?.low ?? "", language)),
      text(decimalText(explanation?.possible?.high ?? "", language)),
      text(verdictWord(verdict, language)),
    ]);
}

function table({ header }: Section, headers: string[], rows: PlannedCell[][]): Region {
  const columns = headers.length;
  const filled = rows.map((cells) => [
    ...cells,
    ...Array.from({ length: columns - cells.length }, () => blank),
  ]);
  return cellsAt(
    header,
    0,
    [headers.map(text), ...filled],
    [
      { at: { row: 0, column: 0 }, rows: 1, columns, bold: true, fill: blockColors.liveFill },
      { at: { row: 1, column: 1 }, rows: Math.max(1, filled.length), columns: 2, align: "Right" },
    ],
  );
}
