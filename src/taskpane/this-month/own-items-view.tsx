import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { itemColumns, lacksYear } from "../../analysis";
import { readPeriod } from "../../core";
import { errorSentence, ownItemsTexts, periodText } from "../../language";
import type { ReadTable } from "../../reading";
import { isDateFormat } from "../../table";
import { rangeAddress } from "../../workbook/plan";
import { useKept, usePane, useTexts } from "../pane-context";
import { CheckList, FailureNotice, Notice, Section, useRequest } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import { ItemQuestionsView } from "./item-questions-view";
import { ItemsExample } from "./items-example";
import { OwnResults } from "./own-results";
import { RecognisedColumns } from "./recognised-columns";
import { type OpenItems, useOwnItems, useShownMonth } from "./use-own-items";

const useStyles = makeStyles({
  view: { padding: "0 12px 12px", minWidth: 0 },
  note: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  read: { margin: "4px 0 14px" },
  province: { marginBottom: "12px" },
});

/** The reader's prices and weights -> what is recognised -> what is asked -> terms of trade by month and subsector. */
export function OwnItemsView() {
  const styles = useStyles();
  const texts = useTexts(ownItemsTexts);
  const open = useOwnItems();
  const [month, setMonth] = useShownMonth(open);
  const [province, setProvince] = useKept("own-items.province", "");
  const { language, services } = usePane();
  const { known, chosen, tables, read, questions, result, failure } = open;
  return (
    <div className={styles.view}>
      <p className={styles.note}>{texts.intro}</p>
      <Section heading={texts.tables}>
        {known.length === 0 ? (
          <p className={styles.note}>{texts.noTables}</p>
        ) : (
          <CheckList
            label={texts.tables}
            items={known.map(({ id, title, rows }) => ({
              id,
              name: texts.selectedTable(title[language] || id, rows.length),
            }))}
            checked={chosen}
            onChange={open.choose}
          />
        )}
        <ReadSelection open={open} />
      </Section>
      {!read && <ItemsExample />}
      {read && (
        <Section heading={texts.recognised}>
          <Recognised open={open} />
          {tables.map((table) => (
            <RecognisedColumns
              key={table.id}
              table={table}
              choice={open.choices[table.id] ?? {}}
              onChange={(choice) => open.correct(table.id, choice)}
            />
          ))}
        </Section>
      )}
      {read && read.months.length > 0 && questions.length > 0 && (
        <Section
          heading={`${texts.questions}: ${open.open.length > 0 ? texts.open(open.open.length) : texts.allAnswered}`}
        >
          <ItemQuestionsView questions={questions} answers={open.answers} onAnswer={open.answer} />
        </Section>
      )}
      {failure && (
        <Notice intent="error" title={texts.failed}>
          {errorSentence(failure.code, failure.details, language)}
        </Notice>
      )}
      {result && result.months.length > 1 && (
        <>
          <Field label={texts.province} size="small" className={styles.province}>
            <Input
              maxLength={40}
              value={province}
              onChange={(_, data) => setProvince(data.value)}
            />
          </Field>
          <OwnResults
            result={result}
            province={province}
            month={month}
            onMonth={setMonth}
            tables={[
              ...tables,
              ...services.library.tables.map(({ id }) => services.library.table(id)),
            ]}
          />
        </>
      )}
    </div>
  );
}

/** How much was understood, or what is missing. */
function Recognised({ open: { read, tables, choices } }: { open: OpenItems }) {
  const styles = useStyles();
  const texts = useTexts(ownItemsTexts);
  const { language } = usePane();
  if (!read) return null;
  const [from, to] = [read.months[0], read.months.at(-1)];
  if (read.items.length === 0)
    return (
      <Notice intent="warning" title={texts.nothingFound}>
        {texts.nothingNext}
      </Notice>
    );
  if (from === undefined || to === undefined) {
    const isUndated = tables.some((table) =>
      lacksYear(table, itemColumns(table, choices[table.id])),
    );
    return (
      <Notice intent="warning" title={texts.noPrices}>
        {isUndated ? texts.yearNext : texts.nothingNext}
      </Notice>
    );
  }
  const months = periodText(`${from}/${to}`, language);
  return (
    <p className={styles.note}>
      {texts.recognisedAs(read.items.length, read.subsectors.length, months)}
    </p>
  );
}

/** Reads the tables of the selected cells and chooses them. */
function ReadSelection({ open }: { open: OpenItems }) {
  const styles = useStyles();
  const texts = useTexts(ownItemsTexts);
  const { services, announce } = usePane();
  const { isWaiting, failure, forgetFailure, ask } = useRequest();
  const limit = useWorkbookLimit();
  const [isEmpty, setEmpty] = useState(false);
  const { checkedWorkbook: workbook, readingDesk } = services;
  if (!workbook) return null;
  async function readSelection(): Promise<void> {
    const cells = await ask(workbook!.readSelection());
    if (!cells) return;
    const { sheet, row, column, values, formats } = cells;
    const place = `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`;
    const rows = values.map((line, at) =>
      line.map((value, column) =>
        typeof value === "number"
          ? monthOrNumber(value, formats[at]?.[column] ?? "")
          : String(value ?? ""),
      ),
    );
    const file = await readingDesk.open({ name: place, rows });
    const { tables } = await file.read({});
    file.close();
    setEmpty(tables.length === 0);
    if (tables.length === 0) return announce(texts.nothingRead);
    open.add(tables.map((one, at) => cellTable(one, place, at)));
  }
  return (
    <div className={styles.read}>
      {failure && <FailureNotice failure={failure} onDismiss={forgetFailure} />}
      {isEmpty && <Notice intent="warning" title={texts.nothingRead} />}
      <Button
        appearance={open.chosen.length === 0 ? "primary" : "secondary"}
        disabledFocusable={isWaiting || limit.isLimited}
        aria-describedby={limit.noteId}
        onClick={() => void readSelection()}
      >
        {texts.readSelection}
      </Button>
      {limit.note}
    </div>
  );
}

/** A table of cells, known by its place; without a title of its own it is called by that. */
function cellTable({ table }: ReadTable, place: string, at: number) {
  const title = table.title.id === "" ? { id: place, en: place } : table.title;
  return { ...table, id: `cells-${place}-${at + 1}`, title };
}

/** Excel makes a date of a month that is typed; its cell then holds a number. */
const monthOrNumber = (value: number, format: string): number | string =>
  isDateFormat(format) ? (readPeriod(value) ?? value) : value;
