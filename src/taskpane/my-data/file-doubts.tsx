import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { type FileDoubt, fileDoubts, type PlacedNumber } from "../../analysis";
import { type Language, myDataTexts } from "../../language";
import type { ReadTable } from "../../reading";
import { decimalText } from "../../sheets/check";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts";

const mostShown = 20;

const useStyles = makeStyles({
  list: { margin: "6px 0 12px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** What the tables of a file say against one another, and their heads against their numbers. */
export function FileDoubts({ tables }: { tables: readonly ReadTable[] }) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const doubts = useMemo(() => fileDoubts(tables.map(({ table }) => table)), [tables]);
  if (doubts.length === 0) return null;
  return (
    <>
      <Notice intent="warning" title={texts.fileContradictions(doubts.length)} />
      <ul className={styles.list} aria-label={texts.fileContradictions(doubts.length)}>
        {doubts.slice(0, mostShown).map((doubt, index) => (
          <li key={index}>{doubtText(doubt, tables, language)}</li>
        ))}
      </ul>
    </>
  );
}

function doubtText(doubt: FileDoubt, tables: readonly ReadTable[], language: Language): string {
  const texts = myDataTexts[language];
  const tableOf = (id: string) => tables.find(({ table }) => table.id === id);
  const nameOf = (id: string) => {
    const found = tableOf(id);
    return found?.caption || found?.table.title[language] || texts.untitled;
  };
  const headOf = (id: string, column: string) =>
    tableOf(id)?.table.columns.find(({ key }) => key === column)?.title[language] ?? column;
  const numberText = ({ table, row, column, printed }: PlacedNumber) => {
    const label = tableOf(table)?.table.rows.find(({ key }) => key === row)?.label ?? row;
    return texts.numberAt(
      decimalText(printed, language),
      nameOf(table),
      label,
      headOf(table, column),
    );
  };
  switch (doubt.kind) {
    case "between-tables":
      return texts.betweenTables(numberText(doubt.first), numberText(doubt.second));
    case "same-period":
      return texts.samePeriod(
        nameOf(doubt.table),
        doubt.columns.map((column) => headOf(doubt.table, column)),
      );
    case "other-change":
      return texts.otherChange(
        nameOf(doubt.table),
        doubt.columns.map((column) => headOf(doubt.table, column)).join(", "),
        headOf(doubt.table, doubt.from),
        headOf(doubt.table, doubt.to),
      );
  }
}
