import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { type RecordShape, tableSubject, type TableSubject } from "../../analysis";
import { ntpFiguresTexts } from "../../language";
import type { ReadTable } from "../../reading";
import { useKept, usePane, useTexts } from "../pane-context";
import { Notice } from "../parts";
import { readerTableId } from "./reader-table-id";

const useStyles = makeStyles({ part: { margin: "0 0 12px" } });

interface SubjectPartProps {
  file: number;
  table: ReadTable;
  /** Of its records, where the table is read as such. */
  shape?: RecordShape;
}

const places: Readonly<Record<TableSubject, { screen: string; view: string; chosen: string }>> = {
  ntp: { screen: "this-month", view: "figures", chosen: "ntp-figures.chosen" },
  trade: { screen: "trade", view: "own", chosen: "own-trade.chosen" },
};

const none: readonly string[] = [];

/** What a table is recognised as, with the way to the screen that computes with it; nothing for other tables. */
export function SubjectPart({ file, table: found, shape }: SubjectPartProps) {
  const subject = useMemo(() => tableSubject(found.table, shape), [found, shape]);
  return subject ? <Recognised subject={subject} id={readerTableId(file, found.id)} /> : null;
}

function Recognised({ subject, id }: { subject: TableSubject; id: string }) {
  const styles = useStyles();
  const texts = useTexts(ntpFiguresTexts);
  const { open } = usePane();
  const { screen, view, chosen } = places[subject];
  const [, choose] = useKept<readonly string[]>(chosen, none);
  const [, show] = useKept(`${screen}.view`, view);
  return (
    <div className={styles.part}>
      <Notice
        intent="info"
        title={texts.subjects[subject]}
        actions={
          <Button
            size="small"
            onClick={() => {
              choose((now) => [...new Set([...now, id])]);
              show(view);
              open(screen);
            }}
          >
            {texts.openSubject[subject]}
          </Button>
        }
      />
    </div>
  );
}
