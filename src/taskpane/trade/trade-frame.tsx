import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tradeTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { blockRequest } from "../../sheets";
import type { TradeSheetRequest } from "../../sheets/trade";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { looks } from "../parts";

const useStyles = makeStyles({ form: looks.flushChoice });

interface TradeFrameProps {
  /** The reference table from which the block is made. */
  table: () => ReferenceTable;
  plan: (request: TradeSheetRequest) => SheetPlan;
  sheetName: string;
  children: ReactNode;
}

/** A result with what puts it into the sheet below it: as live formulas, or as values. */
export function TradeFrame({ table, plan, sheetName, children }: TradeFrameProps) {
  const styles = useStyles();
  const texts = useTexts(tradeTexts);
  const { services, language } = usePane();
  const [form, setForm] = useKept<"live" | "values">("trade.form", "live");
  const planFor = (target: PlanTarget): SheetPlan => {
    const source = table();
    const request = blockRequest(services, source, language, target);
    return plan({ ...request, table: source, asValues: form === "values" });
  };
  return (
    <LiveSheetFrame
      plan={planFor}
      sheetName={sheetName}
      isAtSelection
      choice={
        <RadioGroup
          className={styles.form}
          layout="horizontal"
          aria-label={texts.insertAs}
          value={form}
          onChange={(_, data) => setForm(data.value === "values" ? "values" : "live")}
        >
          <Radio value="live" label={texts.live} />
          <Radio value="values" label={texts.values} />
        </RadioGroup>
      }
    >
      {children}
    </LiveSheetFrame>
  );
}
