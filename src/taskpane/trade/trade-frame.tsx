import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { insertionTexts, tradeTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { blockRequest } from "../../sheets";
import type { TradeRequest } from "../../sheets/trade";
import { InsertionBar, useInsertion } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { looks } from "../parts";

const useStyles = makeStyles({
  content: { flexGrow: 1, padding: "0 12px 8px", minWidth: 0 },
  footer: { ...looks.foot, padding: "6px 12px 12px" },
});

interface TradeFrameProps {
  /** The reference table from which the block is made. */
  table: () => ReferenceTable;
  plan: (table: ReferenceTable, request: TradeRequest) => SheetPlan;
  sheetName: string;
  children: ReactNode;
}

/** A result with what puts it into the sheet below it: as live formulas, or as values. */
export function TradeFrame({ table, plan, sheetName, children }: TradeFrameProps) {
  const styles = useStyles();
  const texts = useTexts(tradeTexts);
  const insertTexts = useTexts(insertionTexts);
  const { services, language } = usePane();
  const insertion = useInsertion();
  const [form, setForm] = useKept<"live" | "values">("trade.form", "live");
  const planFor = (target: PlanTarget): SheetPlan => {
    const source = table();
    const request = blockRequest(services, source, language, target);
    return plan(source, { ...request, asValues: form === "values" });
  };
  return (
    <>
      <div className={styles.content}>{children}</div>
      <div className={styles.footer}>
        <RadioGroup
          layout="horizontal"
          aria-label={texts.insertAs}
          value={form}
          onChange={(_, data) => setForm(data.value === "values" ? "values" : "live")}
        >
          <Radio value="live" label={texts.live} />
          <Radio value="values" label={texts.values} />
        </RadioGroup>
        <InsertionBar
          insertion={insertion}
          label={insertTexts.atSelection}
          onInsert={() => void insertion.atSelection(planFor)}
          onNewSheet={() => void insertion.onNewSheet(planFor, sheetName)}
        />
      </div>
    </>
  );
}
