import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { myDataTexts, periodText, recordsTexts } from "../../language";
import type { ReadTable, RecordsOffer } from "../../reading";
import { usePane, useTexts } from "../pane-context";
import { ChoiceList, Notice, useNumbers } from "../parts";
import { FileDoubts } from "./file-doubts";
import { JoinTables } from "./join-tables";
import { periodOfReading } from "./period-of-reading";
import { leftOverByPlace, unitText } from "./read-words";
import type { OpenReading, Reading } from "./use-reading";

const mostExamples = 4;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px" },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  kicker: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { display: "block", overflowWrap: "anywhere" },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  left: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

interface FoundTablesProps {
  file: OpenReading;
  reading: Reading;
  onChoose: (table: string, asRecords: boolean) => void;
  onClose: () => void;
}

/** Beginnings of the ids of choices, of one length. */
const kinds = { table: "t ", records: "r " };

/** The tables of one file, and what of it is in no table. */
export function FoundTables({ file, reading, onChoose, onClose }: FoundTablesProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { name, read } = file;
  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          {name} <span className={styles.count}>{texts.found(read.tables.length)}</span>
        </h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.forget(name)}
          onClick={onClose}
        />
      </div>
      {read.tables.length === 0 && <Notice intent="warning" title={texts.noTables} />}
      <ChoiceList
        label={name}
        onChoose={(id) => onChoose(id.slice(kinds.table.length), id.startsWith(kinds.records))}
        choices={read.tables.flatMap((found) => [
          ...(found.records?.isLarge
            ? []
            : [
                {
                  id: `${kinds.table}${found.id}`,
                  content: <TableWords found={found} file={name} />,
                },
              ]),
          ...(found.records
            ? [
                {
                  id: `${kinds.records}${found.id}`,
                  content: <RecordsWords found={found} records={found.records} />,
                },
              ]
            : []),
        ])}
      />
      <FileDoubts tables={read.tables} />
      {!read.isFixed && (read.tables.length > 1 || file.past.length > 0) && (
        <JoinTables file={file} reading={reading} />
      )}
      {read.picturePages.length > 0 && (
        <Notice intent="info" title={texts.pictures(read.picturePages.join(", "))} />
      )}
      {read.leftOver.length > 0 && (
        <div className={styles.left}>
          {texts.leftOver(read.leftOver.length)}
          {leftOverByPlace(read, texts.page).map(({ place, numbers }) => (
            <div key={place}>
              {texts.leftOverAt(place, numbers.slice(0, mostExamples).join("; "))}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function TableWords({ found, file }: { found: ReadTable; file: string }) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  return (
    <>
      {found.caption && <span className={styles.kicker}>{found.caption}</span>}
      <span className={styles.title}>{found.table.title[language] || texts.untitled}</span>
      <span className={styles.facts}>
        {[
          periodText(periodOfReading(found, file) ?? "", language),
          unitText(found, language),
          texts.size(found.table.rows.length, found.table.columns.length),
          found.doubts.length === 0 ? texts.sure : texts.unsure(found.doubts.length),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

function RecordsWords({ found, records }: { found: ReadTable; records: RecordsOffer }) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  const own = useTexts(myDataTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { columns, size, dimensions } = records;
  const names = dimensions.map(({ title }) => title[language]).join(", ");
  return (
    <>
      <span className={styles.kicker}>{texts.asRecords}</span>
      <span className={styles.title}>{found.table.title[language] || own.untitled}</span>
      <span className={styles.facts}>
        {texts.columns(number(columns, 0))}, {texts.records(number(size, 0))},{" "}
        {texts.dimensions(dimensions.length, names)}
      </span>
    </>
  );
}
