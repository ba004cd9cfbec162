import { Button, makeStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useState } from "react";
import {
  answered,
  checkSentences,
  checkTable,
  type OwnNtp,
  ownNtpBook,
  ownRelease,
  provinceComparison,
  referenceFacts,
  wholeGroup,
} from "../../analysis";
import {
  type Language,
  ntpBookTexts,
  ownItemsTexts,
  periodText,
  releaseSheetTexts,
  subsectorIn,
} from "../../language";
import { createLibrary, type Library, ntpPackage } from "../../library";
import { blockRequest } from "../../sheets";
import { answerText, planOwnNtp, questionText } from "../../sheets/own-ntp";
import {
  documentHtml,
  documentParagraphs,
  documentText,
  planReleaseDocument,
  releaseDocument,
  spokenGroups,
} from "../../sheets/release";
import { planTable } from "../../sheets/table";
import type { Table } from "../../table";
import { fingerprint, newBlockId, type PlanTarget } from "../../workbook/plan";
import { ChartFigure } from "../charts";
import { InsertionBar, InsertionsBar, useInsertion, useInsertions } from "../insertion";
import { KeepBook, ownBookId } from "../books";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, looks, Notice, Section, useCopy, usePoints } from "../parts";
import { ReleaseResults } from "./release-results";
import { ReleaseWordsView } from "./release-words-view";

const useStyles = makeStyles({
  column: { ...looks.column, marginBottom: "14px" },
  note: { margin: "0 0 10px", ...looks.quiet },
});

interface OwnResultsProps {
  result: OwnNtp;
  province: string;
  month: number;
  onMonth: (month: number) => void;
  /** Among which another province's NTP may stand. */
  tables: readonly Table[];
}

/** It, Ib and NTP of a month with their causes, the release, and everything that can be put into the workbook. */
export function OwnResults({ result, province, month, onMonth, tables }: OwnResultsProps) {
  const texts = useTexts(ownItemsTexts);
  const { combined: combinedName } = useTexts(releaseSheetTexts);
  const { language } = usePane();
  const { point } = usePoints();
  const names = result.months.map((each) => periodText(each, language));
  const library = useOwnBook(result, province);
  const release = useMemo(
    () => (month > 0 ? ownRelease(result, month) : undefined),
    [result, month],
  );
  const whole = wholeGroup(result);
  const title = release?.combined ? combinedName : subsectorIn(whole.name, language);
  const levels = whole.rows.find(({ key }) => key === "ntp")?.levels ?? [];
  const months = useMemo(
    () => ({
      month: periodText(result.months[month] ?? "", language),
      previousMonth: periodText(result.months[month - 1] ?? "", language),
      province: province.trim(),
    }),
    [result, month, language, province],
  );
  return (
    <Section heading={texts.results}>
      <FieldGrid>
        <ChoiceField
          label={texts.month}
          value={month}
          options={names.map((name, value) => ({ value, name })).slice(1)}
          onChange={onMonth}
        />
      </FieldGrid>
      <ChartFigure
        chart={{
          kind: "lines",
          title: `${texts.chart}: ${title}`,
          description: texts.chartWords(title, names[0] ?? "", names.at(-1) ?? ""),
          ...(result.base !== undefined && {
            unit: `${periodText(result.base, language)} = 100`,
          }),
          source: `${ntpBookTexts.source[language]}.`,
          labels: names,
          labelHeader: texts.month,
          lines: [{ name: "NTP", values: levels }],
          reference: 100,
          text: point,
          axisText: point,
        }}
      />
      {release &&
        spokenGroups(release).map((group) => {
          const name = release.combined ? combinedName : group.name;
          return (
            <div key={group.name}>
              <ReleaseResults
                group={group}
                bases={release.bases}
                name={name}
                {...(release.ruralInflation !== undefined && { inflation: release.ruralInflation })}
              />
              <ReleaseWordsView group={group} bases={release.bases} name={name} months={months} />
            </div>
          );
        })}
      {release && (
        <Outputs
          result={result}
          library={library}
          release={release}
          months={months}
          tables={tables}
          month={result.months[month] ?? ""}
        />
      )}
    </Section>
  );
}

/** The results as a book in a library of its own. */
function useOwnBook(result: OwnNtp, province: string): Library {
  return useMemo(() => {
    const notes = answered(result).map(({ question, answer }) => {
      const said = (of: Language) => `${questionText(question, of)} ${answerText(answer, of)}.`;
      return { id: said("id"), en: said("en") };
    });
    const version = fingerprint([[JSON.stringify(result.groups), province]]);
    const names = { id: ownBookId("ntp", province), version, province: province.trim(), notes };
    return createLibrary([ntpPackage(ownNtpBook(result, names))]);
  }, [result, province]);
}

