import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { type Language, myDataTexts, sheetTexts } from "../../language";
import { decimalText } from "../../sheets/check";
import type { ReadDoubt, ReadTable } from "../../reading";
import { type Correction, printedDecimals } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { useNumbers } from "../parts";
import { ScrollTable, useScrollTable } from "./scroll-table";

/** Longer tables are cut here; the sheet gets them whole. */
const mostRows = 60;
const mostColumns = 40;

const useStyles = makeStyles({
  marked: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
  child: { paddingLeft: "16px" },
});

interface ReadPreviewProps {
  found: ReadTable;
  /** Those that are shown in place of what was read. */
  corrections: readonly Correction[];
  title: string;
}

/** A table with its numbers as they were read; what is unsure or corrected is marked. */
export function ReadPreview({ found, corrections, title }: ReadPreviewProps) {
  const styles = useStyles();
  const look = useScrollTable();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { columns, rows } = found.table;
  const shownColumns = columns.slice(0, mostColumns);
  const doubts = new Map(found.doubts.map((doubt) => [`${doubt.row} ${doubt.column}`, doubt]));
  const correctionAt = (row: string, column: string) =>
    corrections.find((one) => one.row === row && one.column === column);
  const shown = (value: string): string =>
    /^-?\d/.test(value) ? number(Number(value), printedDecimals(value)) : value;
  return (
    <ScrollTable label={title} isCut={rows.length > mostRows || columns.length > mostColumns}>
      <thead>
        <tr>
          <th className={mergeClasses(look.cell, look.header, look.label)}>
            <span className={look.spoken}>{title}</span>
          </th>
          {shownColumns.map(({ key, title: header }) => (
            <th key={key} scope="col" className={mergeClasses(look.cell, look.header)}>
              {header[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, mostRows).map((row, index) => (
          <tr key={row.key}>
            <th
              scope="row"
              className={mergeClasses(look.cell, look.label, row.parent !== "" && styles.child)}
            >
              {[row.code, row.label].filter(Boolean).join(" ")}
            </th>
            {shownColumns.map(({ key }, column) => {
              const doubt = doubts.get(`${index} ${column}`);
              const correction = correctionAt(row.key, key);
              const value = correction?.corrected ?? row.values[column] ?? "";
              const text = [shown(value), row.marks?.[key]].filter(Boolean).join(" ");
              const remark = correction
                ? correctionWords(correction, language)
                : doubt && doubtWords(doubt, texts);
              return (
                <td
                  key={key}
                  className={mergeClasses(look.cell, remark !== undefined && styles.marked)}
                >
                  {remark === undefined ? (
                    text
                  ) : (
                    <Tooltip relationship="description" content={remark}>
                      <span>{text || doubt?.printed}</span>
                    </Tooltip>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

const doubtWords = (
  { printed, readings = [] }: ReadDoubt,
  texts: (typeof myDataTexts)["en"],
): string => texts.unsureCell(printed, readings.join(" / ") || "?");

const correctionWords = ({ printed, corrected, proof }: Correction, language: Language): string => {
  const [before = "", after = ""] = [printed, corrected].map(
    (text) => decimalText(text, language) || sheetTexts[language].nothing,
  );
  return sheetTexts[language].correctionNote(before, after, proof);
};
