import { thisMonthTexts } from "../../language";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { NumberTable } from "../charts";
import { InsertionBar, useInsertion } from "../insertion";
import { useTexts } from "../pane-context";
import { Section } from "../parts";

interface ExampleSectionProps {
  /** The first three head one column: more of them break their words where the pane is narrow. */
  headers: readonly string[];
  rows: readonly { words: readonly string[]; figures: readonly string[] }[];
  plan: (target: PlanTarget) => SheetPlan;
}

/** How a table must look to be read, and a button that puts one at the selected cell. */
export function ExampleSection({ headers, rows, plan }: ExampleSectionProps) {
  const texts = useTexts(thisMonthTexts);
  const insertion = useInsertion();
  return (
    <Section heading={texts.exampleTitle}>
      <NumberTable
        label={texts.exampleTitle}
        headers={[headers.slice(0, 3).join(" · "), ...headers.slice(3)]}
        rows={rows.map(({ words, figures }) => ({ cells: [words.join(" · "), ...figures] }))}
      />
      <div style={{ marginBottom: "12px" }}>
        <InsertionBar
          insertion={insertion}
          label={texts.insertExample}
          secondary
          onInsert={() => void insertion.atSelection(plan)}
        />
      </div>
    </Section>
  );
}
