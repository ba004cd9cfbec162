import { newBlockId } from "../../workbook/plan";
import { planReleaseExample, releaseExample, releaseExampleHeaders } from "../../sheets/release";
import { usePane } from "../pane-context";
import { usePoints } from "../parts";
import { ExampleSection } from "./example-section";

/** Items with their indices of two months. */
export function ReleaseExample() {
  const { language } = usePane();
  const { point } = usePoints();
  return (
    <ExampleSection
      headers={releaseExampleHeaders(language)}
      rows={releaseExample.map(([subsector, row, item, weight, previous, current]) => ({
        words: [subsector, row, item],
        figures: [String(weight), point(previous), point(current)],
      }))}
      plan={(target) =>
        planReleaseExample({ blockId: newBlockId("release-example"), language, target })
      }
    />
  );
}
