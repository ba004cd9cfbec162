import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { cleaningTexts, recordsTexts } from "../../language";
import { planRecords } from "../../sheets/records";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { NumberTable } from "../charts";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, Notice, useNumbers } from "../parts";
import { longList } from "./records";
import { type PlannedList, useLongList } from "./use-long-list";

const mostShown = 10;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
  busy: { display: "flex", alignItems: "center", gap: "8px" },
});

/** What comes of the wish for a list with a row a number: nothing, or one that is shown before it is inserted. */
export function LongListPart({ long }: { long: ReturnType<typeof useLongList> }) {
  const styles = useStyles();
  const texts = useTexts(cleaningTexts);
  const { language } = usePane();
  const { state, failure } = long;
  return (
    <>
      {failure && <FailureNotice failure={failure} onDismiss={long.dismiss} />}
      {state.step === "reading" && (
        <div className={styles.busy} role="status">
          <Spinner size="tiny" />
          <span>{texts.listing}</span>
          <Button size="small" onClick={long.stop}>
            {texts.cancel}
          </Button>
        </div>
      )}
      {state.step === "nothing" && (
        <Notice intent="info" title={state.message(language)} onDismiss={long.dismiss} />
      )}
      {state.step === "planned" && <Planned planned={state.planned} onCancel={long.dismiss} />}
    </>
  );
}

function Planned({ planned, onCancel }: { planned: PlannedList; onCancel: () => void }) {
  const styles = useStyles();
  const texts = useTexts(cleaningTexts);
  const records = useTexts(recordsTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const insertion = useInsertion();
  const { place, title, summary, list, beside } = planned;
  const long = longList(summary, list, summary.usual, language);
  const plan = (target: PlanTarget) =>
    planRecords({
      ...long,
      blockId: newBlockId("long-list"),
      language,
      target,
      title,
      source: records.sourceLine(place),
    });
  const size = number(list.size, 0);
  const heading = texts.listed(size, place);
  const totals = summary.totals.members.flatMap(({ labels }) => labels);
  const rows = Array.from({ length: Math.min(mostShown, list.size) }, (_, at) => ({
    cells: [
      ...long.texts.map((column) => column[at] ?? ""),
      ...long.values.map(({ numbers, decimals }) => {
        const value = numbers[at] ?? NaN;
        return Number.isNaN(value) ? "" : number(value, decimals);
      }),
    ],
  }));
  return (
    <div className={styles.part}>
      <p className={styles.title}>{heading}</p>
      <NumberTable
        label={heading}
        headers={long.headers}
        labels={summary.dimensions.length}
        rows={rows}
      />
      {list.size > mostShown && <p className={styles.text}>{texts.more(list.size - mostShown)}</p>}
      {totals.length > 0 && (
        <p className={styles.text}>{texts.totalsLeft([...new Set(totals)].join(", "))}</p>
      )}
      {summary.unsure.count > 0 && (
        <Notice intent="warning" title={records.unsure(number(summary.unsure.count, 0))}>
          {summary.unsure.cells
            .slice(0, 5)
            .map(({ printed }) => printed)
            .join("; ")}
        </Notice>
      )}
      <InsertionBar
        insertion={insertion}
        label={texts.listBeside(`${beside.sheet}!${beside.cell}`)}
        onInsert={() => void insertion.atSelection(() => plan(beside))}
        onNewSheet={() => void insertion.onNewSheet(plan, title)}
      />
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </div>
  );
}
