import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { tablesTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import { rowDepths } from "../../sheets/table";
import { usePane, useTexts } from "../pane-context";
import { CheckList, Disclosure } from "../parts";
import type { RowChoice, TablePartChoice } from "./use-table-part";

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold },
});

interface PartChoiceProps {
  table: ReferenceTable;
  choice: TablePartChoice;
}

/** Which rows and columns to insert: all, main groups, or one by one. */
export function PartChoice({ table, choice }: PartChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { language } = usePane();
  const rowsId = useId();
  const { rowChoice, rows, main, columns, part } = choice;
  const depths = rowDepths(table);
  const [allRows, allColumns] = [table.rows.length, table.columns.length];
  return (
    <Disclosure
      title={texts.partHeading}
      summary={
        part
          ? texts.partSome(rows.length, allRows, columns.length, allColumns)
          : texts.partAll(allRows, allColumns)
      }
    >
      <p id={rowsId} className={styles.heading}>
        {texts.rowsHeading}
      </p>
      <RadioGroup
        aria-labelledby={rowsId}
        value={rowChoice}
        onChange={(_, data) => choice.chooseRows(data.value as RowChoice)}
      >
        <Radio value="all" label={texts.rowsAll} />
        {main && <Radio value="main" label={texts.rowsMain(main.length)} />}
        <Radio value="picked" label={texts.rowsPicked} />
      </RadioGroup>
      {rowChoice === "picked" && (
        <CheckList
          label={texts.rowsList}
          items={table.rows.map(({ key, code, label }) => ({
            id: key,
            name: code ? `${code} ${label}` : label,
            depth: depths.get(key) ?? 0,
          }))}
          checked={rows}
          onChange={choice.pickRows}
        />
      )}
      <p className={styles.heading}>{texts.columnsHeading}</p>
      <CheckList
        label={texts.columnsHeading}
        items={table.columns.map(({ key, title }) => ({
          id: key,
          name: title[language],
        }))}
        checked={columns}
        onChange={choice.pickColumns}
      />
    </Disclosure>
  );
}
