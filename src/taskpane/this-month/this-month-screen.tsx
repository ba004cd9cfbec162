import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import {
  monthNames,
  ntpFiguresTexts,
  ownItemsTexts,
  releaseSheetTexts,
  thisMonthTexts,
  type Language,
} from "../../language";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { planRelease, spokenGroups } from "../../sheets/release";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { Disclosure, FailureNotice, Notice, ViewScreen } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import { NtpFiguresView } from "./ntp-figures-view";
import { OwnItemsView } from "./own-items-view";
import { ReleaseExample } from "./release-example";
import { ReleaseForm, type MonthNames } from "./release-form";
import { ReleaseResults } from "./release-results";
import { ReleaseWordsView } from "./release-words-view";
import { monthText } from "./release-month";
import type { ReadRelease, ReleaseFault } from "./release-lines";
import { useRelease, type OpenRelease } from "./use-release";

const useStyles = makeStyles({
  note: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  intro: { margin: "0 0 4px" },
  list: { margin: "0 0 8px", paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

/** Terms of trade of the reader's own: of indices of two months, or of prices and weights over many. */
export function ThisMonthScreen() {
  const { heading } = useTexts(thisMonthTexts);
  const { views, viewsLabel } = useTexts(ownItemsTexts);
  const figures = useTexts(ntpFiguresTexts);
  return (
    <ViewScreen
      heading={heading}
      label={viewsLabel}
      kept="this-month.view"
      views={[
        { id: "indices", name: views.indices, Content: IndicesView },
        { id: "items", name: views.items, Content: OwnItemsView },
        { id: "figures", name: figures.view, Content: NtpFiguresView },
      ]}
    />
  );
}

/** The reader's own indices of two months -> the table and the words of a monthly release. */
function IndicesView() {
  const styles = useStyles();
  const texts = useTexts(thisMonthTexts);
  const { language } = usePane();
  const open = useRelease();
  const limit = useWorkbookLimit();
  const [names, setNames] = useKept<MonthNames>("this-month.names", currentMonths(language));
  const { found, release, reading, failure } = open;
  const takeMonths = ({ months }: ReadRelease) => {
    if (!months) return;
    const [month, previousMonth] = [months.current, months.previous].map((each) =>
      monthText(each, language),
    ) as [string, string];
    setNames((now) => ({ ...now, month, previousMonth }));
  };
  const plan = (target: PlanTarget) =>
    planRelease({
      blockId: newBlockId("release"),
      language,
      target,
      ...names,
      lines: found?.lines ?? [],
      ...(open.subsectorWeights && { subsectorWeights: open.subsectorWeights }),
    });
  return (
    <LiveSheetFrame
      plan={release && plan}
      sheetName={texts.sheet(names.month)}
      foot={
        <>
          {failure && <FailureNotice failure={failure} onDismiss={open.forgetFailure} />}
          <Button
            appearance={release ? "secondary" : "primary"}
            disabledFocusable={reading || limit.isLimited}
            aria-describedby={limit.noteId}
            onClick={() => void open.read(takeMonths)}
          >
            {reading ? texts.reading : found ? texts.readAgain : texts.read}
          </Button>
          {limit.note}
        </>
      }
    >
      {!found && <Needed />}
      {!found && <ReleaseExample />}
      {found && <Faults open={open} />}
      {found && release && (
        <>
          <p className={styles.note}>
            {texts.lines(found.lines.length)} {texts.live}
          </p>
          <ReleaseForm open={open} names={names} onNames={setNames} />
          <Results open={open} months={names} />
        </>
      )}
    </LiveSheetFrame>
  );
}

/** What a table must hold to be read, and what it may hold. */
function Needed() {
  const styles = useStyles();
  const texts = useTexts(thisMonthTexts);
  const list = (lines: readonly string[]) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p className={styles.intro}>{texts.intro}</p>
      {list(texts.needed)}
      <Disclosure title={texts.alsoRead} summary="">
        {list(texts.optional)}
      </Disclosure>
    </>
  );
}

/** Faults that are named one by one. */
const namedFaults = 5;

function Faults({ open: { found, release } }: { open: OpenRelease }) {
  const texts = useTexts(thisMonthTexts);
  const fields = useTexts(releaseSheetTexts);
  const { accepted } = texts;
  const acceptedIn = (field: ReleaseFault["field"]) =>
    field === "row" || field === "weight" || field === "header" ? accepted[field] : accepted.number;
  if (!found || release) return null;
  const { faults, lines } = found;
  if (faults.length === 0)
    return (
      <Notice intent="error" title={lines.length === 0 ? texts.nothingRead : texts.rowMissing} />
    );
  return (
    <Notice intent="error" title={texts.faultsTitle}>
      {faults.slice(0, namedFaults).map(({ cell, field, found: content }) => (
        <div key={cell}>
          {texts.fault(
            cell,
            field === "header" ? texts.header : fields[field],
            content,
            acceptedIn(field),
          )}
        </div>
      ))}
      {faults.length > namedFaults && texts.moreFaults(faults.length - namedFaults)}
    </Notice>
  );
}

/** The combined group, else each subsector. */
function Results({ open: { release }, months }: { open: OpenRelease; months: MonthNames }) {
  const { combined: combinedName } = useTexts(releaseSheetTexts);
  if (!release) return null;
  const { combined, ruralInflation } = release;
  return spokenGroups(release).map((group) => {
    const name = combined ? combinedName : group.name;
    return (
      <Fragment key={group.name}>
        <ReleaseResults
          group={group}
          bases={release.bases}
          name={name}
          {...(ruralInflation !== undefined && { inflation: ruralInflation })}
        />
        <ReleaseWordsView group={group} bases={release.bases} name={name} months={months} />
      </Fragment>
    );
  });
}

function currentMonths(language: Language): MonthNames {
  const today = new Date();
  const name = (back: number) => {
    const month = new Date(today.getFullYear(), today.getMonth() - back, 1);
    return `${monthNames[language][month.getMonth()] ?? ""} ${month.getFullYear()}`;
  };
  return { month: name(0), previousMonth: name(1), province: "" };
}
