import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { tablesTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import { rowDepths, type ChartRequest } from "../../sheets/table";
import { useTexts } from "../pane-context";
import { CheckList, Disclosure, looks } from "../parts";
import type { ChartChoice } from "./use-chart-choice";

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold },
  note: { margin: "4px 0 0", ...looks.quiet },
});

const kinds: readonly ChartRequest["kind"][] = ["Line", "ColumnClustered", "BarClustered"];

interface ChartOptionsProps {
  /** The table as it will be inserted. */
  table: ReferenceTable;
  choice: ChartChoice;
}

/** A native Excel chart beside the table: whether, of which kind, and of which rows. */
export function ChartOptions({ table, choice }: ChartOptionsProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const kindId = useId();
  const { isWanted, kind, rows } = choice;
  const depths = rowDepths(table);
  return (
    <Disclosure
      title={texts.chartHeading}
      summary={isWanted ? texts.chartKinds[kind] : texts.chartNone}
    >
      <Checkbox
        label={texts.chartAdd}
        checked={isWanted}
        onChange={(_, data) => choice.want(data.checked === true)}
      />
      {isWanted && (
        <>
          <p id={kindId} className={styles.heading}>
            {texts.chartKind}
          </p>
          <RadioGroup
            layout="horizontal"
            aria-labelledby={kindId}
            value={kind}
            onChange={(_, data) => choice.chooseKind(data.value as ChartRequest["kind"])}
          >
            {kinds.map((value) => (
              <Radio key={value} value={value} label={texts.chartKinds[value]} />
            ))}
          </RadioGroup>
          {rows ? (
            <>
              <p className={styles.heading}>{texts.chartRows}</p>
              <CheckList
                label={texts.chartRows}
                items={table.rows.map(({ key, label }) => ({
                  id: key,
                  name: label,
                  depth: depths.get(key) ?? 0,
                }))}
                checked={rows}
                onChange={choice.pickRows}
              />
            </>
          ) : (
            <p className={styles.note}>{texts.chartRowsNote}</p>
          )}
        </>
      )}
    </Disclosure>
  );
}
