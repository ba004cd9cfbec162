import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { myDataTexts } from "../../language";
import type { ReadTable, TableChoice } from "../../reading";
import { usePane, useTexts } from "../pane-context";
import type { Cut } from "./arranged-tables";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  input: { width: "100%", minWidth: 0 },
  text: { width: "100%", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** More header rows or label columns than this no table has. */
const mostLines = 6;
const counts = Array.from({ length: mostLines + 1 }, (_, index) => index);

interface ReadingCorrectionsProps {
  found: ReadTable;
  choice: TableChoice;
  onChange: (choice: TableChoice) => void;
  /** Left out of tables that cannot be cut. */
  onSplit: ((cut: Cut) => void) | undefined;
  /** Of a table that was put together. */
  onSeparate: (() => void) | undefined;
  /** Takes back the last correction, where there is one. */
  onUndo: (() => void) | undefined;
}

/** What the reader says better than it was read; the table is read again with it. */
export function ReadingCorrections(props: ReadingCorrectionsProps) {
  const { found, choice, onChange, onSplit, onSeparate, onUndo } = props;
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const { table, area } = found;
  const [title, setTitle] = useState(table.title[language]);
  const [unit, setUnit] = useState(choice.unit ?? "");
  const [period, setPeriod] = useState(found.period ?? "");
  const from = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => first + index);
  const block = found.blocks[0];
  const cuts = found.blocks.flatMap(({ grid, row, column, gridRows, gridColumns }) => [
    ...gridRows.flatMap((at, index) =>
      row + index === 0
        ? []
        : [{ at: { grid, row: at }, name: texts.beforeRow(table.rows[row + index]?.label ?? "") }],
    ),
    ...gridColumns.flatMap((at, index) => {
      const title = table.columns[column + index]?.title[language] ?? "";
      return column + index === 0
        ? []
        : [{ at: { grid, column: at }, name: texts.beforeColumn(title) }];
    }),
  ]);
  const skipped = (choice.skipRows?.length ?? 0) + (choice.skipColumns?.length ?? 0);
  const field = (label: string, value: string, change: (text: string) => void, hint?: string) => (
    <Field size="small" label={label} hint={hint}>
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
      {field(texts.title, title, setTitle)}
      {field(texts.unit, unit, setUnit)}
      {field(texts.period, period, setPeriod, texts.periodHint)}
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() =>
            onChange({
              ...choice,
              title: title.trim(),
              ...(unit.trim() && { unit: unit.trim() }),
              ...(isPeriod(period.trim()) && { period: period.trim() }),
            })
          }
        >
          {texts.apply}
        </Button>
      </div>
      <Field size="small" label={texts.decimal}>
        <Select
          value={choice.decimalMark ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...choice, decimalMark: value === "," || value === "." ? value : undefined })
          }
        >
          <option value="">{texts.decimalFound}</option>
          <option value=",">{texts.decimalComma}</option>
          <option value=".">{texts.decimalPoint}</option>
        </Select>
      </Field>
      <Field size="small" label={texts.headerRows}>
        <Select
          value={String(found.headerRows.length)}
          onChange={(_, { value }) =>
            onChange({
              ...choice,
              headerRows: from(found.headerRows[0] ?? area.top, Number(value)),
            })
          }
        >
          {counts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={texts.labelColumns}>
        <Select
          value={String(found.labelColumns.length)}
          onChange={(_, { value }) =>
            onChange({ ...choice, labelColumns: from(area.left, Number(value)) })
          }
        >
          {counts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={texts.skip}>
        <Select
          value=""
          onChange={(_, { value }) => {
            const [kind, index] = [value.slice(0, 1), Number(value.slice(1))];
            if (kind === "r")
              onChange({ ...choice, skipRows: [...(choice.skipRows ?? []), index] });
            if (kind === "c")
              onChange({ ...choice, skipColumns: [...(choice.skipColumns ?? []), index] });
          }}
        >
          <option value="">{texts.skipped(skipped)}</option>
          {block?.gridColumns.map((column, index) => (
            <option key={`c${column}`} value={`c${column}`}>
              {texts.skipColumn(table.columns[index + block.column]?.title[language] ?? "")}
            </option>
          ))}
          {block?.gridRows.map((row, index) => (
            <option key={`r${row}`} value={`r${row}`}>
              {texts.skipRow(table.rows[index + block.row]?.label ?? "")}
            </option>
          ))}
        </Select>
      </Field>
      {onSplit && (
        <Field size="small" label={texts.split} hint={texts.splitHint}>
          <Select
            value=""
            onChange={(_, { value }) => {
              const cut = cuts[Number(value)];
              if (value !== "" && cut) onSplit(cut.at);
            }}
          >
            <option value="">{texts.notSplit}</option>
            {cuts.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        {onSeparate && (
          <Button size="small" onClick={onSeparate}>
            {texts.separate}
          </Button>
        )}
        {onUndo && (
          <Button size="small" onClick={onUndo}>
            {texts.undoReading}
          </Button>
        )}
        <Button size="small" onClick={() => onChange({})}>
          {texts.reset}
        </Button>
      </div>
    </div>
  );
}

/** `2020`, `2020-01`, or a span of them. */
const isPeriod = (text: string): boolean => /^\d{4}(-\d\d)?(\/\d{4}(-\d\d)?)?$/.test(text);
