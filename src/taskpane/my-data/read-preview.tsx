import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import type { ReadDoubt, ReadTable } from "../../reading";
import { printedDecimals } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { useNumbers } from "../parts";
import { ScrollTable, useScrollTable } from "./scroll-table";

/** Longer tables are cut here; the sheet gets them whole. */
const mostRows = 60;
const mostColumns = 40;

const useStyles = makeStyles({
  unsure: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
  child: { paddingLeft: "16px" },
});

/** A table with its numbers as they were read; what is unsure is marked. */
export function ReadPreview({ found, title }: { found: ReadTable; title: string }) {
  const styles = useStyles();
  const look = useScrollTable();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { columns, rows } = found.table;
  const shownColumns = columns.slice(0, mostColumns);
  const doubts = new Map(found.doubts.map((doubt) => [`${doubt.row} ${doubt.column}`, doubt]));
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
              const text = [shown(row.values[column] ?? ""), row.marks?.[key]]
                .filter(Boolean)
                .join(" ");
              return (
                <td key={key} className={mergeClasses(look.cell, doubt && styles.unsure)}>
                  {doubt ? (
                    <Tooltip relationship="description" content={doubtWords(doubt, texts)}>
                      <span>{text || doubt.printed}</span>
                    </Tooltip>
                  ) : (
                    text
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