interface OutputsProps {
  result: OwnNtp;
  library: Library;
  release: ReturnType<typeof ownRelease>;
  months: { month: string; previousMonth: string; province: string };
  tables: readonly Table[];
  month: string;
}

/** The release with its check, and the buttons that copy it and put sheets into the workbook. */
function Outputs({ result, library, release, months, tables, month }: OutputsProps) {
  const styles = useStyles();
  const texts = useTexts(ownItemsTexts);
  const { language } = usePane();
  const { copy, outcome } = useCopy();
  const live = useInsertion();
  const sheet = useInsertion();
  const comparison = useMemo(
    () => provinceComparison(tables, months.province, month),
    [tables, months.province, month],
  );
  const document = useMemo(
    () => releaseDocument(release, months, language, comparison),
    [release, months, language, comparison],
  );
  const check = useMemo(() => {
    const [book] = library.books;
    const facts = book
      ? library.tables.flatMap(({ id }) => referenceFacts(book, library.table(id)))
      : [];
    return documentParagraphs(document)
      .slice(0, -1)
      .flatMap((text) => checkSentences(library, text, facts));
  }, [document, library]);
  const wrong = check.filter(({ verdict }) => verdict === "contradicts");
  const unknown = check.filter(({ verdict }) => verdict === "not-recognised").length;
  const planLive = (target: PlanTarget) =>
    planOwnNtp({
      blockId: newBlockId("own-ntp"),
      language,
      target,
      result,
      province: months.province,
    });
  const planText = (target: PlanTarget) =>
    planReleaseDocument(document, { blockId: newBlockId("release-text"), language, target });
  return (
    <>
      <div className={styles.column}>
        <Notice
          intent={wrong.length > 0 ? "error" : "success"}
          title={
            wrong.length > 0
              ? texts.contradicted(wrong.map(({ number }) => number.text).join("; "))
              : texts.checked(check.length - unknown, unknown)
          }
        />
        <Button
          icon={<CopyRegular />}
          onClick={() =>
            void copy(documentText(document, language), documentHtml(document, language))
          }
        >
          {texts.copyRelease}
        </Button>
        {outcome !== "" && <p className={styles.note}>{outcome}</p>}
        <InsertionBar
          insertion={live}
          label={texts.live}
          onInsert={() => void live.onNewSheet(planLive, texts.sheet)}
        />
        <InsertionBar
          insertion={sheet}
          label={texts.release}
          secondary
          onInsert={() => void sheet.onNewSheet(planText, texts.releaseSheet(months.month))}
        />
        <PublicationTables library={library} month={month} />
        {library.packages.map((data) => (
          <KeepBook key={data.id} book={data} label={texts.keepBook} done={texts.keptBook} />
        ))}
      </div>
    </>
  );
}

/** The tables of a publication of a year, each checked, and the button that puts each on a sheet of its own. */
function PublicationTables({ library, month }: { library: Library; month: string }) {
  const styles = useStyles();
  const texts = useTexts(ownItemsTexts);
  const { language } = usePane();
  const years = [...new Set(library.tables.map(({ period }) => period.slice(0, 4)))].sort();
  const [chosen, choose] = useState<string>();
  const year = chosen ?? month.slice(0, 4);
  const tables = useMemo(
    () =>
      library.tables
        .filter(({ id, period }) => period.startsWith(year) && !/-items-/.test(id))
        .map(({ id }) => library.table(id)),
    [library, year],
  );
  const insertions = useInsertions();
  const failing = useMemo(() => tables.filter((table) => checkTable(table).fail > 0), [tables]);
  const plans = () =>
    tables.map((table, at) => ({
      name: texts.tableSheet(at + firstNumber),
      plan: (target: PlanTarget) =>
        planTable(table, blockRequest({ library }, table, language, target)),
    }));
  return (
    <>
      {years.length > 1 && (
        <ChoiceField
          label={texts.year}
          value={year}
          options={years.map((value) => ({ value, name: value }))}
          onChange={choose}
        />
      )}
      <p className={styles.note}>
        {failing.length === 0
          ? texts.tablesProved(tables.length)
          : texts.tablesFail(failing.map(({ title }) => title[language]).join("; "))}
      </p>
      <InsertionsBar
        insertions={insertions}
        label={texts.publication(tables.length)}
        plans={plans}
        secondary
      />
    </>
  );
}

/** Appendix 1 of a publication compares years; indices by month begin with the second. */
const firstNumber = 2;
