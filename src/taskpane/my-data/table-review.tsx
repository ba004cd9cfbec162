import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Edition } from "../../library";
import { insertionTexts, myDataTexts, periodText } from "../../language";
import { placeKey, placeOf, type ReadTable } from "../../reading";
import { hasMarks } from "../../sheets/table";
import { appliesTo } from "../../table";
import { cellAddress, type PlanTarget, rangeAddress } from "../../workbook/plan";
import { InsertionBar, MarksColumnChoice, useInsertion, useMarksColumn } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { DetailFrame, Disclosure, Facts, looks } from "../parts";
import { EditionChoice } from "../tables";
import { separatedChoices, splitChoices } from "./arranged-tables";
import type { CellAt } from "./cell-at";
import { cellRemark } from "./cell-remark";
import { ownSeriesPlan, ownTable, planOwnTable } from "./own-table";
import { periodOfReading } from "./period-of-reading";
import { Proof } from "./proof";
import { ReadPreview } from "./read-preview";
import { placeText, unitText } from "./read-words";
import { ReadingCorrections } from "./reading-corrections";
import { ReviewDoubts } from "./review-doubts";
import { placeWords, SourcePreview, useSource } from "./source";
import { SubjectPart } from "./subject-part";
import { UnsureFigure } from "./unsure-figure";
import { useKeeping } from "./use-keeping";
import type { OpenReading, Reading } from "./use-reading";

