import { Button, makeStyles } from "@fluentui/react-components";
import { insertionTexts, myDataTexts, recordsTexts } from "../../../language";
import { type ReadTable, recipeOf, type RecordsSummary } from "../../../reading";
import { planRecords } from "../../../sheets/records";
import type { OwnTable, RecordsChoice } from "../../../table";
import {
  mostBlockCells,
  newBlockId,
  type PlanTarget,
  type SheetPlan,
} from "../../../workbook/plan";
import { InsertionBar, useInsertion } from "../../insertion";
import { usePane, useTexts } from "../../pane-context";
import { DetailFrame, Disclosure, Facts, looks, Notice, useNumbers } from "../../parts";
import { collectionOf, planOwnTable } from "../own-table";
import { placeText } from "../read-words";
import { SubjectPart } from "../subject-part";
import { useKeeping } from "../use-keeping";
import type { OpenReading, Reading } from "../use-reading";
import { DimensionNames, RecordsChoices } from "./records-choices";
import { longList } from "./long-list";
import { AtWork, MakingNotice } from "./making-notice";
import { RecordsPreview } from "./records-preview";
import { addsUpWhatCannot, frameOf, nameOf } from "./records-words";
import { RecordsCorrections } from "./records-corrections";
import { TotalsProof } from "./totals-proof";
import { useRecords } from "./use-records";

const useStyles = makeStyles({
  keep: { width: "100%", marginTop: "8px" },
  heading: { margin: "12px 0 6px", ...looks.subheading },
  note: { margin: "8px 0 0", ...looks.quiet },
  size: { margin: "0 0 6px", ...looks.quiet },
});

interface RecordsReviewProps {
  file: OpenReading;
  table: ReadTable;
  reading: Reading;
  onBack: () => void;
}

/** A table of many dimensions: what it holds, whether its totals hold, and the table that is wanted of it. */
export function RecordsReview({ file, table: found, reading, onBack }: RecordsReviewProps) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  const own = useTexts(myDataTexts);
  const inserting = useTexts(insertionTexts);
  const [{ language }, { number }] = [usePane(), useNumbers()];
  const insertion = useInsertion();
  const keeping = useKeeping(file.name);
  const place = placeText(file.read, found.grid, own.page);
  const id = `${collectionOf(file.name).id}.${found.id}`;
  const source = { ...found.table.source, file: file.name, readOn: file.readOn };
  const frame = (summary: RecordsSummary, choice: RecordsChoice) =>
    frameOf(summary, choice, { id, source });
  const records = useRecords(
    file.file,
    { table: found.id, choices: file.choices },
    // Read in another way it may have other dimensions.
    `my-data.records.${file.id}.${found.id}.${JSON.stringify(file.choices)}`,
    frame,
  );
  const { state, choice, preview, making } = records;
  const title = found.table.title[language] || own.untitled;
  const header = { back: texts.back, onBack, takeFocus: true, heading: title };
  const kicker = [place, texts.asRecords].filter(Boolean).join(" · ");
  const corrections = <RecordsCorrections file={file} table={found} reading={reading} />;
  if (state.step !== "read" || !choice) {
    return (
      <DetailFrame {...header} kicker={kicker}>
        {state.step === "reading" || state.step === "read" ? (
          <AtWork
            label={texts.reading}
            percent={state.step === "reading" ? state.percent : 0}
            onStop={records.stop}
          />
        ) : (
          <Notice
            intent={state.step === "stopped" ? "info" : "error"}
            title={state.step === "stopped" ? texts.stopped : texts.failed}
            actions={
              <Button size="small" onClick={() => void records.read()}>
                {texts.again}
              </Button>
            }
          />
        )}
        {state.step === "failed" && corrections}
      </DetailFrame>
    );
  }
  const { summary } = state;
  const cells = preview ? preview.rows * preview.columns : 0;
  const whole = async (): Promise<OwnTable | undefined> => {
    const built = await records.build(choice, frame(summary, choice));
    const recipe = recipeOf(found, file.choices, file.plain);
    return built && { ...built.table, fromRecords: { of: found.id, choice }, recipe };
  };
  const insert = async (apply: (plan: (target: PlanTarget) => SheetPlan) => Promise<unknown>) => {
    const table = await whole();
    if (!table) return;
    await apply((target) => planOwnTable(table, language, target));
  };
  const keep = async () => {
    const table = await whole();
    if (table) await keeping.keep?.(table);
  };
  const perRecord = summary.dimensions.length + summary.measures.length;
  const mostRecords = Math.floor(mostBlockCells / perRecord);
  const insertList = async () => {
    const list = await records.list(choice, mostRecords);
    if (!list || list.texts.length === 0) return;
    const where = [file.name, place, file.readOn].filter(Boolean).join(", ");
    const long = longList(summary, list, choice, language);
    const source = texts.sourceLine(where);
    await insertion.atSelection((target) =>
      planRecords({ ...long, blockId: newBlockId(id), language, target, title, source }),
    );
  };
  return (
    <DetailFrame
      {...header}
      kicker={kicker}
      footer={
        <>
          {keeping.message}
          <MakingNotice
            making={making}
            onStop={records.stop}
            {...(preview ? { onDismiss: records.dismiss } : { onAgain: records.again })}
          />
          {cells > 0 && (
            <>
              <InsertionBar
                insertion={insertion}
                cells={cells}
                label={inserting.atSelection}
                onInsert={() => void insert(insertion.atSelection)}
                onNewSheet={() => void insert((plan) => insertion.onNewSheet(plan, title))}
              />
              {keeping.keep && (
                <Button className={styles.keep} onClick={() => void keep()}>
                  {own.keep}
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [
            texts.size,
            `${texts.columns(number(found.records?.columns ?? 0, 0))}, ${texts.records(number(summary.size, 0))}`,
          ],
          [texts.source, [file.name, place].filter(Boolean).join(", ")],
        ]}
      />
      <SubjectPart file={file.id} table={found} shape={summary} />
      <TotalsProof totals={summary.totals} />
      {summary.unsure.count > 0 && (
        <Notice intent="warning" title={texts.unsure(number(summary.unsure.count, 0))}>
          {summary.unsure.cells
            .slice(0, 5)
            .map(({ printed }) => printed)
            .join("; ")}
        </Notice>
      )}
      <h3 className={styles.heading}>{texts.choose}</h3>
      <RecordsChoices summary={summary} choice={choice} onChange={records.choose} />
      <Disclosure
        title={texts.names}
        summary={summary.dimensions.map((one) => nameOf(one, choice, language)).join(", ")}
      >
        <DimensionNames summary={summary} choice={choice} onChange={records.choose} />
      </Disclosure>
      {corrections}
      {addsUpWhatCannot(summary, choice) && <Notice intent="warning" title={texts.notSummed} />}
      <h3 className={styles.heading}>{texts.preview}</h3>
      {preview && (
        <>
          <p className={styles.size} role="status">
            {making.step === "making"
              ? texts.building
              : cells === 0
                ? texts.nothing
                : texts.tableSize(number(preview.rows, 0), number(preview.columns, 0))}
          </p>
          <RecordsPreview built={preview} label={preview.table.title[language]} />
        </>
      )}
      {preview && preview.records > 0 && preview.records <= mostRecords && (
        <Button className={styles.keep} onClick={() => void insertList()}>
          {texts.list(number(preview.records, 0))}
        </Button>
      )}
      {preview && preview.records > mostRecords && (
        <p className={styles.note}>
          {texts.tooMany(number(preview.records, 0), number(mostRecords, 0))}
        </p>
      )}
    </DetailFrame>
  );
}
