import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { tablesTexts } from "../../language";
import type { Edition } from "../../library";
import { blockRequest } from "../../sheets";
import { planTable } from "../../sheets/table";
import { type Insertions, InsertionsBar, type NamedPlan } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { sheetNameFor } from "../sheet-name-for";
import { EditionRadio } from "./edition-choice";
import { RowNamesChoice, useRowNames } from "./row-names-choice";

const useStyles = makeStyles({
  bar: { ...looks.column, ...looks.foot },
});

interface SeveralBarProps {
  insertions: Insertions;
  chosen: readonly string[];
}

/** Puts the chosen tables into the workbook, in one edition. */
export function SeveralBar({ insertions, chosen }: SeveralBarProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { services, language } = usePane();
  const names = useRowNames();
  const { rowNaming } = names;
  const [edition, setEdition] = useState<Edition>("corrected");
  const plans = () =>
    chosen.map((id): NamedPlan => {
      const table = services.library.table(id, edition);
      return {
        name: sheetNameFor(services, table, language),
        plan: (target) =>
          planTable(table, { ...blockRequest(services, table, language, target), rowNaming }),
      };
    });
  return (
    <div className={styles.bar}>
      <EditionRadio edition={edition} onChange={setEdition} />
      <RowNamesChoice {...names} />
      <InsertionsBar
        insertions={insertions}
        label={texts.insertChosen(chosen.length)}
        plans={plans}
        disabled={chosen.length === 0}
      />
    </div>
  );
}
