import { useState } from "react";
import {
  figuresOf,
  hasEnglishNames,
  readableTitle,
  type Edition,
  withRowNames,
} from "../../library";
import { insertionTexts, periodText, tablesTexts } from "../../language";
import { conceptsForSubject } from "../../language/concepts";
import { blockRequest } from "../../sheets";
import { hasMarks, narrowTable, planTable } from "../../sheets/table";
import type { PlanTarget } from "../../workbook/plan";
import { ConceptLinks, ConceptPage, useReading } from "../concepts";
import { InsertionBar, MarksColumnChoice, useInsertion, useMarksColumn } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { DetailFrame, Facts, Notice } from "../parts";
import { sheetNameFor } from "../sheet-name-for";
import { ChartOptions } from "./chart-options";
import { EditionChoice } from "./edition-choice";
import { EditionChanges } from "./edition-changes";
import { FigureList } from "./figure-list";
import type { MarkedCell } from "./marked-cell";
import { MarkedCellCard } from "./marked-cell-card";
import { PartChoice } from "./part-choice";
import { RowNamesChoice, useRowNames } from "./row-names-choice";
import { sourceFacts } from "./source-facts";
import { TablePreview } from "./table-preview";
import { useChartChoice } from "./use-chart-choice";
import { useTablePart } from "./use-table-part";

interface TableDetailProps {
  tableId: string;
  /** The cell that the reader looks for. */
  marked: MarkedCell | undefined;
  /** Whether focus goes to the heading. */
  takeFocus: boolean;
  onBack: () => void;
}

/** One table: what it is, how it looks, which part and edition of it, with which chart, and where it goes. */
export function TableDetail({ tableId, marked, takeFocus, onBack }: TableDetailProps) {
  const { services, language, catalogue } = usePane();
  const texts = useTexts(tablesTexts);
  const insertTexts = useTexts(insertionTexts);
  const [edition, setEdition] = useState<Edition>("corrected");
  const [cell, setCell] = useState(marked);
  const insertion = useInsertion();
  const reading = useReading(tableId);
  const names = useRowNames();
  const printed = services.library.table(tableId, edition);
  const table = withRowNames(printed, names.rowNaming);
  const book = services.library.bookOf(tableId);
  const title = readableTitle(table, language);
  const choice = useTablePart(table);
  const shown = choice.part ? narrowTable(table, choice.part) : table;
  const chart = useChartChoice(shown, title);
  const marks = useMarksColumn(hasMarks(shown));
  const { marksColumn } = marks;
  const corrections = catalogue.find((entry) => entry.table.id === tableId)?.corrections ?? 0;
  const plan = (target: PlanTarget) =>
    planTable(printed, {
      ...blockRequest(services, printed, language, target),
      rowNaming: names.rowNaming,
      part: choice.part,
      chart: chart.request,
      marksColumn,
    });
  if (reading.concept) return <ConceptPage concept={reading.concept} reading={reading} />;
  return (
    <DetailFrame
      back={texts.allTables}
      onBack={onBack}
      takeFocus={takeFocus && !marked && reading.last === undefined}
      kicker={table.number?.[language] ?? book.shortName[language]}
      heading={title}
      footer={
        choice.isEmpty ? (
          <Notice intent="info" title={texts.partEmpty} />
        ) : (
          <InsertionBar
            insertion={insertion}
            label={insertTexts.atSelection}
            onInsert={() => void insertion.atSelection(plan)}
            onNewSheet={() =>
              void insertion.onNewSheet(plan, sheetNameFor(services, table, language))
            }
          />
        )
      }
    >
      <Facts
        facts={[
          [texts.unit, table.unit[language]],
          [texts.period, periodText(table.period, language)],
          [texts.source, sourceFacts(services, table, language)],
          ...table.notes.map((note) => [texts.printedNotes, note[language]] as const),
        ]}
      />
      <EditionChoice corrections={corrections} edition={edition} onChange={setEdition} />
      {hasEnglishNames(printed) && <RowNamesChoice {...names} />}
      <EditionChanges tableId={tableId} insertion={insertion} />
      {!choice.isEmpty && (
        <TablePreview
          title={title}
          plan={plan({ newSheet: "" })}
          table={shown}
          cell={cell}
          isLookedFor={marked !== undefined && cell === marked}
          onCell={setCell}
        />
      )}
      {cell && <MarkedCellCard table={printed} cell={cell} />}
      <PartChoice table={table} choice={choice} />
      <MarksColumnChoice {...marks} />
      <ChartOptions table={shown} choice={chart} />
      <FigureList
        book={book}
        figures={figuresOf(book, table)}
        edition={edition}
        rowNaming={names.rowNaming}
        busy={insertion.state.step === "working"}
        onInsert={(figurePlan, name) => void insertion.onNewSheet(figurePlan, name)}
      />
      <ConceptLinks concepts={conceptsForSubject(table.subject)} reading={reading} />
    </DetailFrame>
  );
}
