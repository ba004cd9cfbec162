import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { insertionTexts } from "../../language";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import { looks } from "../parts";
import { InsertionBar } from "./insertion-bar";
import { useInsertion } from "./use-insertion";

const useStyles = makeStyles({
  content: { flexGrow: 1, padding: "0 12px 8px", minWidth: 0 },
  footer: { ...looks.column, ...looks.foot },
});

interface LiveSheetFrameProps {
  /** Undefined where there is nothing to insert yet. */
  plan: ((target: PlanTarget) => SheetPlan) | undefined;
  sheetName: string;
  /** Stands at the foot, below the button that inserts. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A result with the button below it that puts it on a sheet of its own, live. */
export function LiveSheetFrame({ plan, sheetName, foot, children }: LiveSheetFrameProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const insertion = useInsertion();
  return (
    <>
      <div className={styles.content}>{children}</div>
      {(plan ?? foot) && (
        <div className={styles.footer}>
          {plan && (
            <InsertionBar
              insertion={insertion}
              label={texts.liveSheet}
              onInsert={() => void insertion.onNewSheet(plan, sheetName)}
            />
          )}
          {foot}
        </div>
      )}
    </>
  );
}
