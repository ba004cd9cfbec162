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
  /** The plan goes to the selected cell; a new sheet is the other choice. */
  isAtSelection?: boolean;
  /** What is chosen about the plan, above the button that inserts. */
  choice?: ReactNode;
  /** Stands at the foot, below the button that inserts. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A result with what puts it into the workbook below it. */
export function LiveSheetFrame({
  plan,
  sheetName,
  isAtSelection = false,
  choice,
  foot,
  children,
}: LiveSheetFrameProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const insertion = useInsertion();
  const onSheet = () => plan && void insertion.onNewSheet(plan, sheetName);
  return (
    <>
      <div className={styles.content}>{children}</div>
      {(plan ?? foot) && (
        <div className={styles.footer}>
          {choice}
          {plan && (
            <InsertionBar
              insertion={insertion}
              label={isAtSelection ? texts.atSelection : texts.liveSheet}
              onInsert={isAtSelection ? () => void insertion.atSelection(plan) : onSheet}
              {...(isAtSelection && { onNewSheet: onSheet })}
            />
          )}
          {foot}
        </div>
      )}
    </>
  );
}
