import { thisMonthTexts } from "../../language";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { planReleaseExample, releaseExample, releaseExampleHeaders } from "../../sheets/release";
import { NumberTable } from "../charts";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Section, usePoints } from "../parts";

/** How a table must look to be read, and a button that puts one at the selected cell. */
export function ReleaseExample() {
  const texts = useTexts(thisMonthTexts);
  const { language } = usePane();
  const { point } = usePoints();
  const insertion = useInsertion();
  const [subsectors, components, items, ...numbers] = releaseExampleHeaders(language);
  const plan = (target: PlanTarget) =>
    planReleaseExample({
      blockId: newBlockId("release-example"),
      language,
      target,
    });
  return (
    <Section heading={texts.exampleTitle}>
      <NumberTable
        label={texts.exampleTitle}
        // Six columns break their words where the pane is narrow.
        headers={[[subsectors, components, items].join(" · "), ...numbers]}
        rows={releaseExample.map(([subsector, row, item, weight, previous, current]) => ({
          cells: [
            [subsector, row, item].join(" · "),
            String(weight),
            point(previous),
            point(current),
          ],
        }))}
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
