import { Button, makeStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useState } from "react";
import {
  checkSentences,
  checkTable,
  type OwnNtp,
  ownRelease,
  provinceComparison,
  referenceFacts,
} from "../../analysis";
import { ownItemsTexts } from "../../language";
import type { Library } from "../../library";
import { blockRequest } from "../../sheets";
import { planOwnNtp } from "../../sheets/own-ntp";
import {
  documentHtml,
  documentParagraphs,
  documentText,
  planReleaseDocument,
  releaseDocument,
} from "../../sheets/release";
import { planTable } from "../../sheets/table";
import type { Table } from "../../table";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { KeepBook } from "../books";
import { InsertionBar, InsertionsBar, useInsertion, useInsertions } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, looks, Notice, useCopy } from "../parts";

const useStyles = makeStyles({
  column: { ...looks.column, marginBottom: "14px" },
  note: { margin: "0 0 10px", ...looks.quiet },
});

interface OutputsProps {
  result: OwnNtp;
  library: Library;
  release: ReturnType<typeof ownRelease>;
  months: { month: string; previousMonth: string; province: string };
  tables: readonly Table[];
  month: string;
}

/** The release with its check, and the buttons that copy it and put sheets into the workbook. */
export function Outputs({ result, library, release, months, tables, month }: OutputsProps) {
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