const useStyles = makeStyles({
  place: { margin: "4px 0 8px", overflowWrap: "anywhere", ...looks.quiet },
  heading: {
    margin: "12px 0 6px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface TableReviewProps {
  file: OpenReading;
  table: ReadTable;
  reading: Reading;
  onBack: () => void;
}

/** One table as it was read, beside the place it came from, and what can be corrected. */
export function TableReview({ file, table: found, reading, onBack }: TableReviewProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language, announce } = usePane();
  const { table } = found;
  const place = placeText(file.read, found.grid, texts.page);
  const choice = file.choices.tables?.[found.id] ?? {};
  const insertTexts = useTexts(insertionTexts);
  const insertion = useInsertion();
  const keeping = useKeeping(file.name);
  const [edition, setEdition] = useState<Edition>("corrected");
  const corrections = useMemo(
    () => (file.corrections[found.id] ?? []).filter((one) => appliesTo(table, one)),
    [file.corrections, found.id, table],
  );
  const own = ownTable(found, file, corrections);
  const marks = useMarksColumn(hasMarks(table));
  const { marksColumn } = marks;
  const plan = (target: PlanTarget) =>
    planOwnTable(own, language, target, { edition, marksColumn });
  const series = useMemo(
    () => ownSeriesPlan(ownTable(found, file, corrections), language, marksColumn),
    [found, file, corrections, language, marksColumn],
  );
  // The cells of a page are ours, so that their addresses say nothing.
  const isPage = file.read.grids[found.grid]?.page !== undefined;
  const [focused, setFocused] = useState<CellAt>();
  const source = useSource(file.file, found, isPage, focused);
  const preview = useRef<HTMLDivElement>(null);
  const focusedDoubt = found.doubts.find(
    ({ row, column }) => row === focused?.row && column === focused.column,
  );
  const settle = ({ row, column }: CellAt, figure: string) => {
    const at = placeOf(found, row, column);
    if (!at) return;
    const figures = { ...file.choices.figures, [placeKey(at)]: figure };
    void reading.reread(file, { ...file.choices, figures });
    preview.current?.querySelector<HTMLElement>("[role=gridcell][tabindex='0']")?.focus();
    announce(texts.settled);
  };
  const shownCorrections = edition === "corrected" ? corrections : [];
  const { top, left, bottom, right } = found.area;
  const areaText = rangeAddress({ row: top, column: left }, bottom - top, right - left);
  const title = table.title[language] || texts.untitled;
  return (
    <DetailFrame
      back={texts.back}
      onBack={onBack}
      takeFocus
      kicker={[found.caption, place].filter(Boolean).join(" · ") || file.name}
      heading={title}
      footer={
        <>
          {keeping.message}
          <MarksColumnChoice {...marks} />
          <InsertionBar
            insertion={insertion}
            cells={table.rows.length * table.columns.length}
            label={insertTexts.atSelection}
            onInsert={() => void insertion.atSelection(plan)}
            onNewSheet={() => void insertion.onNewSheet(plan, title)}
            others={
              <>
                {series && (
                  <Button size="small" onClick={() => void insertion.atSelection(series)}>
                    {insertTexts.asSeries}
                  </Button>
                )}
                {keeping.keep && (
                  <Button size="small" onClick={() => void keeping.keep?.(own)}>
                    {texts.keep}
                  </Button>
                )}
              </>
            }
          />
        </>
      }
    >
      <Facts
        facts={[
          [texts.unit, unitText(found, language) || "–"],
          [texts.period, periodText(periodOfReading(found, file.name) ?? "", language) || "–"],
          [texts.source, [file.name, place].filter(Boolean).join(", ")],
          ...table.notes.map((note) => [texts.notes, note[language]] as const),
        ]}
      />
      <SubjectPart file={file.id} table={found} />
      <ReviewDoubts found={found} at={focused} onCell={setFocused} />
      <Proof
        table={table}
        corrections={corrections}
        onChange={(next) => reading.correct(file, found.id, next)}
        placeOf={(row, column) => (isPage ? "" : placeInFile(found, row, column))}
      />
      <h3 className={styles.heading}>{texts.asRead}</h3>
      {corrections.length > 0 && (
        <EditionChoice corrections={corrections.length} edition={edition} onChange={setEdition} />
      )}
      <div ref={preview}>
        <ReadPreview
          found={found}
          corrections={shownCorrections}
          title={title}
          at={focused}
          onCell={setFocused}
        />
      </div>
      <p className={styles.place} role="status">
        {source && focused
          ? [
              placeWords(source, texts),
              cellRemark(found, shownCorrections, focused, language)?.text,
            ]
              .filter(Boolean)
              .join(" · ")
          : texts.placeHint}
      </p>
      {focused && focusedDoubt && !file.read.isFixed && (
        <UnsureFigure doubt={focusedDoubt} onSettle={(figure) => settle(focused, figure)} />
      )}
      <Disclosure
        title={texts.inFile}
        summary={[place, !isPage && areaText].filter(Boolean).join(" · ")}
        isOpen={isPage}
      >
        {source && <SourcePreview file={file.file} source={source} />}
      </Disclosure>
      <Disclosure title={texts.correct} summary={texts.corrected(Object.keys(choice).length)}>
        <ReadingCorrections
          key={found.id}
          found={found}
          choice={choice}
          onSplit={
            file.read.isFixed
              ? undefined
              : (cut) => {
                  void reading.reread(file, splitChoices(file.choices, file.read, found, cut));
                  announce(texts.splitDone);
                }
          }
          onSeparate={
            found.blocks.length > 1
              ? () => void reading.reread(file, separatedChoices(file.choices, found))
              : undefined
          }
          onUndo={file.past.length > 0 ? () => void reading.undo(file) : undefined}
          onChange={(choice) =>
            void reading.reread(file, {
              ...file.choices,
              tables: { ...file.choices.tables, [found.id]: choice },
            })
          }
        />
      </Disclosure>
    </DetailFrame>
  );
}

/** The cell of the file where a figure stands; empty in a text. */
function placeInFile(found: ReadTable, rowKey: string, columnKey: string): string {
  const { rows, columns } = found.table;
  const place = placeOf(
    found,
    rows.findIndex(({ key }) => key === rowKey),
    columns.findIndex(({ key }) => key === columnKey),
  );
  return place ? cellAddress(place) : "";
}
