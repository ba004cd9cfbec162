import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { myDataTexts, recordsTexts } from "../../../language";
import type { TableChoice } from "../../../reading";
import { columnLetters } from "../../../workbook/plan";
import { useTexts } from "../../pane-context";
import { columnsOf, linesText, rowsOf } from "./sheet-lines";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px" },
  input: { width: "100%", minWidth: 0 },
  text: { width: "100%", minWidth: 0 },
});

interface LeftOutLinesProps {
  choice: TableChoice;
  onChange: (choice: TableChoice) => void;
}

/** Rows and columns of the file that are left out, by their numbers and letters: a wide export has too many to list. */
export function LeftOutLines({ choice, onChange }: LeftOutLinesProps) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  const own = useTexts(myDataTexts);
  const [rows, setRows] = useState(linesText(choice.skipRows ?? [], (row) => String(row + 1)));
  const [columns, setColumns] = useState(linesText(choice.skipColumns ?? [], columnLetters));
  const [skipRows, skipColumns] = [rowsOf(rows), columnsOf(columns)];
  const field = (
    label: string,
    hint: string,
    value: string,
    isRead: boolean,
    change: (text: string) => void,
  ) => (
    <Field
      size="small"
      label={label}
      hint={hint}
      {...(!isRead && { validationState: "error", validationMessage: texts.notLines })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.text }}
        value={value}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      {field(texts.leaveOutRows, texts.rowsHint, rows, skipRows !== undefined, setRows)}
      {field(
        texts.leaveOutColumns,
        texts.columnsHint,
        columns,
        skipColumns !== undefined,
        setColumns,
      )}
      <div>
        <Button
          size="small"
          disabledFocusable={!skipRows || !skipColumns}
          onClick={() => skipRows && skipColumns && onChange({ ...choice, skipRows, skipColumns })}
        >
          {own.apply}
        </Button>
      </div>
    </div>
  );
}
